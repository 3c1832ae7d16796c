/** Lists of those who were there, in the styles of offices: names alone, with bodies, with posts, padded. */
import fc from 'fast-check'
import type { PersonAnswer } from './answer.js'
import { posts } from './bodies.js'
import type { Context, Part } from './context.js'

export interface List {
  text: string
  persons: PersonAnswer[]
}

interface Entry {
  name: string
  organization: string
  /** Of the body: 局长, 主任. */
  post: string
}

interface Style {
  /** For those of the list who belong to a body, or for those who are named alone. */
  write: (entries: Entry[], deputy: string) => List
}

const NAMES_ALONE: Style[] = [
  { write: (entries) => ({ text: namesOf(entries).join('、'), persons: alone(entries) }) },
  { write: (entries) => ({ text: namesOf(entries).map(padded).join('　'), persons: alone(entries) }) },
  { write: (entries) => ({ text: namesOf(entries).map(padded).join('、'), persons: alone(entries) }) },
  {
    // 副市长李强、王建国: one post for all of them.
    write: (entries, deputy) => ({
      text: deputy + namesOf(entries).join('、'),
      persons: entries.map(({ name }) => ({ name, organization: null, title: deputy })),
    }),
  },
]

const WITH_BODIES: Style[] = [
  {
    // 市财政局李强、王建国，市水务局陈静: two of each body but the last.
    write: (entries) => ({
      text: pairsOf(entries)
        .map((pair) => (pair[0]?.organization ?? '') + namesOf(pair).join('、'))
        .join('，'),
      persons: pairsOf(entries).flatMap((pair) =>
        pair.map(({ name }) => ({ name, organization: pair[0]?.organization ?? null, title: null })),
      ),
    }),
  },
  {
    write: (entries) => ({
      text: entries.map(({ organization, name }) => organization + name).join('、'),
      persons: entries.map(({ organization, name }) => ({ name, organization, title: null })),
    }),
  },
  {
    write: (entries) => ({
      text: entries.map(({ organization, post, name }) => organization + post + name).join('，'),
      persons: posted(entries),
    }),
  },
  {
    write: (entries) => ({
      text: entries
        .map(({ organization, post, name }) => `${organization}${post} ${padded(name)}`)
        .join('，'),
      persons: posted(entries),
    }),
  },
  {
    write: (entries) => ({
      text: entries.map(({ organization, post, name }) => `${name}（${organization}${post}）`).join('、'),
      persons: posted(entries),
    }),
  },
]

function pairsOf(entries: Entry[]): Entry[][] {
  return entries.flatMap((entry, index) => (index % 2 === 0 ? [entries.slice(index, index + 2)] : []))
}

function namesOf(entries: Entry[]): string[] {
  return entries.map(({ name }) => name)
}

function alone(entries: Entry[]): PersonAnswer[] {
  return entries.map(({ name }) => ({ name, organization: null, title: null }))
}

function posted(entries: Entry[]): PersonAnswer[] {
  return entries.map(({ name, organization, post }) => ({ name, organization, title: post }))
}

/** 李　强 beside 王建国. */
function padded(name: string): string {
  return name.length === 2 ? [...name].join('　') : name
}

/** The names of a list are given it, as nobody is in two of them. */
export function list(kind: 'alone' | 'with bodies'): Part<(names: readonly string[]) => List> {
  const styles = kind === 'alone' ? NAMES_ALONE : WITH_BODIES
  return fc
    .record({ style: fc.constantFrom(...styles), posts })
    .map(({ style, posts: postsFor }) => (context: Context) => (names: readonly string[]) => {
      const held = postsFor(context)(names.length)
      const entries = names.map((name, index) => ({ name, organization: '', post: '', ...held[index] }))
      return style.write(entries, context.house.deputy)
    })
}

/** 高远（出差）、李强: why somebody is not there is left out. */
export const absences: Part<(names: readonly string[]) => List> = fc
  .constantFrom('', '（出差）', '（因公外出）')
  .map((why) => () => (names: readonly string[]) => ({
    text: names.map((name) => name + why).join('、'),
    persons: names.map((name) => ({ name, organization: null, title: null })),
  }))
