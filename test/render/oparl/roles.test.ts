import { expect, test } from 'vitest'
import { rolesOf } from '../../../src/render/oparl/roles.js'

const posts = (roles: string[], titles = roles) => rolesOf({ roles: new Set(roles), titles: new Set(titles) })

test.each([
  ['局长', '局长', []],
  ['党组书记、局长', '党组书记、局长', []],
  ['副局长、局党组成员', '副局长、局党组成员', []],
  ['常务副局长、党委副书记', '常务副局长、党委副书记', []],
  ['兼副主任委員', '兼副主任委員', []],
  ['执行董事兼总经理', '执行董事兼总经理', []],
  ['副主任、区总工会主席', '副主任', ['区总工会主席']],
  ['副书记、行署专员', '副书记', ['行署专员']],
  ['副市长、公安局长', '副市长', ['公安局长']],
  ['副市长、市公安局局长', '副市长', ['市公安局局长']],
  ['副总经理兼江北分公司总经理', '副总经理', ['江北分公司总经理']],
  ['委員、縣議會副議長', '委員', ['縣議會副議長']],
])('%s', (title, role, status) => {
  expect(posts([title])).toEqual({ role, status })
})

test('posts of one body are joined, and those written without it are not', () => {
  expect(posts(['局长', '党组书记'], ['组长', '局长', '党组书记'])).toEqual({
    role: '局长、党组书记',
    status: ['组长'],
  })
})

test('without a body every post stands alone', () => {
  expect(posts([], ['市长', '组长'])).toEqual({ role: null, status: ['市长', '组长'] })
})
