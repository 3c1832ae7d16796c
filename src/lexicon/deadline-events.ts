/**
 * What a deadline may hang on that no calendar of ours knows: a season, a school term, a meeting.
 * 汛前 and 开学前 are deadlines without a date.
 */
export interface DeadlineEventEntry {
  event: string
  /** Traditional characters, longer forms. */
  variants?: readonly string[]
  examples: readonly string[]
  /** The same words where they set no deadline. */
  not?: readonly string[]
}

export const DEADLINE_EVENTS: readonly DeadlineEventEntry[] = [
  // Seasons.
  { event: '梅汛期', variants: ['台汛期', '伏汛'], examples: ['明年梅汛期之前'] },
  { event: '主汛期', examples: ['主汛期前', '主汛期来临前'] },
  { event: '汛期', examples: ['汛期前', '汛期到来前', '今年汛期前'], not: ['汛期前后雨水集中'] },
  { event: '入汛', examples: ['入汛前'] },
  { event: '汛', examples: ['汛前', '汛前完成'], not: ['汛前准备工作', '抓好汛前检查'] },
  { event: '雨季', variants: ['梅雨季', '梅雨季节'], examples: ['雨季前', '雨季来临之前'] },
  { event: '台风季', variants: ['台风季节'], examples: ['台风季前', '颱風季前'] },
  { event: '入冬', variants: ['入夏', '入秋', '入伏', '三伏天'], examples: ['入冬前', '入夏前', '入伏前'] },
  { event: '冬季', examples: ['冬季来临前'] },
  { event: '封冻', variants: ['上冻', '冰冻期', '封冻期'], examples: ['封冻前', '上冻前', '封冻期结束前'] },
  { event: '解冻', variants: ['开春', '开春解冻', '化冻'], examples: ['解冻前', '明年开春前', '开春解冻前'], not: ['解冻前后雨雪多'] },
  {
    event: '供暖',
    variants: ['供暖季', '供暖期', '供热', '供热季', '供热期', '采暖季', '采暖期', '取暖季'],
    examples: ['供暖前', '采暖季前', '供热期开始前'],
  },
  { event: '防火期', variants: ['森林防火期'], examples: ['森林防火期前'] },
  { event: '春耕', variants: ['春播', '春灌'], examples: ['春耕前'] },
  { event: '夏收', variants: ['麦收', '秋收', '秋种', '秋播'], examples: ['秋收前', '麦收前'] },

  // School.
  { event: '开学', examples: ['开学前', '秋季学期开学前', '開學前'], not: ['开学前后'] },
  { event: '返校', examples: ['返校前', '学生返校前'] },
  { event: '暑假', variants: ['暑期', '寒假'], examples: ['暑假前', '寒假结束前'] },
  { event: '放假', variants: ['放暑假', '放寒假'], examples: ['放假前', '放暑假前'] },
  { event: '毕业季', examples: ['毕业季前', '毕业季来临前'] },
  {
    event: '学期末',
    variants: ['学期', '学年', '学年末'],
    examples: ['学期末前', '本学期结束前', '下学期开始前', '本學期結束前'],
    not: ['近几个学期前后'],
  },
  { event: '复学', variants: ['复学复课', '复课', '复工', '复产', '复工复产'], examples: ['复学复课前'] },
  { event: '高考', variants: ['中考', '期末考试', '期中考试'], examples: ['高考前', '期末考试前'] },
  { event: '新生报到', variants: ['新生入学'], examples: ['新生报到前'] },

  // Holidays without a name, terms of office, assemblies.
  { event: '两节', variants: ['双节'], examples: ['两节前', '“双节”前'] },
  { event: '节', variants: ['节日', '节假日', '假期'], examples: ['节前兑付到位'], not: ['节前慰问', '各个环节前', '季节前'] },
  { event: '春运', variants: ['暑运', '小长假'], examples: ['春运前', '春运开始前', '小长假前'] },
  { event: '年关', variants: ['年根'], examples: ['年关前'] },
  // Before the Spring Festival or before New Year: the text does not say which.
  { event: '年', examples: ['年前发放到位'], not: ['三年前启动', '多年前建成', '成立十周年前夕', '青年前来参加'] },
  { event: '进博会', variants: ['广交会', '博览会', '进口博览会', '交易会', '洽谈会', '园博会', '服贸会', '消博会', '文博会', '亚运会', '大运会', '全运会', '残运会', '艺术节', '文化节', '旅游节', '运动会', '省运会', '旅发大会', '人代会', '党代会', '职代会'], examples: ['进博会前', '省运会开幕前'] },
  { event: '换届', examples: ['换届前'] },
  { event: '土地交付', variants: ['交付', '交房', '交地', '供地', '通车', '投产', '开业', '开幕', '竣工验收', '项目验收'], examples: ['土地交付前', '交付前'] },
  { event: '两会', examples: ['两会前', '“两会”前'] },
]

/** Characters before 节 and 年 with which they are other words: 环节前, 季节前, 两年前, 青年前. */
export const EVENT_STEMS: ReadonlyMap<string, string> = new Map([
  ['节', '环季情细调章关枝小音骨礼品使时春佳过'],
  ['年', '两多几数半去往当今明学周青成早中晚少每前近全历新本次翌来跨老童幼壮'],
])

/** A word between the event and 前: 汛期来临前, 学期结束前. */
export const EVENT_STAGES: readonly string[] = [
  '来临', '到来', '开始', '结束', '召开', '正式开始', '开幕', '闭幕', '开赛',
]

/** Behind 汛前, 节前: what makes a name of it (汛前检查, 节前慰问), no deadline. */
export const EVENT_COMPOUNDS: readonly string[] = [
  '准备', '检查', '大检查', '安全', '隐患', '慰问', '走访', '教育', '培训',
  '动员', '各项', '期间', '备汛', '排查工作', '演练', '工作', '值班', '廉政', '一周', '一天',
]

/** Before an event: 做好汛前…, 抓好开学前… speak of work of that name. */
export const EVENT_WORK_LEADS: readonly string[] = [
  '做好', '抓好', '搞好', '加强', '开展', '强化', '组织好', '落实',
]

/** Before 前, what makes another word or a time of it: 目前, 门前, 提前, 月底前. */
export const NO_EVENT_STEMS = '目以之此日会事生空面眼跟先从年近向超往当提倒靠朝门楼站店厂校院台村车身床案桌阵胸脚任岗赛诉庭行府幕午史战产婚课餐饭睡节季月周天夜秋春夏冬日号时末底内后下上'
