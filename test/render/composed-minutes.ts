/** Minutes put together of sound parts: no two alike, and none that an office would not write. */
import fc from 'fast-check'

const NUMERALS = ['一', '二', '三', '四', '五', '六']
const department = fc.constantFrom('市财政局', '市水务局', '市住建局', '青川镇', '市教育局', '城投集团')
const person = fc.constantFrom('李强', '欧阳明', '王建国', '赵小曼', '陈怡君', '周明远')
const document = fc.constantFrom('《甲办法（试行）》', '《关于乙的通知》', '《青川市城市更新条例》', '《2023年预算草案》')
const deadline = fc.constantFrom('年内', '9月底前', '会后7个工作日内', '6月30日前')

const directive = fc
  .tuple(department, department, deadline, fc.constantFrom('落实整改', '制定实施细则', '完成* _清单_ 核对', '上报<b>方案</b>'))
  .map(([lead, support, due, work]) => `由${lead}牵头，会同${support}于${due}${work}`)
const sentence = fc.oneof(
  directive.map((what) => `会议要求，${what}。`),
  document.map((what) => `会议原则同意${what}。`),
  document.map((what) => `会议指出，${what}是今年的重点工作，#1 和 [2] 都要抓好。`),
  fc.tuple(directive, directive).map(([one, other]) => `会议明确，（一）${one}；（二）${other}。`),
  fc.constant('会议审议通过了该事项，同意12票、反对1票、弃权0票。'),
)
const item = fc
  .record({ action: fc.constantFrom('审议', '听取', '研究'), document, body: department, sentences: fc.array(sentence, { minLength: 1, maxLength: 4 }) })
  .map(({ action, document: what, body, sentences }) => ({
    heading: action === '审议' ? `审议${what}` : `${action}${body}关于${what}的汇报`,
    sentences,
  }))

export const composedMinutes = fc
  .record({
    ordinal: fc.integer({ min: 1, max: 99 }),
    day: fc.integer({ min: 1, max: 28 }),
    chair: person,
    items: fc.array(item, { minLength: 1, maxLength: NUMERALS.length }),
    present: fc.uniqueArray(person, { minLength: 1, maxLength: 5 }),
    observers: fc.uniqueArray(fc.tuple(department, person).map((pair) => pair.join('')), { maxLength: 4 }),
  })
  .map(({ ordinal, day, chair, items, present, observers }) => {
    const name = `市政府第${ordinal}次常务会议`
    return [
      `青川市人民政府第${ordinal}次常务会议纪要`,
      '',
      `2023年3月${day}日上午，${chair}市长主持召开${name}。现纪要如下：`,
      '',
      ...items.flatMap(({ heading, sentences }, index) => [`${NUMERALS[index]}、${heading}`, ...sentences, '']),
      `出席：${present.join('、')}`,
      ...(observers.length > 0 ? [`列席：${observers.join('、')}`] : []),
    ].join('\n')
  })
