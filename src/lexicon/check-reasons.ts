/**
 * The words of every message, in Chinese and in English: one table. `summary` says what a rule is about,
 * `reasons` what may be said of a place; {name} stands for a value that the rule gives.
 */

interface Words {
  zh: string
  en: string
}

interface RuleWords {
  summary: Words
  reasons: Readonly<Record<string, Words>>
}

export const CHECK_REASONS = {
  'numbering-gap': {
    summary: { zh: '序号跳号', en: 'Numbers of headings and points follow on' },
    reasons: {
      gap: {
        zh: '“{previous}”之后是“{found}”，缺第{missing}项',
        en: 'Unexpected “{found}” after “{previous}”, number {missing} is missing',
      },
      unmarked: {
        zh: '第{missing}项的序号没有写成“{previous}”的样子',
        en: 'Number {missing} is not written as “{previous}” is',
      },
      start: { zh: '序号从“{found}”开始，缺第{missing}项', en: 'Unexpected first “{found}”, number {missing} is missing' },
    },
  },
  'numbering-duplicate': {
    summary: { zh: '序号重复', en: 'No two headings or points in a row of numbers have the same one' },
    reasons: {
      duplicate: { zh: '序号“{found}”重复，前面已有“{previous}”', en: 'Unexpected “{found}”, the number of “{previous}” before' },
    },
  },
  'mixed-numbering': {
    summary: { zh: '同级序号样式不一', en: 'Numbers of one level are written in one style' },
    reasons: {
      mixed: {
        zh: '序号“{found}”与同级的“{usual}”样式不一',
        en: 'Unexpected style of “{found}”, others of its level are written as “{usual}”',
      },
    },
  },
  'agenda-mismatch': {
    summary: { zh: '开头所列议题与正文不一致', en: 'What the opening announces is dealt with, in its order' },
    reasons: {
      'not-dealt-with': { zh: '开头列有{subject}，正文中没有', en: 'Announced, but not dealt with: {subject}' },
      'not-announced': { zh: '正文有“{title}”，开头没有列出', en: 'Dealt with, but not announced: “{title}”' },
      order: { zh: '正文中“{title}”的次序与开头不一致', en: 'Dealt with in another order than announced: “{title}”' },
    },
  },
  'title-mismatch': {
    summary: { zh: '同一文件名称前后不一致', en: 'The name of a document is written the same everywhere' },
    reasons: {
      mismatch: { zh: '{found}与{usual}名称不一致', en: 'Unexpected {found}, elsewhere {usual}' },
    },
  },
  'unresolved-reference': {
    summary: { zh: '指代的文件前文没有', en: 'A document that is referred to was named before' },
    reasons: {
      other: { zh: '“{found}”所指不明，本项只有{only}', en: 'Unexpected “{found}”, the item names {only} alone' },
      none: { zh: '“{found}”所指不明，前文没有这份文件', en: 'Unexpected “{found}”, no such document was named' },
    },
  },
  'task-without-lead': {
    summary: { zh: '修改印发没有明确责任单位', en: 'Who is to revise a document is named' },
    reasons: {
      nobody: { zh: '“{found}”没有写明由谁负责', en: 'Nobody is named for “{found}”' },
    },
  },
  'decision-missing': {
    summary: { zh: '审议事项没有结论', en: 'A matter that was deliberated on ends with a decision' },
    reasons: {
      missing: { zh: '“{title}”没有写明审议结果', en: 'No decision on “{title}”' },
    },
  },
  'deadline-past': {
    summary: { zh: '完成时限早于会议日期', en: 'A deadline lies behind the meeting' },
    reasons: {
      past: { zh: '时限“{found}”（{date}）早于会议日期{meeting}', en: 'Deadline “{found}” ({date}) is before the meeting on {meeting}' },
    },
  },
  'weekday-mismatch': {
    summary: { zh: '日期与星期不符', en: 'The day of the week is that of the date' },
    reasons: {
      mismatch: { zh: '{date}是星期{expected}，此处为“{found}”', en: '{date} is a {expected}, not “{found}”' },
    },
  },
  'attendee-duplicate': {
    summary: { zh: '参会人员重复', en: 'Nobody stands twice in the lists of attendees' },
    reasons: {
      twice: { zh: '“{name}”在名单中重复', en: '“{name}” stands twice in the list' },
      lists: { zh: '“{name}”在出席、列席、请假名单中重复出现', en: '“{name}” stands in more than one list' },
    },
  },
  'attendee-unsplit': {
    summary: { zh: '参会人员单位与姓名无法分开', en: 'Body and name of an attendee can be told apart' },
    reasons: {
      unsplit: { zh: '“{found}”分不出单位与姓名', en: 'Body and name cannot be told apart in “{found}”' },
    },
  },
  'chair-not-present': {
    summary: { zh: '主持人与参会名单不符', en: 'Who presided is not listed as absent' },
    reasons: {
      absent: { zh: '主持人“{name}”列在请假名单中', en: 'The chair “{name}” is listed as absent' },
      observer: { zh: '主持人“{name}”列在列席名单中', en: 'The chair “{name}” is listed as an observer' },
      unlisted: { zh: '主持人“{name}”不在出席名单中，其他主持人在', en: 'The chair “{name}” is not listed as present, another chair is' },
    },
  },
  'unbalanced-brackets': {
    summary: { zh: '括号、书名号或引号不成对', en: 'Brackets and quotation marks come in pairs' },
    reasons: {
      unclosed: { zh: '{found} 没有对应的 {other}', en: 'Unclosed {found}, expected {other}' },
      unopened: { zh: '{found} 没有对应的 {other}', en: 'Unexpected {found} without {other} before it' },
    },
  },
  'unrecognized-text': {
    summary: { zh: '未能识别的文字', en: 'Everything in the text is recognized' },
    reasons: {
      unrecognized: { zh: '未能识别：{found}', en: 'Unrecognized text: {found}' },
    },
  },
  'missing-date': {
    summary: { zh: '没有会议日期', en: 'The date of the meeting is written, with its year' },
    reasons: {
      missing: { zh: '没有写明会议日期', en: 'No date of the meeting' },
      year: { zh: '会议日期没有年份', en: 'The date of the meeting has no year' },
    },
  },
} as const satisfies Readonly<Record<string, RuleWords>>

/** Of a tree, and so of no rule: the reason of missing-position. */
export const MISSING_POSITION: Words = {
  zh: '树中有 {count} 处文字在原文中没有位置，第一处：{found}',
  en: 'No position in the source for texts in the tree ({count}), first: {found}',
}

/** 星期一 to 星期日. */
export const WEEKDAYS: readonly Words[] = [
  { zh: '一', en: 'Monday' },
  { zh: '二', en: 'Tuesday' },
  { zh: '三', en: 'Wednesday' },
  { zh: '四', en: 'Thursday' },
  { zh: '五', en: 'Friday' },
  { zh: '六', en: 'Saturday' },
  { zh: '日', en: 'Sunday' },
]
