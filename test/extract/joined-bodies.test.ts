import { describe, expect, test } from 'vitest'
import { BodyReader } from '../../src/extract/departments.js'
import { readJoinedBodies } from '../../src/extract/joined-bodies.js'
import { KnownBodies } from '../../src/extract/known-bodies.js'
import { readSource } from '../../src/source/read-source.js'

function joinedIn(written: string): string {
  const { located } = readSource(written, 'text')
  const { text } = located
  const bodies = new BodyReader(located, new KnownBodies([]))
  return readJoinedBodies(text, bodies, 0, text.length).map(({ start, end }) => text.slice(start, end)).join('、')
}

describe('bodies that help', () => {
  test.each([
    ['会同县财政局、水利局办理', '县财政局、水利局'],
    ['会同县财政局，联合县水利局，与县交通局一道办理', '县财政局、县水利局、县交通局'],
    ['召开会议，会同县财政局办理', '县财政局'],
    // 会 and 商 alone, between bodies.
    ['请县城管局会市财政局办理', '市财政局'],
    ['由县住建局会县财政局办理', '县财政局'],
    ['商县财政局办理', '县财政局'],
    ['与县财政局共同办理', '县财政局'],
    ['与县财政局、水利局，研议办法', '县财政局、水利局'],
    ['与县财政局、水利局，针对物资拟定办法', '县财政局、水利局'],
  ])('%s', (text, bodies) => {
    expect(joinedIn(text)).toBe(bodies)
  })

  test.each([
    // Parts of other words.
    '县委员会县财政局办理', '县工会市财政局办理', '客商县财政局办理', '协商县财政局办理', '商务局办理', '商业局办理',
    // With whom nothing is done together.
    '与县财政局有关', '与县财政局、水利局，按办法办理',
    // What is made, and no body by name.
    '组成联合县督查组', '会同有关部门办理', '县财政局办理', '',
  ])('none in %j', (text) => {
    expect(joinedIn(text)).toBe('')
  })
})
