import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Node } from 'unist'
import { matches, select, selectAll } from 'unist-util-select'
import { visit } from 'unist-util-visit'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { parseMinutes, toMinutesTree } from '../../src/index.js'
import type { DecisionNode, DepartmentNode, MinutesTree, TaskNode } from '../../src/index.js'

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, '../../fixtures', name), 'utf8')
const SOURCE = fixture('county-special-meeting/input.txt')
const minutes = parseMinutes(SOURCE)
const tree = toMinutesTree(minutes)

/** Every object of the result that is more than a list of others: what has to be a node. */
function countObjects(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + countObjects(entry), 0)
  const inside = Object.entries(value).filter(([key]) => key !== 'position' && key !== 'votes')
  return 1 + inside.reduce((sum, [, entry]) => sum + countObjects(entry), 0)
}

function countNodes(root: MinutesTree): number {
  let count = 0
  visit(root, () => {
    count++
  })
  return count
}

describe('nodes', () => {
  test('are as many as the objects of the result, less that around the attendees', () => {
    expect(countNodes(tree)).toBe(countObjects(minutes) - 1)
    expect(countNodes(tree)).toBeGreaterThan(50)
  })

  test('have the fields of the result, and no list of what are their children', () => {
    const { meeting, agenda, items, attendees, parts, messages, ...fields } = minutes
    expect(tree).toMatchObject({ type: 'minutes', ...fields })
    for (const name of ['meeting', 'agenda', 'items', 'attendees', 'parts', 'messages']) {
      expect(tree).not.toHaveProperty(name)
    }
    const [item] = items
    const { reporters, statements, decisions, tasks, ...own } = item ?? {}
    expect(select('item', tree)).toMatchObject({ type: 'item', ...own })
    expect(select('meeting', tree)).toMatchObject({ kind: meeting.kind, date: meeting.date })
    expect(selectAll('agendaEntry', tree)).toHaveLength(agenda.length)
    expect(selectAll('part', tree).map((node) => node.position)).toEqual(parts.map(({ position }) => position))
    expect(selectAll('message', tree)).toHaveLength(messages.length)
    expect(selectAll('person[role=present]', tree)).toHaveLength(attendees.present.length)
    expect([reporters, statements, decisions, tasks].every(Array.isArray)).toBe(true)
  })

  test('have the positions of the result; the root reaches from the first to the last', () => {
    const positions: number[] = []
    visit(tree, (node: Node) => {
      expect(node.position).toBeDefined()
      positions.push(node.position?.start.offset ?? -1, node.position?.end.offset ?? -1)
    })
    expect(tree.position?.start.offset).toBe(Math.min(...positions))
    expect(tree.position?.end.offset).toBe(Math.max(...positions))
  })

  test('have no position where the result has none', () => {
    const bare = toMinutesTree(parseMinutes(SOURCE, { positions: false }))
    visit(bare, (node: Node) => {
      expect(node).not.toHaveProperty('position')
    })
    expect(countNodes(bare)).toBe(countNodes(tree))
  })

  test('say what a department or person is there', () => {
    const source = '主持人：王五\n\n一、审议《甲办法》\n会议决定，由市财政局牵头，会同水务局于6月底前落实，以市政府办公室名义印发《甲办法》。\n出席：李强'
    const small = toMinutesTree(parseMinutes(source))
    const roles = (selector: string) => selectAll(selector, small).map((node) => (node as DepartmentNode).role)
    expect(roles('task > department')).toEqual(['lead', 'supporting'])
    expect(roles('decision > department')).toEqual(['issuing-authority'])
    expect(roles('person')).toEqual(['chair', 'present'])
    expect(select('task > deadline', small)).toMatchObject({ text: '6月底前' })
  })

  test('nest as points do', () => {
    const nested = toMinutesTree(parseMinutes('一、研究甲工作\n会议要求：\n（一）做好乙。\n1.丙。\n2.丁。\n（二）做好戊。'))
    expect(selectAll('statement > point', nested)).toHaveLength(2)
    expect(selectAll('point > point', nested)).toHaveLength(2)
  })

  test('are new: changing them changes no minutes', () => {
    const before = structuredClone(minutes)
    const own = toMinutesTree(minutes)
    visit(own, (node: Node) => {
      delete node.position
    })
    expect(minutes).toEqual(before)
  })
})

describe('utilities for unist', () => {
  test('select by type, field and list', () => {
    const expected = minutes.items.flatMap(({ decisions }) => decisions)
    const approved = expected.filter(({ verdict }) => verdict === 'approved')
    expect(selectAll('decision', tree)).toHaveLength(expected.length)
    expect(selectAll('decision[verdict=approved]', tree).map((node) => (node as DecisionNode).text)).toEqual(
      approved.map(({ text }) => text),
    )
    const [subject = ''] = minutes.items[0]?.subjects ?? []
    expect(matches(`item[subjects~="${subject}"]`, select('item', tree) as Node)).toBe(true)
  })

  test('visit with the types of the nodes', () => {
    const leads: string[] = []
    visit(tree, 'task', (task) => {
      expectTypeOf(task).toEqualTypeOf<TaskNode>()
      for (const child of task.children) {
        if (child.type === 'department' && child.role === 'lead') leads.push(child.fullName)
      }
    })
    const tasks = minutes.items.flatMap((item) => item.tasks)
    expect(leads).toEqual(tasks.flatMap((task) => task.leadDepartments.map(({ fullName }) => fullName)))
    expect(leads.length).toBeGreaterThan(0)
  })
})

test('empty minutes are a root and a meeting', () => {
  const empty = toMinutesTree(parseMinutes(''))
  expect(empty.children.map(({ type }) => type)).toEqual(['meeting'])
  expect(empty.position?.start.offset).toBe(0)
})

test('the types are those of unist, with the fields of the result', () => {
  expectTypeOf(tree).toEqualTypeOf<MinutesTree>()
  expectTypeOf<MinutesTree>().toExtend<Node>()
  expectTypeOf<DecisionNode['verdict']>().toEqualTypeOf<(typeof minutes.items)[number]['decisions'][number]['verdict']>()
  expectTypeOf<DecisionNode>().not.toHaveProperty('issuingAuthority')
})
