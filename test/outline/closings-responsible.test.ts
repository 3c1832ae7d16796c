/** 主办单位：… below a decision says who sees to it, and below the page who runs the site. */
import { expect, test } from 'vitest'
import { closesBusiness } from '../../src/outline/closings.js'
import { readSource } from '../../src/source/read-source.js'

function closes(source: string): boolean {
  const { located, lines } = readSource(source, 'text')
  return lines[0] !== undefined && closesBusiness(located, lines[0])
}

test.each(['主办单位：民政课', '承办单位：县住建局', '主辦單位：清潔隊'])('%s goes on with the item', (source) => {
  expect(closes(source)).toBe(false)
})

test.each([
  '主办单位：青川县人民政府',
  '主办单位：青川县民政局　备案序号：青ICP备05001234号',
  '承办单位：青川县大数据发展局　网站标识码：4300000001',
  '打印本页',
])('%s closes the business', (source) => {
  expect(closes(source)).toBe(true)
})
