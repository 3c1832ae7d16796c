/** The words around a body by which it reported, was heard, or put a matter before the meeting. */
import {
  BEHIND_REPORTER,
  BEHIND_REPORTERS,
  HEARING_VERBS,
  HEARING_VERBS_BEHIND,
  PROPOSED_PAPERS,
  REPORT_COMPOUNDS,
  REPORT_KINDS,
  REPORT_MANNERS,
  REPORT_WORDS,
  REPORTER_LABELS,
  REPORTER_LABELS_OF_LINE,
  REPORTER_LABELS_WITHOUT_COLON,
  REQUESTED_ACTIONS,
  SUBMITTED_PAPERS,
  SUBMITTING_VERBS,
} from '../lexicon/reporters.js'
import { anyOf, oneOf } from '../source/alternatives.js'

const REPORT = anyOf(REPORT_WORDS)
const MANNER = anyOf(REPORT_MANNERS)
/** 报告制度, 报告会, 报告厅 report nothing. */
const NO_COMPOUND = `(?!${REPORT_COMPOUNDS.join('|')})`

/** 同意X提交的方案, 通过X《办法》, 批准X关于…的请示: behind the verb, what tells that the body put it forward. */
const PUT_FORWARD = oneOf([
  // 城管局提交的, 水利局起草并多次修改的
  `[^，。；]{2,20}?${anyOf(SUBMITTING_VERBS)}(?:并[^，。；《]{2,10})?的`,
  // 城管局《办法》
  '[^，。；《]{2,20}?《',
  // 城管局关于停车收费的请示, 水利局关于供水的修改意见
  '[^，。；《]{2,20}?关于[^，。；]{2,60}?的(?:[^，。；]{0,4}意见|请示|方案|建议|报告|汇报)',
])

/** Behind it stands the body that was heard. */
export const HEARD = new RegExp(
  [
    // 听取城管局关于…, 审议并原则同意了城管局提交的…; 研究院, 研究生 and 研究发展处 are none, nor is what 届时会讨论
    `(?<!届时[会将]?)(?!研究(?:[生所院室会]|发展[处部组委中考]))${anyOf(HEARING_VERBS)}(?:并${anyOf(HEARING_VERBS_BEHIND)}|和(?:审议|讨论|研究))?了?由?`,
    // 邀请教育部部长…
    '^邀请',
    // 城管局函请审定…
    '^(?=[^，。]{2,20}[函送提]请)',
    // 同意了城管局提交的…
    `(?<!不)(?:同意|通过|批准)了?(?=${PUT_FORWARD})`,
    // 由城管局提请本次会议审议
    '由(?=[^，。；]{2,20}?(?:提交|提请)(?:本次|此次)?会议(?:审议|研究|讨论))',
    // 该项目由城管局、水利局联合提请审议
    '(?<=(?:^|[。；\\n])[该本此这][^，。；\\n]{1,10})由(?=[^，。；]{2,24}?(?:提交|提请)(?:审议|研究|讨论)(?:[，。；]|$))',
  ].join('|'),
  'g',
)

/** Behind it stands who sent the matter: 本案系县政府于三月七日以府建字第七号函送到会; the letter went to this house and to no other. */
export const SENT_BY_LETTER =
  /(?:本|该)(?:案|件)[系为是]?由?(?=[^，。；\n]{2,16}?(?:于[^，。；\n]{4,16})?以[^，。；\n]{2,50}函(?:送|请|提|报)(?:请)?(?:到会|本会|大会))/

/** Behind it stand those who reported: 汇报单位：…. */
export const BY_LABEL = new RegExp(
  [
    // 汇报部门　县水利局: white space or a line stands for the colon
    `(?<![^\\n])${anyOf(REPORTER_LABELS_WITHOUT_COLON)}[\\n\\t]?(?=[^，。；：:\\n\\t]{2,24}\\n)`,
    // 议题来源：县水利局; but not where it names a letter, or who demanded it
    '议题来源(?=[：:][\\u4e00-\\u9fff、，；（）]{2,40}(?<!要求|转办|交办|批示|部署|文件|精神|建议|来信|来函|反映)(?:[\\n。]|$))[：:]',
    // 汇报：县水利局, at the head of a line or of a cell
    `(?:(?<![^\\n\\t])${anyOf(REPORTER_LABELS_OF_LINE)}|${anyOf(REPORTER_LABELS)})[：:】〕］]`,
  ].join('|'),
  'g',
)

