/** Decisions as notes of communities write them. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../../src/index.js'

/** verdict and phrase of each decision. */
function decisionsIn(heading: string, ...lines: string[]): string[] {
  const source = `# 例会 2024-03-05\n\n## 议题一、${heading}\n\n${lines.join('\n\n')}\n\n## 议题二、测试\n\n无。\n`
  return (parseMinutes(source).items[0]?.decisions ?? []).map(({ verdict, phrase }) => `${verdict} ${phrase}`)
}

describe('put off', () => {
  test.each([
    ['章程修订-推迟至下次例会（待确定）', 'deferred 推迟至下次例会'],
    ['章程修订推迟至下一次例会', 'deferred 推迟至下一次例会'],
    ['研究推迟至下次例会的议题'],
    ['推迟至下次例会前完成的章程'],
  ])('in the heading: %s', (heading, ...decisions) => {
    expect(decisionsIn(heading)).toEqual(decisions)
  })

  test.each([
    ['会议结论：闭环遗留问题后重新上会申请。', 'deferred 闭环遗留问题后重新上会申请'],
    ['会议结论：未收到申报材料，延期。', 'deferred 延期'],
    // Nothing was put off
    ['会议结论：重新上会申请的章程已补齐。', 'resolved 会议结论'],
    ['会议结论：付款期到六月底，延期两个月。', 'resolved 会议结论'],
  ])('%s', (line, ...decisions) => {
    expect(decisionsIn('章程', line)).toEqual(decisions)
  })
})

describe('what was agreed on a line below the background', () => {
  test.each([
    ['背景：考虑到有客户需要该组件，想在社区孵化。\n同意引入制品仓，不引入源码仓', 'approved 同意'],
    ['背景：考虑到有客户需要该组件，想在社区孵化。\n暂不同意引入', 'deferred 暂不同意'],
    ['背景：考虑到有客户需要该组件，\n已获县科技局同意'],
    ['背景：同意该组件的客户不多。\n同意率为三成'],
  ])('%j', (line, ...decisions) => {
    expect(decisionsIn('组件', line)).toEqual(decisions)
  })
})

describe('a list that a sentence of the conclusion names', () => {
  test('is one matter with it', () => {
    expect(decisionsIn('孵化', '结论：项目完成孵化并上线。核心标准包括：', '1. 功能完成度；\n2. 质量标准。')).toEqual(['resolved 结论'])
  })

  test.each([
    ['结论：', '1. 功能完成度达标；\n2. 质量达标。'],
    ['结论：项目完成孵化，要求如下：', '1. 功能完成度达标；\n2. 质量达标。'],
  ])('%j: a matter each', (lead, list) => {
    expect(decisionsIn('孵化', lead, list)).toEqual(['resolved 结论', 'resolved 结论'])
  })
})
