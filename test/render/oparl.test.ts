/** OParl against the field lists of the specification, and what minutes become in it. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { renderOparl } from '../../src/render/index.js'
import { parsed, readCorpus, readFixtures, shared } from './texts.js'

const schemas = path.join(shared, 'schemas/oparl')

interface Field {
  type: string
  format?: 'url' | 'date' | 'date-time'
  pattern?: string
  schema?: string
  items?: Field
}
interface FieldList {
  title: string
  required: string[]
  properties: Record<string, Field>
}
type OparlObject = Record<string, unknown>
type Lists = Record<'organization' | 'person' | 'meeting' | 'paper', OparlObject[]>

const FORMATS = {
  url: (value: string) => URL.canParse(value),
  date: (value: string) => /^\d{4}-\d\d-\d\d$/.test(value),
  'date-time': (value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/.test(value) && !Number.isNaN(Date.parse(value)),
}

function fieldList(type: string): FieldList {
  return JSON.parse(readFileSync(path.join(schemas, `${type}.json`), 'utf8')) as FieldList
}

/** What breaks the list of the type that the object says it is of. */
function breaksOf(object: OparlObject): string[] {
  const type = String(object.type).replace('https://schema.oparl.org/1.1/', '')
  const { required, properties } = fieldList(type)
  const missing = required.filter((name) => !(name in object)).map((name) => `${type} has no ${name}`)
  const wrong = Object.entries(object).flatMap(([name, value]) => {
    if (name.startsWith('jiyao:')) return []
    const field = properties[name]
    return field === undefined ? [`${type} knows no ${name}`] : valueBreaks(`${type}.${name}`, value, field)
  })
  return [...missing, ...wrong]
}

function valueBreaks(place: string, value: unknown, field: Field): string[] {
  if (field.type === 'array') {
    if (!Array.isArray(value) || value.length === 0) return [`${place} is no list`]
    const { items } = field
    return items === undefined ? [] : value.flatMap((one: unknown) => valueBreaks(place, one, items))
  }
  if (field.type === 'object') return typeof value === 'object' && value !== null ? breaksOf(value as OparlObject) : [`${place} is no object`]
  if (field.type === 'integer') return Number.isInteger(value) ? [] : [`${place} is no integer`]
  if (typeof value !== field.type) return [`${place} is no ${field.type}`]
  if (typeof value !== 'string') return []
  const isOfFormat = field.format === undefined || FORMATS[field.format](value)
  const isOfPattern = field.pattern === undefined || new RegExp(field.pattern).test(value)
  return isOfFormat && isOfPattern ? [] : [`${place}: ${value}`]
}

const oparl = (source: string, baseUrl?: string) =>
  JSON.parse(renderOparl(parsed(source).minutes, baseUrl === undefined ? {} : { baseUrl })) as Lists

/** Every object, those inside others too. */
function objectsIn(value: unknown): OparlObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(objectsIn)
  return 'id' in value ? [{ ...value }, ...inner] : inner
}

describe.skipIf(!existsSync(schemas))('by the field lists (skipped where ../shared/schemas is not there)', () => {
  test.each([...readFixtures(), ...readCorpus()])('$name', ({ minutes }) => {
    const lists = JSON.parse(renderOparl(minutes)) as Lists
    expect(Object.values(lists).flat().flatMap(breaksOf)).toEqual([])
  })

  test('finds what is wrong', () => {
    const item = { id: 'nowhere', type: 'https://schema.oparl.org/1.1/AgendaItem', order: '1', color: 'red' }
    expect(breaksOf(item)).toEqual(['AgendaItem.id: nowhere', 'AgendaItem.order is no integer', 'AgendaItem knows no color'])
    expect(breaksOf({ id: 'https://example.org/1', type: item.type })).toEqual(['AgendaItem has no order'])
  })
})

