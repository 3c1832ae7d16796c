/** What a sentence of an item says, and whom it charges with what. */
import type { DecisionAnswer, TaskAnswer } from './answer.js'
import type { Part } from './context.js'
import type { Subject } from './headings.js'

export interface Sentence {
  /** With the stop at its end; several lines where its points stand on lines. */
  text: string
  act: string | null
  /** The markers of its points. */
  points: string[]
  decisions: DecisionAnswer[]
  tasks: TaskAnswer[]
}

/** A sentence about the matter of its item. */
export type SentencePart = Part<(subject: Subject) => Sentence>

export function settled(verdict: DecisionAnswer['verdict'], phrase: string, subjects: string[]): DecisionAnswer {
  return { verdict, phrase, subjects, issuingAuthority: null, votes: null }
}
