import { describe, expect, test } from 'vitest'
import { deadlinesIn } from './deadlines-in.js'

describe('before a meeting that is to be held, whatever is to be done by then', () => {
  test.each([
    ['在第五次会议召开前征集建议', '第五次会议召开前'],
    ['第五次会议开始前征集建议', '第五次会议开始前'],
    ['于代表大会召开前征集建议', '代表大会召开前'],
  ])('%s', (text, deadline) => {
    expect(deadlinesIn(text)).toEqual([deadline])
  })

  // What was or was not done then, and what is no meeting.
  test.each(['在第五次会议召开前未征集建议', '在第五次会议召开前已征集建议', '在第五次报名开始前征集建议', '在第五次会议审查前征集建议'])('none in %s', (text) => {
    expect(deadlinesIn(text)).toEqual([])
  })
})

describe('before a work begins or is done', () => {
  test.each(['开工', '动工', '施工', '开挖', '完工', '竣工', '投用', '启用', '营业', '开业', '通车', '交付', '运营', '投产'])('于%s前妥为清理', (begins) => {
    expect(deadlinesIn(`于${begins}前妥为清理`)).toEqual([`${begins}前`])
  })

  test('正式 may stand before it', () => {
    expect(deadlinesIn('请于正式施工前妥为移植')).toEqual(['正式施工前'])
  })

  test.each([
    // What was.
    '在开工前未办手续',
    '在开工前已有裂缝',
    '在开工前曾有纠纷',
    '在开工前没有手续',
    '在开工前尚无手续',
    // What neither begins nor ends.
    '于拆除前妥为清理',
    '于道路施工前妥为清理',
    '在施工前',
  ])('none in %s', (text) => {
    expect(deadlinesIn(text)).toEqual([])
  })
})
