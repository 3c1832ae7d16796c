/** Words of what stands above, between and below the minutes themselves: letterhead, portal, print line. */

export interface LetterheadWords {
  words: readonly string[]
  examples: readonly string[]
  not: readonly string[]
}

/** How a line of the portal opens or what it is as a whole; read with its white space gone. */
export const PORTAL_OPENINGS: LetterheadWords = {
  words: [
    '首页', '当前位置', '您的位置', '您当前', '位置：', '来源：', '信息来源', '发布时间', '发布日期', '浏览', '点击', '阅读', '访问量', '字体', '字号', '分享', '打印', '关闭', '政务公开', '政府信息公开', '信息公开',
    '索引号', '返回', '扫一扫', '收藏', '大中小', '【大中小】', '[大中小]', '语音', '无障碍', '登录', '繁体', '手机版', '网站支持', '名称：', '政府会议', '会议公开', '通知公告', '工作动态', 'Postedon', 'Postedby',
  ],
  examples: ['当前位置：首页>政务公开', '字体：【大中小】', '政府会议'],
  not: ['政府信息公开工作会议纪要', '首页改版专题会议纪要'],
}

/** An office that issues: it stands in the letterhead and is no part of the title below it. */
export const ISSUING_OFFICES: LetterheadWords = {
  words: ['办公室', '办公厅', '党政办', '秘书处', '综合办', '行政办'],
  examples: ['青云县人民政府办公室', '石滩镇党政办公室'],
  not: ['市长办公会议'],
}

/** Before the minutes end or behind them: who signs, how many copies, when the meeting closed. */
export const CLOSING_LINES: LetterheadWords = {
  words: ['散会', '休会', '会议结束', '（以下无正文', '（此页无正文', '（本纪要', '（此件', '此件', '（共印', '共印', '主题词', '（完）', '特此纪要', '此纪要'],
  examples: ['散會：下午4時20分', '（共印35份）', '（本纪要经全体出席董事签字后生效）'],
  not: ['会议还研究了其他事项。'],
}

/** Of several dates of issue the first of these counts. */
export const ISSUE_DATE_LABELS: readonly string[] = [
  '成文日期', '成文时间', '印发日期', '印发时间', '发文日期', '发文时间', '生成日期', '发布日期', '发布时间', '公布日期', '公开日期', '发布', 'date',
]

/** Recipients end where the print line begins: …办公室2022年5月9日印发. */
export const PRINTING_WORDS: readonly string[] = ['印发', '印制']