test.each(readFixtures())('every URL of $name is that of one object', ({ minutes }) => {
  const json = renderOparl(minutes, { baseUrl: 'https://council.example/oparl' })
  const ids = objectsIn(JSON.parse(json)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const urls = Array.from(json.matchAll(/"(https:\/\/council\.example\/oparl\/[^"]*)"/g), ([, url]) => url)
  expect(urls.filter((url) => !ids.includes(url))).toEqual([])
})

describe('minutes in OParl', () => {
  const SOURCE = `青川市人民政府第12次常务会议纪要
2023年3月15日下午3时，周明远市长主持召开市政府第12次常务会议。纪要如下：
一、审议《青川市城市更新办法》
会议听取了市住建局关于《青川市城市更新办法》的汇报。
会议明确，原则同意该《办法》，由市住建局会同市财政局于6月底前制定实施细则。
二、研究《甲方案》《乙方案》
会议审议通过了两个方案，由市水务局负责。
出席：周明远、市财政局局长王立新
请假：何静`
  const { meeting: meetings, paper, person, organization } = oparl(SOURCE)
  const [meeting = {}] = meetings
  const items = meeting.agendaItem as OparlObject[]

  test('a meeting says when, who and what', () => {
    expect(meeting).toMatchObject({ name: '青川市人民政府第12次常务会议纪要', start: '2023-03-15T15:00:00+08:00' })
    expect(meeting.organization).toEqual([organization.find(({ name }) => name === '市政府')?.id])
    const names = (meeting.participant as string[]).map((id) => person.find((one) => one.id === id)?.name)
    expect(names).toEqual(['周明远', '王立新'])
  })

  test('a meeting without a title has the name that its opening gives, or none', () => {
    const nameOf = (source: string) => oparl(source).meeting[0]?.name
    expect(nameOf('2023年3月15日，周明远市长主持召开市政府第12次常务会议。\n一、审议《甲办法》')).toBe('市政府第12次常务会议')
    expect(nameOf('一、审议《甲办法》')).toBeUndefined()
  })

  test('items are counted from 0, and say what came of them', () => {
    expect(items.map(({ order, number, name }) => ({ order, number, name }))).toEqual([
      { order: 0, number: '1', name: '审议《青川市城市更新办法》' },
      { order: 1, number: '2', name: '研究《甲方案》《乙方案》' },
    ])
    expect(items[0]?.result).toBe('原则同意')
    expect(items[0]?.resolutionText).toContain('原则同意该《办法》')
  })

  test('papers say who wrote them and who leads; each has its consultation', () => {
    expect(paper.map(({ name }) => name)).toEqual(['《青川市城市更新办法》', '《甲方案》', '《乙方案》'])
    const lead = organization.find(({ name }) => name === '市住建局')?.id
    expect(paper[0]).toMatchObject({ originatorOrganization: [lead], underDirectionOf: [lead] })
    const [consultation = {}] = paper[0]?.consultation as OparlObject[]
    expect(consultation).toMatchObject({ paper: paper[0]?.id, agendaItem: items[0]?.id, meeting: meeting.id })
    expect(items[0]?.consultation).toBe(consultation.id)
  })

  test('who is of a body is a member of it, with a role', () => {
    const [membership] = person.find(({ name }) => name === '王立新')?.membership as OparlObject[]
    const finance = organization.find(({ name }) => name === '市财政局')
    expect(membership).toMatchObject({ organization: finance?.id, role: '局长' })
    expect(finance?.membership).toEqual([membership?.id])
    expect(person.find(({ name }) => name === '周明远')).toMatchObject({ status: ['市长'] })
  })

  test('a post that was written without a body is no role in the one that is known from elsewhere', () => {
    const { person: persons } = oparl(
      '2023年3月15日，组长赵立新主持召开会议。\n一、甲\n出席：市财政局局长赵立新、局长赵立新、市水务局科长何静',
    )
    const [first] = persons
    expect(first).toMatchObject({ name: '赵立新', membership: [{ role: '局长' }], status: ['组长'] })
    expect(persons.find(({ name }) => name === '何静')).not.toHaveProperty('status')
  })

  test('a meeting of several days ends with the last of them', () => {
    const days = oparl('某市某会议纪要\n2023年3月15日至16日，市政府召开防汛工作会议。纪要如下：\n一、审议《甲办法》\n会议同意。')
    expect(days.meeting[0]).toMatchObject({
      start: '2023-03-15T00:00:00+08:00',
      end: '2023-03-16T23:59:00+08:00',
      'jiyao:endDate': '2023-03-16',
    })
    expect(meeting).not.toHaveProperty('end')
  })

  test('what OParl has no word for is said in ours', () => {
    const [task] = items[0]?.['jiyao:tasks'] as OparlObject[]
    expect(task).toMatchObject({ deadline: { text: '6月底前', date: '2023-06-30' } })
    expect(task?.supportingDepartments).toEqual([organization.find(({ name }) => name === '市财政局')?.id])
  })

  test('one body has one URL in every meeting below one base', () => {
    const other = oparl('会议要求，由市财政局牵头落实。\n出席：市财政局张三')
    const url = (lists: Lists) => lists.organization.find(({ name }) => name === '市财政局')?.id
    expect(url(other)).toBe(organization.find(({ name }) => name === '市财政局')?.id)
  })

  test('the base ends in a slash, and has to be a URL', () => {
    expect(oparl(SOURCE, 'https://a.example/x').meeting[0]?.id).toMatch(/^https:\/\/a\.example\/x\/meeting\//)
    expect(oparl(SOURCE, 'https://a.example/x/').meeting[0]?.id).toMatch(/^https:\/\/a\.example\/x\/meeting\//)
    expect(() => oparl(SOURCE, 'nowhere')).toThrow(TypeError)
  })
})
