import { expect, test, vi } from 'vitest'
import { NO_REFERRAL } from '../../src/extract/referrals.js'
import { NO_VERDICT } from '../../src/extract/verdict-exceptions.js'
import { cuesIn } from './cues-in.js'

test.each([...NO_VERDICT, ...NO_REFERRAL])('$example: its own entry is meant, and the phrase is no cue', (use) => {
  const isMeant = vi.spyOn(use, 'isMeant')
  const phrases = cuesIn(use.example, use.force).map((cue) => cue.split(':').at(-1))
  const meant = isMeant.mock.calls.filter((_, call) => isMeant.mock.results[call]?.value === true)
  isMeant.mockRestore()
  expect(meant).not.toEqual([])
  for (const [place] of meant) expect(phrases).not.toContain(place.phrase)
})
