/** Names of persons, bodies and documents, put together: thousands, and nobody's in particular. */
import fc from 'fast-check'

const SURNAMES = [
  '王',
  '李',
  '张',
  '刘',
  '陈',
  '杨',
  '赵',
  '黄',
  '周',
  '吴',
  '徐',
  '孙',
  '胡',
  '朱',
  '郭',
  '何',
  '罗',
  '宋',
  '郑',
  '谢',
  '韩',
  '唐',
  '冯',
  '董',
  '程',
  '曹',
  '袁',
  '邓',
  '许',
  '沈',
  '彭',
  '吕',
  '蒋',
  '蔡',
  '魏',
  '薛',
  '欧阳',
  '上官',
  '诸葛',
  '司徒',
]
const FIRST_GIVEN = '建国志文晓玉海春思雨俊家子天永德'
const SECOND_GIVEN = '明华强军平刚丽娟敏静涛超鹏伟芳辉'

const given = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(characterOf(FIRST_GIVEN), characterOf(SECOND_GIVEN)).map((both) => both.join('')),
  },
  { weight: 1, arbitrary: characterOf(SECOND_GIVEN) },
)
export const personName = fc.tuple(fc.constantFrom(...SURNAMES), given).map((both) => both.join(''))

function characterOf(characters: string): fc.Arbitrary<string> {
  return fc.constantFrom(...characters)
}

/** 青川, 云岭: with 市 or 县 behind it a place that is not on the map, or not meant. */
export const placeStem = fc.constantFrom(
  '青川',
  '云岭',
  '岚山',
  '白石',
  '松垣',
  '荷塘',
  '澜江',
  '东岭',
  '石桥',
  '梅溪',
  '金坪',
  '柳坝',
)
export const townName = fc
  .tuple(
    fc.constantFrom('红', '青', '白', '石', '柳', '松', '梅', '云', '金', '竹'),
    fc.constantFrom('坪', '岭', '溪', '湾', '坝', '塘', '泉', '沟'),
    fc.constantFrom('镇', '乡'),
  )
  .map((parts) => parts.join(''))

export const companyStem = fc.constantFrom(
  '水务集团',
  '城市建设投资集团',
  '远航电子',
  '丰裕农业科技',
  '安澜物业服务',
)

const MATTERS = [
  '城市更新',
  '农村供水保障',
  '河道采砂',
  '公共停车设施',
  '困难群众临时救助',
  '工业厂房出租',
  '政府投资项目',
  '国有闲置资产盘活',
  '森林防火',
  '生活垃圾分类',
  '职业教育',
  '农村公路养护',
  '老旧小区改造',
  '招商引资项目',
  '校车安全',
  '普惠性学前教育',
  '政务服务',
  '城区学校布局调整',
  '乡镇卫生院服务能力提升',
  '餐厨废弃物处置',
] as const
export const matter = fc.constantFrom(...MATTERS)

/** The kind of a document as it is referred to (该《办法》), and what its name ends in. */
const KINDS = [
  ['办法', '管理办法'],
  ['办法', '实施办法'],
  ['方案', '工作方案'],
  ['方案', '实施方案'],
  ['规定', '若干规定'],
  ['计划', '三年行动计划'],
  ['规划', '“十四五”规划'],
  ['细则', '实施细则'],
] as const
const DRAFTS = ['', '', '', '（试行）', '（草案）', '（送审稿）', '（征求意见稿）']

export interface Document {
  /** With its 《》. */
  name: string
  /** 该《办法》 */
  reference: string
}

export const document: fc.Arbitrary<Document> = fc.oneof(
  fc
    .tuple(
      placeStem,
      fc.constantFrom('市', '县'),
      matter,
      fc.constantFrom(...KINDS),
      fc.constantFrom(...DRAFTS),
    )
    .map(([place, level, about, [kind, ending], draft]) => ({
      name: `《${place}${level}${about}${ending}${draft}》`,
      reference: `该《${kind}》`,
    })),
  fc
    .tuple(fc.constantFrom('进一步加强', '加快推进', '规范'), matter, fc.constantFrom(...DRAFTS))
    .map(([how, about, draft]) => ({
      name: `《关于${how}${about}工作的实施意见${draft}》`,
      reference: '该《意见》',
    })),
)
