/** By when somebody is to bring it there, which hands no matter on. */

const LONGEST_ASKING = 60

/**
 * 请区商务局另行提出方案，8月底前|报区政府研究; 由区经信委负责拿出方案，10月25日前|提交职代会表决;
 * 请管理委员会提出试算，提下次会议讨论.
 */
export function isBroughtBack(sentence: string, at: number, phrase: string, before: string): boolean {
  if (!/[前内]$/.test(before) && !/^[提送]下次/.test(phrase)) return false
  const asking = sentence.slice(Math.max(0, at - LONGEST_ASKING), at).split(/[。；]/).at(-1) ?? ''
  return /(?:^|，)(?:请|责成|交由)|由.{2,24}(?:负责|牵头)/.test(asking)
}