/** Behind a body at the head of a clause: 县国资服务中心作了补充汇报 reports without being heard by that verb. */
export const REPORTS = new RegExp(
  `^${oneOf([
    // 书面报送了…, 报了三个方案
    '(?:书面)?(?:报送|呈报)了',
    '报了[一两二三四五六七八九十几\\d]+',
    // 汇报说，…
    '(?:汇报|介绍|报告|反映)说(?=[，：])',
    // 医务科通报。
    '(?:书面|专题)?(?:汇报|通报)(?=。)',
    // 请示的供水事宜, 请求追加经费
    '请示的(?=[^，。；]{2})',
    '请求(?=[^，。；]{2})',
    // 提交了供水方案, 联名提交了调整建议
    `${MANNER}?提交了[^，。；]{0,24}?${anyOf(SUBMITTED_PAPERS)}`,
    // 提交两份文件初稿, 提交中期检讨。: without 了 only where it closes its sentence
    `${MANNER}?提交(?:[一两二三四五六七八九十\\d]{1,3}[份个项件][^，。；的]{0,8}?${anyOf(SUBMITTED_PAPERS)}|(?:中期|年度|季度)[^，。；的]{0,6}(?:检讨|报告))(?=。)`,
    // 提交修订稿，将名额增至30名; 提交修订稿，下次会议再议 is told to do so
    '提交[^，。；了]{0,6}?(?:修订稿|修改稿|初稿|草案)，(?:将(?![于在])|拟(?!于)|把)',
    // 将《办法》提交会议审议
    '[将把](?:《[^，。；》]{2,40}》|[^，。；]{2,30}?)提交(?:本次|此次)?会议(?:审议|研究|讨论)',
    // 提交《办法》, 推荐先进个人人选
    '(?:提交|推荐)[^，。；了]{0,14}?(?:《|(?:名单|人选)(?=[，。；])|申请[^，。；]{0,10}(?=[，。；]))',
    // 提出了田野、白露、山川三人的理事会成员人选名单
    '提出了[^，。；]{2,60}?(?:人选|候选人)(?:建议)?名单(?=[，。；])',
    // 提出将…, 联合提出了追加经费的申请
    '提出[将把]',
    // 就购置设备提出了书面申请
    `${MANNER}?(?:[就对][^，。；]{2,30}?)?提出了?[^，。；]{0,10}?(?:申请|请示)(?=[，。；])`,
    // 共同提出了供水方案, 提出了几点建议
    `${MANNER}?提出了[^，。；]{0,30}?(?:${anyOf(PROPOSED_PAPERS)}|建议(?=[，。；：]))`,
    // 提出初步方案, 提出的意见
    '提出(?:初步)?(?:方案|议案|草案)(?=[，。；])',
    '提出的(?:方案|意见|请示|申请)',
    // 汇报检查结果
    '(?:报告|汇报|介绍|说明)[^，。；了]{2,12}?(?:结果|意见|内容)(?=[，。；])',
    // 介绍方案编制情况
    '(?:介绍|说明|汇报)(?:文件|计划|方案|议案|草案|进度)[^，。；]{0,10}(?=[。；])',
    // 向会议介绍
    '向会议(?:介绍|报告|汇报|说明)',
    // 把有关情况通报了, 把方案说明一下
    '把[^，。；]{1,30}?(?:(?:通报|汇报|介绍|说明|讲|念|说)了|(?:通报|汇报|介绍|说明)一下)',
    // 传达了全省会议精神，汇报了我县贯彻意见
    '传达了[^。；]{2,60}?，并?(?:汇报|通报|介绍)了',
    // 作了补充发言
    '(?:作|做)了?补充(?:发言|汇报)?(?=[，。；]|$)',
    // 分别就供水方案作了说明, 先后汇报了, 代表工作组作了报告
    `${MANNER}{0,2}(?:[就对][^，。；]{2,30}?|向会议|代表[^，。；]{2,12}?)?` +
      `(?:汇报[：:]|${REPORT}了|(?:作|做|进行)了?[^，。；]{0,16}?${REPORT})`,
  ])}`,
)
/** What opens the text of an item, and in a heading is what it is about. */
export const ASKS = new RegExp(
  `^${oneOf([
    // 产业发展局反映，…
    '(?:反映|提出)(?=[，：])',
    // 市治超办申请追加…
    `申请${anyOf(REQUESTED_ACTIONS)}`,
    // 福利部提案。
    '提案(?=[，。：]|发起|建议)',
    // 公关部汇报合作条款，订金为三万元; 福利部报告，截至二月底…
    // 财政部报告奢侈税开征16个月，… is what a motion tells
    `(?:汇报(?:[^，。；：的了]{2,16})?|报告${NO_COMPOUND})(?=，)`,
  ])}`,
)

