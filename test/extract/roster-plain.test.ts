import { expect, test } from 'vitest'
import { weighEntry } from '../../src/extract/roster-entry.js'
import { readPlainEntry } from '../../src/extract/roster-plain.js'
import { readPost } from '../../src/extract/roster-posts.js'
import { BODY_ENDINGS, SHORT_BODIES, STRONG_BODY_CHARACTERS } from '../../src/lexicon/attendance-bodies.js'
import { ORGANIZATION_ENDINGS } from '../../src/lexicon/organizations.js'
import { COMPOUND_SURNAMES } from '../../src/lexicon/surnames.js'
import { NO_EVIDENCE, type Reading } from '../../src/extract/roster-types.js'

/** A margin below this sends an entry back to be weighed against the others (`readMember`). */
const BEYOND_EVIDENCE = 2.1

const BODIES = [
  '',
  '市',
  '华为',
  '阿里区',
  '巴里木院',
  '克里木县',
  ...SHORT_BODIES,
  ...[...STRONG_BODY_CHARACTERS].map((character) => `云湖${character}`),
  ...[...BODY_ENDINGS, ...ORGANIZATION_ENDINGS].flatMap(({ endings }) => endings.map((ending) => `市${ending}`)),
]
const NAMES = ['王', '仇', '高', '区', '和', '阿', '才', '杏', ...COMPOUND_SURNAMES].flatMap((first) =>
  ['', '王', '强', '林春', '局长', '和平', '及', '建国', '会院', '仁多', '区村', '木达吉', '欧阳'].map((rest) => first + rest),
)

function cutOf({ organization, title, names, weight }: Reading): unknown {
  return { organization, title, names, weight: weight > 0 }
}

test('what is read without weighing is what weighing would choose, by far', () => {
  let plain = 0
  for (const body of BODIES) {
    for (const name of NAMES) {
      const text = body + name
      const post = readPost(text, 0, text.length)
      const reading = text.length < 2 || post ? null : readPlainEntry(text, 0, text.length)
      if (!reading) continue
      plain++
      const weighed = weighEntry(text, 0, text.length, post, NO_EVIDENCE)
      expect(weighed && cutOf(weighed), text).toEqual(cutOf(reading))
      expect(weighed?.margin, text).toBeGreaterThanOrEqual(BEYOND_EVIDENCE)
    }
  }
  expect(plain).toBeGreaterThan(5000)
})
