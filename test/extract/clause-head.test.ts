import { expect, test } from 'vitest'
import { isClauseHead } from '../../src/extract/clause-head.js'

test.each([
  '',
  '会议',
  '会议一致',
  '与会委员一致',
  '经研究，',
  '会议经认真讨论研究，',
  '经与会人员投票表决后，一致',
  '经全体委员充分讨论',
  '三是',
  '（一）',
  '因此，会议决定',
  '其余委员均',
  '意见是：',
  '意见：',
  '结论为：',
  '会议结果如下：',
])('%j leads to the head of a clause', (before) => {
  expect(isClauseHead(before)).toBe(true)
})

test.each(['该方案', '省政府已', '经市政府', '会议认为该方案', '居民', '认真', '与会', '经研究该方案', '结论为', '意见书：', '县水利局的意见：'])('%j does not', (before) => {
  expect(isClauseHead(before)).toBe(false)
})

test.each(['以9票赞成、2票弃权', '会议以同意6票、反对0票', '以三票反对', '会议以9票赞成，'])('votes lead to the head of a clause: %j', (before) => {
  expect(isClauseHead(before)).toBe(true)
})

test.each(['以会议名义', '以9票赞成的结果', '9票赞成', '以多数票'])('not votes: %j', (before) => {
  expect(isClauseHead(before)).toBe(false)
})

test.each(['会议上', '各委员', '各位理事一致', 'a.', '--', '—会议上'])('so does %j', (before) => {
  expect(isClauseHead(before)).toBe(true)
})

test.each(['各委员会', '各镇', '该会议上', 'abc.'])('but not %j', (before) => {
  expect(isClauseHead(before)).toBe(false)
})
