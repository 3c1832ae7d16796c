/** Words around the issuing of an approved text: 由市政府办公室按程序印发, 以县政府名义公布. Its verbs are in task-cues. */

/** How the text is issued, between the body and the verb: 由县政府办按程序印发. */
export const ISSUING_MANNERS: readonly string[] = [
  '按程序', '按规定', '统一', '联合', '正式', '负责', '予以', '尽快', '及时', '进一步', '审定后', '审签后', '审核后', '修改后',
]

/** What else is done in the name of a body, so that nothing is issued: 以公司名义申报, 以学校名义参加. */
export const NAMED_ACTIONS: readonly string[] = [
  '提请', '报请', '上报', '报送', '呈报', '出资', '入股', '参股', '申请', '申报', '参加', '举办', '承办', '协办', '主办', '作任何',
  '开展', '投标', '购买', '起诉', '慰问', '走访', '捐赠', '对外', '举借', '借款', '贷款', '融资', '担保',
]

/** Behind a verb of issuing, what is no approved text: 发布通告, 颁发证书. */
export const PUBLIC_NOTICES: readonly string[] = ['公告', '通告', '公示', '通知', '通行证', '证照', '证书', '证件', '聘书', '信息', '消息', '预警', '数据']
/** Behind such a verb, to whom leaflets are handed out: 由街道印发到户. */
export const HANDED_OUT: readonly string[] = ['到户', '到人', '到村', '到组', '到家', '到每']
/** The same, of what one office sends another: 下发督办单. */
export const OFFICE_SLIPS: readonly string[] = ['督办单', '督办函', '交办单', '提示函', '整改单']
