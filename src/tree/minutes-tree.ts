/** The form of a tree of minutes: unist nodes, for the utilities that work on any such tree. */
import type { Node, Parent } from 'unist'
import type {
  AgendaEntry,
  AgendaItem,
  Deadline,
  Decision,
  Department,
  Meeting,
  Message,
  Minutes,
  Part,
  Person,
  Point,
  Statement,
  Task,
} from '../schema/minutes.js'

/** The fields that an object of the result and its node share; the others are the node's children. */
type Fields<Found, Children extends keyof Found = never> = Omit<Found, Children | 'position'>

/** All of the minutes. */
export interface MinutesTree
  extends Parent, Fields<Minutes, 'meeting' | 'agenda' | 'items' | 'attendees' | 'parts' | 'messages'> {
  type: 'minutes'
  /** In this order: the meeting, what was announced, the items, the attendees, parts, messages. */
  children: (MeetingNode | AgendaEntryNode | ItemNode | PersonNode | PartNode | MessageNode)[]
}

export interface MeetingNode extends Parent, Fields<Meeting, 'chairs' | 'recorders'> {
  type: 'meeting'
  children: PersonNode[]
}

export interface AgendaEntryNode extends Node, Fields<AgendaEntry> {
  type: 'agendaEntry'
}

export interface ItemNode extends Parent, Fields<AgendaItem, 'reporters' | 'statements' | 'decisions' | 'tasks'> {
  type: 'item'
  /** In this order: departments that reported, statements, decisions, tasks. */
  children: (DepartmentNode | StatementNode | DecisionNode | TaskNode)[]
}

export interface StatementNode extends Parent, Fields<Statement, 'points'> {
  type: 'statement'
  children: PointNode[]
}

export interface PointNode extends Parent, Fields<Point, 'points'> {
  type: 'point'
  children: PointNode[]
}

export interface DecisionNode extends Parent, Fields<Decision, 'issuingAuthority'> {
  type: 'decision'
  children: DepartmentNode[]
}

export interface TaskNode
  extends Parent, Fields<Task, 'leadDepartments' | 'supportingDepartments' | 'assignees' | 'deadline'> {
  type: 'task'
  /** In this order: departments that lead, departments that support, persons, the deadline. */
  children: (DepartmentNode | PersonNode | DeadlineNode)[]
}

export interface DeadlineNode extends Node, Fields<Deadline> {
  type: 'deadline'
}

export interface DepartmentNode extends Node, Fields<Department> {
  type: 'department'
  /** What it is to the parent. */
  role: 'reporter' | 'issuing-authority' | 'lead' | 'supporting'
}

export interface PersonNode extends Node, Fields<Person> {
  type: 'person'
  /** What the person is to the parent. */
  role: 'chair' | 'recorder' | 'present' | 'observer' | 'absent' | 'assignee'
}

export interface PartNode extends Node, Fields<Part> {
  type: 'part'
}

export interface MessageNode extends Node, Fields<Message> {
  type: 'message'
}

/** Any node of a tree of minutes. */
export type MinutesNode =
  | MinutesTree
  | MeetingNode
  | AgendaEntryNode
  | ItemNode
  | StatementNode
  | PointNode
  | DecisionNode
  | TaskNode
  | DeadlineNode
  | DepartmentNode
  | PersonNode
  | PartNode
  | MessageNode
