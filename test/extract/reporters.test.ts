import { describe, expect, test } from 'vitest'
import { itemOf, namesOf } from './item-of.js'

function reportersIn(body: string, title?: string): string {
  return namesOf(itemOf(body, title).reporters)
}

describe('who puts the matter before the meeting', () => {
  test.each([
    ['会议听取了县水利局关于供水情况的汇报。', '县水利局'],
    ['会议听取县水利局、财政局关于供水情况的汇报。', '县水利局、财政局'],
    ['会议听取了县水利局关于供水的汇报和县财政局关于预算的说明。', '县水利局、县财政局'],
    ['会议审议了县水利局提交的《供水办法》。', '县水利局'],
    ['会议审议了县水利局《供水办法》。', '县水利局'],
    ['县水利局汇报了供水情况。', '县水利局'],
    ['会上，县水利局作了汇报，县财政局作了补充说明。', '县水利局、县财政局'],
    ['汇报单位：县水利局', '县水利局'],
    ['提案單位：環境保護局\n決議：照案通過。', '環境保護局'],
    ['会议听取了县水利局局长田野关于供水情况的汇报。', '县水利局'],
    ['会议听取了县水利局关于供水的汇报。县水利局汇报了细节。', '县水利局'],
  ])('%s', (body, reporters) => {
    expect(reportersIn(body)).toBe(reporters)
  })

  test('the heading may name it', () => {
    expect(reportersIn('会议同意。', '听取县水利局关于供水情况的汇报')).toBe('县水利局')
  })
})

describe('nobody', () => {
  test.each([
    '会议听取了供水情况的汇报。',
    '会议审议了《县水利局供水办法》。',
    '会议要求，县水利局要定期汇报。',
    '会议决定，由县水利局向县委汇报。',
    '会议听取了各部门的汇报。',
    '会议指出，县水利局工作扎实。',
  ])('%s', (body) => {
    expect(reportersIn(body)).toBe('')
  })
})