/** 县发改局局长田野就《规划》作了说明, 科研处云湖先生介绍了…: between the body and the verb stands who reported. */
export const PERSON_REPORTS = new RegExp(
  `^[\\u4e00-\\u9fff·、／]{0,20}?${oneOf([
    // 渔护署副署长简介向渔业基金注资的建议; 局长简介 alone is what a page tells of him
    '简介(?:了|[^，。；]{2,40}的(?:建议|情况|内容|要点|背景|进展|安排))',
    // 就《规划》作了说明, 对方案进行了详细介绍
    `[就对][^，。；]{2,40}?(?:作|做|进行)了?[^，。；]{0,16}?${REPORT}`,
    // 作了关于预算的报告
    `(?:作|做)了(?:关于[^，。；]{2,60}?的)?[^，。；]{0,16}?${REPORT}`,
    // 田野女士汇报工程计划，…: an address marks the person
    '(?<=先生|女士|小姐|同志)(?:汇报|介绍)[^，。；的]{2,12}(?=，)',
    // 介绍了…; 关于供水的请示，…
    `(?:(?<!的)${REPORT}|关于[^，。；]{2,40}的(?:报告|请示))(?:了|，|：)`,
  ])}`,
)
/** 要…, 向…: what a body is told, not what it said. */
export const NO_REPORTER = /[要应须将向对把]|负责|会议/
/** 董事长田野代表董事会作了报告. */
export const ON_BEHALF = /^[^，。；]{0,14}?代表(?=[^，。；]{2,14}?(?:作|做|向|汇报))/

/** Behind a body that opens the title: （一）财政处报告债务现况. */
export const TITLE_REPORT = new RegExp(`^${anyOf(REPORT_KINDS)}?(?:报告|汇报|通报|提报)${NO_COMPOUND}`)
/** The same in titles that close with 案: 财政厅陈报…，请鉴核案; 教育厅拟具《…》修正草案，请审议案; 民政局提座谈会日期案. 教育局提升品质案 puts nothing forward. */
export const TITLE_MOTION = /^(?:陈报|陈请|签报|签请|签陈|拟具|拟订|拟将|报请|提请|提报|提(?![升高供醒早前出倡款案货拔要名及领]))(?=[^。；\n]{2,120}案$)/
/** Behind whoever stands for it: 教育部部长列席就…提出报告, 主任委员田野报告业务概况. */
export const DELEGATES_REPORT = new RegExp(
  `^${oneOf([
    // 就…进行专案报告, 针对…提出书面说明
    `(?:[就对]|针对)[^。；]{2,120}?(?:提出|进行|作|做)${anyOf(REPORT_KINDS)}(?:报告|说明|汇报)`,
    // 列席报告业务概况
    `(?:列席)?(?:报告|汇报|通报|说明)${NO_COMPOUND}(?!的|[，。；]|$)`,
    // 列席会议就…提出口头报告
    '列席(?:会议)?就[^。；]{2,120}?(?:提出|作|做)[^，。；]{0,8}?(?:报告|说明|汇报)',
  ])}`,
)

/** Behind a body that reports or submitted. */
export const REPORT_TAIL = new RegExp(
  `^${oneOf([
    anyOf(BEHIND_REPORTER),
    // 对供水; 对口 and 对接 are other words
    '对(?![口接])',
    // 联合提交
    `${MANNER}?${anyOf(BEHIND_REPORTERS)}`,
    // 县财政局分别所作的, 第三方受县水利局委托所作
    '(?:分别)?所?作的',
    '受[^，。；]{2,16}?委托(?:所|作)',
    // 县公安局田野同志通报的情况
    `[\\u4e00-\\u9fff]{2,4}(?:同志|先生|女士)(?:关于|${REPORT}的|所?作的)`,
    // 和各县区的汇报
    '[和及、]各[^，。；]{1,6}的(?:汇报|报告|说明)',
    // 财政部之专题报告
    '之(?=[^，。；]{0,8}(?:报告|汇报|说明|建议))',
  ])}`,
)

/** Behind a further body of the same sentence: 和B所作的说明, 、B起草的. */
export const FURTHER_TAIL = new RegExp(
  `^${oneOf([
    '《|关于|所作',
    // 整改情况的汇报
    '[^，。；]{0,10}?情况的(?:汇报|说明|报告)',
    // 提请的, 起草的
    '(?:提请|提交|报送|上报|起草|拟定|拟订)的',
    // 的专题报告, 的合法性审查意见
    '的(?:[^，。；]{0,10}(?:报告|汇报|说明)|[^，。；]{0,8}审[查核]意见)',
  ])}`,
)

/** 听取X森林防灭火工作汇报: what needs no 关于 behind the body. */
export const REPORT_OF_WORK = /^(?:工作|专题|有关|近期|阶段)[^，。；《]{0,14}?(?:汇报|报告|说明|通报)/
/** 听取胸痛中心建设情况汇报: the centre may be what is reported on. */
export const SURE_REPORTERS = /^[^，。和]*[局委办厅署处科股]、|(?:[局委办厅署处科股]|办公室|委员会|公司|集团|人民政府)$/
/** 听取十四届县委第三轮巡察情况汇报 */
export const NO_REPORTERS = /届|[省市县区州党]委$/
export const REPORT_IN_SHORT = /^[^，。；《、]{2,24}?(?:情况|工作|进展)的?(?:汇报|说明|通报)(?=[，。；]|$)/
