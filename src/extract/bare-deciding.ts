/** Deciding verbs that stand without 会议: 议定了以下意见：, 听取了…的汇报，决定新建小学, 讨论决定暂时沿用旧办法. */
import type { Span } from '../source/located-text.js'
import { maskQuoted } from './masks.js'

/** 议定了以下意见：, 决定如下：: a deciding verb without 会议. */
const BARE_DECIDING = /(?:^|[，。；\n])(?:经[^，。]{1,10}，|并且?|同时)?((?:研究|讨论)?(?:决定|议定|商定|明确|确定|形成(?:如下|以下)(?:意见|决议)))(?:了)?(?=以下|如下|[：:]|由|成立|任命|聘任|聘请|授予|给予|设立|增补)/
/** 听取了…的汇报，决定新建小学四所: a deciding verb right behind what was heard. */
const DECIDING_BEHIND = /(?<=(?:汇报|报告|说明|讨论|研究|审议|协商|介绍)，)((?:研究|讨论)?(?:决定|议定|商定|确定))(?![的权性因])/
/** 讨论决定暂时沿用旧办法, 经研究决定，…: at the head of a sentence, with nobody before it. */
const DECIDING_AT_HEAD = /(?:^|[。；\n])(?:经(?:会议|集体|充分|认真)?)?((?:研究|讨论|商议|协商)决定)(?![的权性因后事机])/

/** The first such verb in text[from, to), or null. */
export function findBareDeciding(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to)
  const isOpening = /[定确决成](?:意见|决议)?了?(?:以下|如下|[：:]|由|成立|任命|聘|授予|给予|设立|增补)/.test(words)
  if (!isOpening && !/，(?:研究|讨论)?[决议商确]定|(?:研究|讨论|商议|协商)决定/.test(words)) return null
  const masked = maskQuoted(words)
  const found = BARE_DECIDING.exec(masked) ?? DECIDING_BEHIND.exec(masked) ?? DECIDING_AT_HEAD.exec(masked)
  if (!found) return null
  const verb = found[1] ?? ''
  const start = from + found.index + found[0].lastIndexOf(verb)
  return { start, end: start + verb.length }
}
