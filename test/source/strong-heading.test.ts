import { expect, test } from 'vitest'
import { itemsIn } from '../outline/outline-of-text.js'
import { readSource } from '../../src/source/read-source.js'

const linesIn = (source: string): string[] => readSource(source, 'markdown').located.text.split('\n')

test('a numbered heading in bold ends with its markup, where a sentence follows', () => {
  expect(linesIn('**三、关于项目用地** 会议听取了汇报。')).toEqual(['三、关于项目用地', '会议听取了汇报。'])
  expect(linesIn('**三、关于项目用地**会议同意。')).toEqual(['三、关于项目用地', '会议同意。'])
  expect(itemsIn('**一、供水问题** 会议同意。\n\n**二、供热问题** 会议不同意。', 'markdown')).toEqual(['一、|供水问题', '二、|供热问题'])
})

test.each([
  // closed by a sign, without a number, no sentence behind it, no heading in bold
  '**三、关于用地。** 会议听取了汇报。',
  '**三、关于用地：**会议听取了汇报。',
  '**会议强调** 会议听取了汇报。',
  '**三、县水利局** 负责清淤。',
  '三、关于**用地** 会议听取了汇报。',
  '**会议**听取了汇报。',
])('%s stays one line', (source) => {
  expect(linesIn(source)).toHaveLength(1)
})
