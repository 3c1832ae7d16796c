/** Names of bodies that are complete, so that no 市 or 县 is put before them: 国网青川供电公司, 清泉镇, 专班. */

/** What a complete name opens with. */
export const COMPLETE_OPENINGS: readonly string[] = [
  '中国', '国家', '国网', '人行', '驻', '武警', '中铁', '中建', '中交',
  '北京', '天津', '上海', '重庆', '河北', '山西', '辽宁', '吉林', '黑龙江', '江苏', '浙江', '安徽', '福建', '江西', '山东',
  '河南', '湖北', '湖南', '广东', '广西', '海南', '四川', '贵州', '云南', '西藏', '陕西', '甘肃', '青海', '宁夏', '新疆', '内蒙古',
]
/** Behind the name of a place: 青川工业园管委会. */
export const ZONES: readonly string[] = [
  '工业园', '产业园', '经开区', '高新区', '经济开发区', '经济技术开发区', '度假区', '风景区',
]
/** Behind the name of a place and at the end: 连云港海关. */
export const LOCAL_OFFICES: readonly string[] = ['海关', '海事局']
/** What a complete name ends in. */
export const COMPLETE_ENDINGS: readonly string[] = [
  '镇', '乡', '村', '社区', '街道', '区', '县', '市', '新城', '领导小组', '工作组', '专班', '指挥部', '项目部', '工厂', '糖厂',
]
