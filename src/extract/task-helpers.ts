/** Bodies beside a word of helping: those that help whoever was named before, and those that are told by themselves. */
import type { BodyList } from './departments.js'

/** 要密切配合抓好, 要相互配合做好 */
const MUTUAL = /^[要应须].{0,3}(?:密切|相互|协同|通力|协调)配合[^，。；]/
/** 气象局、农机局要密切配合，做好…: with nobody named before, each with the other */
const CLOSELY = /^[要应须].{0,3}(?:密切|相互|协同|通力)配合$/
/** ；县卫健局、县医保局要协同落实待遇: the two do it together, whoever was named before the semicolon */
const JOINTLY = /^[要应须].{0,3}协同[\u4e00-\u9fff]{2}/
/** 县妇联积极参与, 县财政局全力支持: in something that nobody was named for */
const EAGERLY = /^(?:(?:积极|主动)参|(?:全力|大力|积极)支持)/

/**
 * Whether the bodies are told, and help nobody, although a word of helping ends at `behind`: 县税务局、财政局要密切配合抓好征管.
 * Whoever stands behind another in the same sentence helps him.
 */
export function isToldItself(text: string, { bodies, end }: BodyList, behind: number, before: { isFirst: boolean; hasLead: boolean }): boolean {
  if (!before.isFirst) return false
  const written = text.slice(end, behind + 2)
  if (MUTUAL.test(written)) return true
  if (!before.hasLead && EAGERLY.test(written)) return true
  return bodies.length > 1 && (JOINTLY.test(written) || (!before.hasLead && CLOSELY.test(text.slice(end, behind))))
}

/** 协办单位县人防办出具意见: what stands before the name says that it helps. */
export function isNamedHelper(text: string, start: number, { bodies }: BodyList): boolean {
  const [first] = bodies
  return first !== undefined && HELPER.test(text.slice(start, first.start))
}
const HELPER = /^(?:协办|配合|协助)单位$/
