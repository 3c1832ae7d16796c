/** Headings and lines that are no business themselves: sections that hold items, page furniture, closings. */

/** A heading that only groups: its sub-units are the items. Matched as the whole heading or as its end. */
export const CONTAINER_HEADINGS: readonly string[] = [
  '议定事项', '会议议定事项', '会议议题', '会议内容', '会议主要内容', '主要内容', '会议议程', '议程', '议题', '审议事项', '研究事项', '决定事项', '会议决定事项', '讨论事项', '报告事项', '听取事项',
  '报告案件', '审议案件', '讨论案件', '审查案件', '报告议题', '审议议题', '研究议题', '讨论议题', '学习议题', '传达学习事项', '临时动议', '临时提案', '临时议题', '选举事项', '承认事项', '会议议题及表决情况', '议题及表决情况', '议题审议情况', '议案审议情况', '议案审议和表决情况', '议案审议及表决情况', '议案审议表决情况', '议案表决情况', '提案审议情况', '提案审议和表决情况', '会议审议情况', '会议表决情况', '会议审议事项', '会议研究事项', '会议研究决定事项', '审议及表决情况', '会议纪要', '会议决议', '会议情况', '会议讨论事项', '会议讨论情况', '会议记录', '会议讨论内容', '会议正文',
  '决议事项', '提案讨论', '讨论提案', '议决事项', '议案审议', '审议议案', '议事项目', '业务报告', '确认事项', '宣读事项', '审查事项', '邀请报告事项', '专题报告事项', '质询事项', '备查事项', '审议提案', '议案', '提案', '审议议案事项',
  '本次议题', '本次会议议题', '本期议题', '今日议题', 'Notes', '会议纪要(MinuteofMeeting)', '会议纪要(MinutesofMeeting)', 'Minutes', '议题讨论', '议题纪要', '会议议题及内容', '议题内容', '议题列表', '会议要点', '会议讨论要点', '会议详情', 'Topics', '议题与结论', '讨论内容', '会议讨论',
]

/** A heading that opens what is no business: attendance, closings, follow-ups of a meeting note. */
export const IDLE_HEADINGS: readonly string[] = [
  'Actionitems', 'ActionItems', 'Action items', '行动项', '待办事项', '待办', '遗留问题', '会议回放', '回放', '会议录像', '录像', '会议录屏', '录屏', '附件', '下次会议', '会议链接', '参考资料', '参考链接', '相关资讯', '主席致词', '主席宣布开会', '宣布开会', '开会仪式', '报告出席人数', '报告人数', '主持人致词', '长官致词', '来宾致词', '主席报告', '散会', '闭会', '散会时间', '会议结束时间', '下次会议时间', '会议签到', '会前准备', '报名链接', '会议信息', '基本信息', '会议基本情况', '会议基本信息', '基本情况', '会议概况', '会议时间地点', '会议背景', '签到', '附录', '会议资讯', '备注', '备查文件', '备查文件目录', '上网公告附件', '上网附件', '报备文件', '律师见证情况', '律师见证意见', '律师出具的法律意见', '法律意见书的结论意见',
]

/** ## 会议小结 behind the business, without a number: what was said in closing. With a number it is an item as any other. */
export const SUMMARY_HEADINGS: readonly string[] = ['会议小结', '会议总结', '小结']

/** 十三、主席结论：（略）: no business where nothing of it is written down, or nothing at all below a heading among others; with words of its own an item. */
export const UNTOLD_HEADINGS: readonly string[] = ['主席结论', '主席裁示', '主席指示', '主席总结', '主席结语', '主席提示', '主持人总结', '主持人结论', '长官指示', '长官讲评', '领导讲话', '来宾发言', '议员质询', '代表质询', '谈话时间', '自由发言', '确认会议议程', '确认本次会议议程', '认可会议议程', '认可本次会议议程']

