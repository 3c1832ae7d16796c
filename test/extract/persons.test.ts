import { describe, expect, test } from 'vitest'
import { buildPerson, readPersonPhrase, readPersons } from '../../src/extract/persons.js'
import { readSource } from '../../src/source/read-source.js'

/** organization|name|title, an empty string where there is none. */
function personIn(source: string): string | null {
  const { located } = readSource(source, 'text')
  const phrase = readPersonPhrase(located, { start: 0, end: located.text.length })
  if (!phrase) return null
  const { organization, name, title } = buildPerson(located, phrase)
  return `${organization ?? ''}|${name}|${title ?? ''}`
}

function personsIn(source: string): string[] {
  const { located } = readSource(source, 'text')
  return readPersons(located, { start: 0, end: located.text.length }).map((phrase) => {
    const { organization, name, title } = buildPerson(located, phrase)
    return `${organization ?? ''}|${name}|${title ?? ''}`
  })
}

describe('readPersonPhrase', () => {
  test.each([
    ['县长程远', '|程远|县长'],
    ['市委副书记、代市长许立', '|许立|市委副书记、代市长'],
    ['程立群代市长', '|程立群|代市长'],
    ['上官明厅长', '|上官明|厅长'],
    ['许立副县长', '|许立|副县长'],
    ['区政府党组书记、区长田野', '|田野|区政府党组书记、区长'],
    ['镇党委书记丁一同志', '|丁一|镇党委书记'],
    ['市财政局局长丁一', '市财政局|丁一|局长'],
    ['县防办 周密', '县防办|周密|'],
    ['县防办周密', '县防办|周密|'],
    ['學會秘書 陳文', '學會|陳文|秘書'],
    ['理事会秘书 @Lily', '理事会|Lily|秘书'],
    ['董事会秘书丁一', '|丁一|董事会秘书'],
    ['召集人　許文彬', '|許文彬|召集人'],
    ['林召集委員大同', '|林大同|召集委員'],
    ['歐陽校長文信', '|歐陽文信|校長'],
    ['王副市长', '|王|副市长'],
    ['高　远', '|高远|'],
    ['欧阳建', '|欧阳建|'],
    ['夏侯远（受县长委托）', '|夏侯远|'],
    ['副市长李××', '|李××|副市长'],
    ['阿不都·买买提主席', '|阿不都·买买提|主席'],
  ])('%s', (source, person) => {
    expect(personIn(source)).toBe(person)
  })

  test.each(['县财政局', '县长', '市政府办公室', '經濟局', ''])('no person in %s', (source) => {
    expect(personIn(source)).toBeNull()
  })
})

describe('readPersons', () => {
  test.each([
    ['县委书记丁一、县长程远', ['|丁一|县委书记', '|程远|县长']],
    ['县委副书记、县长程远', ['|程远|县委副书记、县长']],
    ['县委书记丁一和县长程远', ['|丁一|县委书记', '|程远|县长']],
    ['丁一、程远', ['|丁一|', '|程远|']],
    ['丁一 程远明', ['|丁一|', '|程远明|']],
    ['丁　一', ['|丁一|']],
    ['程和平', ['|程和平|']],
  ])('%s', (source, persons) => {
    expect(personsIn(source)).toEqual(persons)
  })
})
