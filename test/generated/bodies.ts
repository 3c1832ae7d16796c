/** Who acts: one body or a list, the level written once (市财政局、水务局) or each time, or a town. */
import fc from 'fast-check'
import type { Context, Part } from './context.js'
import { headOf } from './houses.js'
import { townName } from './names.js'

export interface Bodies {
  text: string
  fullNames: string[]
}

/** 市财政局 */
export const oneBody: Part<Bodies> = fc.oneof(
  {
    weight: 5,
    arbitrary: stems(1).map((choose) => (context: Context) => written(withLevel(context, choose(context)))),
  },
  { weight: 1, arbitrary: townName.map((town) => () => written([town])) },
)

/** Several, of which those behind the first may have lost their level. */
const severalBodies: Part<Bodies> = fc
  .record({ choose: stems(4), isShort: fc.boolean(), town: fc.option(townName, { freq: 4 }) })
  .map(({ choose, isShort, town }) => (context: Context) => {
    const towns = town === null ? [] : [town]
    const chosen = choose(context)
    const fullNames = withLevel(context, chosen)
    const names = isShort ? [...fullNames.slice(0, 1), ...chosen.slice(1)] : fullNames
    return written([...names, ...towns], [...fullNames, ...towns])
  })

/** 市发改、财政、审计等部门: bodies by what they are for, the level and the kind written once; in governments alone. */
const abbreviated: Part<Bodies> = fc
  .subarray(['发改', '财政', '审计', '教育', '民政', '住建', '人社', '卫健', '水务'], {
    minLength: 2,
    maxLength: 4,
  })
  .map((functions) => ({ house: { level, stems: held } }) => {
    const named = level === '' ? held.slice(0, functions.length) : functions
    return { text: `${level}${named.join('、')}等部门`, fullNames: named.map((each) => level + each) }
  })

/** Some of the house's bodies, without its level; no two alike. */
function stems(most: number): Part<string[]> {
  return fc
    .array(fc.nat({ max: 99 }), { minLength: Math.min(most, 2), maxLength: most })
    .map((choices) => ({ house }) => [
      ...new Set(choices.map((choice) => house.stems[choice % house.stems.length] ?? '')),
    ])
}

function withLevel({ house }: Context, chosen: string[]): string[] {
  return chosen.map((stem) => house.level + stem)
}

/** As many bodies as there are names, each with the post of its head. */
export const posts: Part<(count: number) => { organization: string; post: string }[]> = fc
  .tuple(fc.nat({ max: 99 }), fc.boolean())
  .map(
    ([first, isDeputy]) =>
      ({ house }: Context) =>
      (count: number) =>
        Array.from({ length: count }, (_, index) => {
          const stem = house.stems[(first + index) % house.stems.length] ?? ''
          return { organization: house.level + stem, post: (isDeputy ? '副' : '') + headOf(stem) }
        }),
  )

export const bodies: Part<Bodies> = fc.oneof(
  { weight: 8, arbitrary: oneBody },
  { weight: 4, arbitrary: severalBodies },
  { weight: 1, arbitrary: abbreviated },
)

function written(names: string[], fullNames = names): Bodies {
  return { text: names.join('、'), fullNames }
}
