import { describe, expect, test } from 'vitest'
import { itemsIn } from './outline-of-text.js'

describe('the number of a matter in brackets behind its heading', () => {
  test('of bold lines, headings of any depth, and lines alone', () => {
    const source = '# 党委会会议纪要\n\n**学习文件（议题一）**\n\n会议学习了文件。\n\n#### 审议《办法》（议题二）：\n\n会议同意。\n\n议题三：购置设备\n\n会议同意。\n\n维修校舍（议题四）\n\n会议听取了汇报。'
    expect(itemsIn(source, 'markdown')).toEqual(['（议题一）|学习文件', '（议题二）|审议《办法》', '议题三|购置设备', '（议题四）|维修校舍'])
  })

  test('before it as well', () => {
    expect(itemsIn('会议纪要\n（议题一）学习文件\n会议同意。\n（议题二）购置设备\n会议同意。')).toEqual(['（议题一）|学习文件', '（议题二）|购置设备'])
  })

  test.each([
    // who came for which item
    ['会议纪要\n列席：\n县教育局　田野（议题一）\n县财政局　白露（议题二）\n一、购置设备\n会议同意。', ['一、|购置设备']],
    // one alone counts nothing, nor two without the first
    ['会议纪要\n一、购置设备\n会议同意。\n维修校舍（议题一）\n会议听取了汇报。', ['一、|购置设备']],
    ['会议纪要\n一、购置设备\n会议同意。\n维修校舍（议题三）\n会议听取了汇报。\n学习文件（议题四）\n会议听取了汇报。', ['一、|购置设备']],
    // a sentence
    ['会议纪要\n一、购置设备\n会议同意。见纪要（议题一）\n会议听取了汇报。\n会议同意。见纪要（议题二）\n会议听取了汇报。', ['一、|购置设备']],
  ])('%j', (source, items) => {
    expect(itemsIn(source)).toEqual(items)
  })
})
