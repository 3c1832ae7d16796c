/** Words around the person who presides: by which verbs, in whose stead, with what said behind the name. */

export interface ChairingWords {
  words: readonly string[]
  examples: readonly string[]
}

/** By which a meeting is held: 主持召开, 举行. */
export const HOLDING_VERBS: ChairingWords = {
  words: ['召开', '举行', '举办'],
  examples: ['县长王明主持召开专题会议', '会议在县政府举行'],
}

/** By which a person presides. */
export const CHAIRING_VERBS: ChairingWords = {
  words: ['主持', '召集'],
  examples: ['会议由县长王明主持', '副市长王明召集有关部门召开专题会议'],
}

/** What a person did before presiding; his name stands before it. */
export const FIELD_TRIP_VERBS: ChairingWords = {
  words: [
    '率队', '率领', '率', '带队', '带领', '赴', '深入', '前往', '实地', '先后', '一行', '到', '现场', '陪同', '受', '就', '在', '通过', '以', '利用',
    '组织', '会同', '与', '对', '专题', '专门', '调研', '察看', '查看', '检查', '督导', '听取', '亲自', '共同', '并', '随后', '再次', '紧急', '主动', '约见', '集中',
  ],
  examples: ['副县长王明率队实地察看了', '县长王明到河口镇调研'],
}

/** Taken off before a person is read: 随后在…主持, 并主持召开. */
export const CHAIR_ADVERBS: ChairingWords = {
  words: ['随后', '并', '会后', '亲自', '共同', '联合', '组织', '紧急', '再次', '分别', '专门', '专题', '现场', '负责', '受托', '集中', '代为'],
  examples: ['随后在镇政府主持召开', '张三、李四共同主持'],
}

/** Said behind a name. */
export const PERSON_CLOSINGS: readonly string[] = ['代理', '同志', '先生', '女士', '小姐', '等', '。', '；', ';', '，', ',', '、', '\t', '.']

/** Said of a scholar behind his name, beside the post: 院长王小明教授. */
export const HONORIFICS: readonly string[] = ['教授', '院士', '博士', '研究员', '老师']

/** Honours behind a name, as Hong Kong writes them: 羅啟明先生, MH. */
export const HONOURS: readonly string[] = ['MH', 'JP', 'BBS', 'SBS', 'GBS', 'GBM', 'MBE', 'OBE', 'CBE', '太平绅士']

/** Between two persons. */
export const PERSON_CONJUNCTIONS = '和及与暨'

/** 放假, 暑假, 虚假: behind one of these 假 is no "at", as it is in 假三楼會議室舉行. */
export const BEFORE_LEAVE = '放请休节暑寒虚长'
