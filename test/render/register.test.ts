import { expect, test } from 'vitest'
import { buildRegister } from '../../src/render/register.js'
import { parsed } from './texts.js'

const register = (source: string) => buildRegister(parsed(source).minutes)

test('who presides and attends is one person, with each post once', () => {
  const { persons } = register('2023年3月15日，市长李强主持召开市政府第3次常务会议。\n一、甲\n出席：李强、副市长王立新')
  expect(persons.map(({ name, titles }) => [name, [...titles]])).toEqual([
    ['李强', ['市长']],
    ['王立新', ['副市长']],
  ])
})

test('one name beside two bodies is two persons', () => {
  const { persons } = register('一、甲\n出席：市财政局王伟\n列席：市水务局王伟')
  expect(persons.map(({ name, organization }) => [name, organization])).toEqual([
    ['王伟', '市财政局'],
    ['王伟', '市水务局'],
  ])
})

test('who was named without a body gets the one that comes later', () => {
  const { persons } = register('2023年3月15日，王伟主持召开会议。\n一、甲\n出席：市财政局王伟')
  expect(persons).toHaveLength(1)
  expect(persons[0]?.organization).toBe('市财政局')
})

test('bodies are known by their full names, once', () => {
  const { organizations } = register('一、甲\n会议要求，由市大数据局、财政局牵头。会议明确，由市财政局负责。')
  expect([...organizations.keys()]).toEqual(['市大数据局', '市财政局'])
})

test('a body without a person is no person', () => {
  const { minutes } = parsed('一、甲\n出席：市财政局、市水务局')
  const { persons, find, organizations } = buildRegister(minutes)
  expect(persons).toEqual([])
  expect(minutes.attendees.present.map((person) => find(person))).toEqual([undefined, undefined])
  expect([...organizations.keys()]).toEqual(['市财政局', '市水务局'])
})