/** 二、存在问题, 三、会议纪律 beside 四、议定事项: what the matters are about, or who keeps and signs the minutes; an item where no section holds the matters. */
export const BACKGROUND_HEADINGS: readonly string[] = [
  '存在问题', '存在的问题', '主要问题', '存在的主要问题', '存在主要问题', '存在的困难和问题', '存在的问题和困难', '面临的问题', '项目概况', '项目基本情况', '工程概况',
  '情况汇报', '汇报情况', '讨论情况', '项目情况', '项目背景', '背景情况', '工作进展情况', '进展情况', '项目进展情况', '工程进展情况', '工作开展情况', '前期工作情况', '有关情况', '总体情况', '情况介绍', '说明', '有关说明', '其他说明', '几点说明', '会议纪律', '签字确认', '签名确认',
]

/** 二、出席列席情况: a section of lists of attendees. */
export const ATTENDANCE_HEADINGS: readonly string[] = [
  '出席列席情况', '出席状况', '出席列席人员', '参会情况', '参会人员情况', '出席情况', '出席及列席人员', '会议出席情况', '参会人员名单', '出席人员名单', '到会情况', '会议人员', '与会情况', '出席会议情况', '出缺席情况', '出席、列席人员', '出席、列席情况', '出席、列席、请假人员', '人员出席情况', '会议召开情况', '会议召开和出席情况', '会议召开及出席情况', '会议召开与出席情况', '会议的召开和出席情况', '会议召集和召开情况', '会议召集、召开情况', '会议召开基本情况', '参加人员名单', '参会及列席人员',
]

/** A line that opens the closing part of the page: printed by the portal, not by the meeting. */
export const FOOTER_OPENINGS: readonly string[] = [
  '打印本页', '打印', '【打印', '【关闭', '关闭窗口', '关闭本页', '扫一扫', '上一篇', '下一篇', '上一条', '下一条', '主办：', '主办单位：', '承办：', '承办单位：', '网站标识码', '网站地图', '版权所有', '关联稿件', '相关稿件', '相关链接', '相关文档', '相关解读', '相关附件', '附件下载', '附件：', '附：', '本网站支持', '政府网站标识码', '责任编辑', '信息来源：', '文章来源', '分享：', '分享到', '联系我们', '联系方式', '联系电话', '建议使用', '技术支持', 'Copyright', 'copyright', '©', '返回顶部', '返回首页', '字体：', '友情链接', '您的位置', '扫码', '编辑：', '来源：', '公网安备', '浏览次数', '收藏本页', '【字体', '【打印本页】', '微信扫一扫', '我要纠错', '无障碍', '下载文件', '文件下载', '网站支持', '网站维护', '党政机关', '浏览量', '打印预览',
]

/** A line that ends the business: what follows is signature, distribution, print run. */
export const CLOSING_OPENINGS: readonly string[] = [
  '散会', '（此件', '(此件', '（共印', '(共印', '共印', '（本纪要', '（以下无正文', '此件', '（印发', '主题词：', '（完）', '主持人签', '签发：', '签发人：', '出席人员签', '与会人员签', '附件：', '附件1', '附件一', '董事签', '理事签', '记录人签', '会议结束', '校对：', '（此页无正文', '出席董事签', '出席会议董事签', '到会董事签',
]

/** 会议还研究了其他事项。: closes numbered minutes, and is an item only where items have no numbers. */
export const OTHER_BUSINESS: readonly string[] = ['其他事项', '其它事项', '其他事宜', '其它事宜', '其他有关事项', '其他议题', '其他工作', '有关事项', '其他有关事宜']

/** The column of a table of tasks that says which item a row is of. */
export const TASK_TABLE_COLUMNS: readonly string[] = ['对应议题', '所属议题', '议题', '议题序号', '议题编号', '议题号', '对应条款', '纪要条款', '条款', '条款号', '对应事项', '所属事项', '对应条目', '条目', '议定事项序号', '对应序号', '纪要序号']

/** Over the column of a table of business that says who follows a matter up. */
export const FOLLOWER_COLUMNS: readonly string[] = ['跟进者', '跟进', '跟进人', '跟进单位', '跟进部门', '跟进人员', '负责跟进']

/** The row of a form that names the matter, and the one that numbers it. */
export const FORM_TITLE_LABELS: readonly string[] = ['议题名称', '议题', '议题内容', '会议议题', '议案名称', '议案', '事项名称', '研究事项', '议题事项', '案由', '题目']
export const FORM_NUMBER_LABELS: readonly string[] = ['议题编号', '议题序号', '编号', '序号', '议案编号', '事项编号']
