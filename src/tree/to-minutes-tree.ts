/** Minutes -> the same as a tree of unist nodes. */
import type {
  AgendaEntry,
  AgendaItem,
  Deadline,
  Decision,
  Department,
  Meeting,
  Message,
  Minutes,
  MinutesWithoutPositions,
  Part,
  Person,
  Point,
  Statement,
  Task,
} from '../schema/minutes.js'
import type {
  AgendaEntryNode,
  DeadlineNode,
  DecisionNode,
  DepartmentNode,
  ItemNode,
  MeetingNode,
  MessageNode,
  MinutesTree,
  PartNode,
  PersonNode,
  PointNode,
  StatementNode,
  TaskNode,
} from './minutes-tree.js'

/**
 * Gives the minutes as a tree that `unist-util-visit`, `unist-util-select` and the like walk. Every object
 * of the result is a node with the same fields; those that stand in the text by themselves are children,
 * and `role` says of departments and persons what they are there.
 *
 * Children come in the order of the fields they are from, and may overlap: the sentence of a decision
 * stands inside a statement. The tree shares its lists and positions with the minutes.
 *
 * @param minutes what `parseMinutes` gives; without positions the nodes have none either
 *
 * @example
 * ```js
 * import { parseMinutes, toMinutesTree } from 'jiyao'
 * import { selectAll } from 'unist-util-select'
 *
 * const tree = toMinutesTree(parseMinutes('一、审议《甲办法》\n会议原则同意《甲办法》，由市水务局于6月底前落实。'))
 * selectAll('department[role=lead]', tree).map(({ name }) => name) // => ['市水务局']
 * ```
 */
export function toMinutesTree(minutes: Minutes | MinutesWithoutPositions): MinutesTree {
  // Without positions, the same objects less one field, which a node may lack, too.
  const { meeting, agenda, items, attendees, parts, messages, ...fields } = minutes as Minutes
  const { present, observers, absent } = attendees
  const tree: MinutesTree = {
    type: 'minutes',
    ...fields,
    children: [
      meetingNode(meeting),
      ...agenda.map(agendaEntryNode),
      ...items.map(itemNode),
      ...present.map(personNode('present')),
      ...observers.map(personNode('observer')),
      ...absent.map(personNode('absent')),
      ...parts.map(partNode),
      ...messages.map(messageNode),
    ],
  }
  const position = extentOf(tree)
  return position ? { ...tree, position } : tree
}

/** From the first to the last place that a part or anything else of the minutes has. */
function extentOf({ children }: MinutesTree): MinutesTree['position'] {
  let position: MinutesTree['position']
  for (const { position: own } of children) {
    if (!own) continue
    const { start, end } = position ?? own
    position = {
      start: offsetOf(own.start) < offsetOf(start) ? own.start : start,
      end: offsetOf(own.end) > offsetOf(end) ? own.end : end,
    }
  }
  return position
}

function offsetOf({ offset = 0 }: { offset?: number | undefined }): number {
  return offset
}

function meetingNode({ chairs, recorders, ...fields }: Meeting): MeetingNode {
  const children = [...chairs.map(personNode('chair')), ...recorders.map(personNode('recorder'))]
  return { type: 'meeting', ...fields, children }
}

function agendaEntryNode(entry: AgendaEntry): AgendaEntryNode {
  return { type: 'agendaEntry', ...entry }
}

function itemNode({ reporters, statements, decisions, tasks, ...fields }: AgendaItem): ItemNode {
  const children = [
    ...reporters.map(departmentNode('reporter')),
    ...statements.map(statementNode),
    ...decisions.map(decisionNode),
    ...tasks.map(taskNode),
  ]
  return { type: 'item', ...fields, children }
}

function statementNode({ points, ...fields }: Statement): StatementNode {
  return { type: 'statement', ...fields, children: points.map(pointNode) }
}

function pointNode({ points, ...fields }: Point): PointNode {
  return { type: 'point', ...fields, children: points.map(pointNode) }
}

function decisionNode({ issuingAuthority, ...fields }: Decision): DecisionNode {
  const children = issuingAuthority ? [departmentNode('issuing-authority')(issuingAuthority)] : []
  return { type: 'decision', ...fields, children }
}

function taskNode(task: Task): TaskNode {
  const { leadDepartments, supportingDepartments, assignees, deadline, ...fields } = task
  const children = [
    ...leadDepartments.map(departmentNode('lead')),
    ...supportingDepartments.map(departmentNode('supporting')),
    ...assignees.map(personNode('assignee')),
    ...(deadline ? [deadlineNode(deadline)] : []),
  ]
  return { type: 'task', ...fields, children }
}

function deadlineNode(deadline: Deadline): DeadlineNode {
  return { type: 'deadline', ...deadline }
}

function departmentNode(role: DepartmentNode['role']): (department: Department) => DepartmentNode {
  return (department) => ({ type: 'department', role, ...department })
}

function personNode(role: PersonNode['role']): (person: Person) => PersonNode {
  return (person) => ({ type: 'person', role, ...person })
}

function partNode(part: Part): PartNode {
  return { type: 'part', ...part }
}

function messageNode(message: Message): MessageNode {
  return { type: 'message', ...message }
}
