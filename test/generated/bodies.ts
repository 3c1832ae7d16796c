/** Who acts: one body or a list, the level written once (市财政局、水务局) or each time, or a town. */
import fc from 'fast-check'
import type { Part } from './context.js'
import { bodyStem, townName } from './names.js'

export interface Bodies {
  text: string
  fullNames: string[]
}

/** 市财政局 */
export const oneBody: Part<Bodies> = fc.oneof(
  { weight: 5, arbitrary: bodyStem.map((stem) => ({ level }: { level: string }) => written([level + stem])) },
  { weight: 1, arbitrary: townName.map((town) => () => written([town])) },
)

/** Several, of which those behind the first may have lost their level. */
const severalBodies: Part<Bodies> = fc
  .record({ stems: fc.uniqueArray(bodyStem, { minLength: 2, maxLength: 4 }), isShort: fc.boolean(), town: fc.option(townName, { freq: 4 }) })
  .map(({ stems, isShort, town }) => ({ level }: { level: string }) => {
    const towns = town === null ? [] : [town]
    const names = stems.map((stem, index) => (isShort && index > 0 ? stem : level + stem))
    return written([...names, ...towns], [...stems.map((stem) => level + stem), ...towns])
  })

export const bodies: Part<Bodies> = fc.oneof({ weight: 2, arbitrary: oneBody }, { weight: 1, arbitrary: severalBodies })

function written(names: string[], fullNames = names): Bodies {
  return { text: names.join('、'), fullNames }
}
