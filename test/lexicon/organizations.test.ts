import { describe, expect, test } from 'vitest'
import { isGenericAt, isGenericName, readOrganizationEnd } from '../../src/extract/organization-names.js'
import { ACTION_OPENINGS, ADMINISTRATIVE_PREFIXES, GENERIC_BODIES, GENERIC_OPENINGS, NAME_BREAKERS, ORGANIZATION_ENDINGS } from '../../src/lexicon/organizations.js'
import { foldScript } from '../../src/source/script.js'

const endOf = (text: string) => readOrganizationEnd(foldScript(text), 0, text.length)

test.each(ORGANIZATION_ENDINGS.flatMap(({ examples }) => examples))('%s is the name of a body', (example) => {
  expect(endOf(example)).toBe(example.length)
})

test.each(ORGANIZATION_ENDINGS.flatMap(({ not }) => not))('%s is none', (example) => {
  expect(isNamed(example)).toBe(false)
})

/** 学校, 社区 end like bodies and are addressees in general. */
function isNamed(text: string): boolean {
  const end = endOf(text)
  return end > 0 && !isGenericName(text.slice(0, end))
}

test.each(ORGANIZATION_ENDINGS.filter(({ kind }) => kind !== 'region').flatMap(({ endings }) => endings))('青川%s要… is told', (ending) => {
  const text = `青川${ending}要抓好落实`
  expect(text.slice(0, endOf(text))).toBe(`青川${ending}`)
})

test.each(GENERIC_OPENINGS)('%s opens no name', (opening) => {
  expect(isGenericAt(`${opening}甲`, 0)).toBe(true)
})

test.each(GENERIC_BODIES)('%s names nobody', (body) => {
  expect(isGenericName(body)).toBe(true)
  expect(isGenericName(`青川${body}甲`)).toBe(false)
})

describe('no word stands twice', () => {
  const lists = {
    ACTION_OPENINGS,
    ADMINISTRATIVE_PREFIXES,
    GENERIC_BODIES,
    GENERIC_OPENINGS,
    NAME_BREAKERS,
    ORGANIZATION_ENDINGS: ORGANIZATION_ENDINGS.flatMap(({ endings }) => endings),
  }

  test.each(Object.entries(lists))('in %s', (_, words) => {
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
  })
})
