/** Texts made to be slow: ten kinds, each as long as is wanted. None is minutes; none may take long. */

/** Gives a text of about `length` UTF-16 code units. */
export type Kind = (length: number) => string

const SURNAMES = '王李张刘陈杨赵黄周吴'

export const HOSTILE_TEXTS: Record<string, Kind> = {
  'one line without breaks': (length) =>
    repeated('会议听取了市财政局关于预算的汇报，由市住建局会同市水务局于6月底前落实。', length),
  'only brackets': (length) => repeated('（〔【《“(', length),
  'only 、': (length) => repeated('、', length),
  'thousands of headings': (length) =>
    joined(length, '\n', (index) => `${index + 1}、审议《第${index}号办法》`),
  'thousands of names': (length) =>
    `出席：${joined(length, '、', (index) => at(SURNAMES, index) + han(7 * index) + han(13 * index))}`,
  'unclosed 《': (length) => `一、审议《甲办法》\n会议同意${repeated('《关于进一步', length)}`,
  'repeated 由': (length) => `一、审议《甲办法》\n会议决定，${repeated('由', length)}`,
  'deep lists': (length) => {
    const lines: string[] = []
    for (let index = 0, written = 0; written < length; index++) {
      const line = `${'  '.repeat(index % 60)}- 甲`
      lines.push(line)
      written += line.length + 1
    }
    return lines.join('\n')
  },
  'alternating markers': (length) => repeated('一、甲\n1、乙\n（一）丙\n①丁\n第一项 戊\n', length),
  'random Han': (length) => {
    let state = 1
    return Array.from({ length }, () => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
      return han(state >>> 8)
    }).join('')
  },
}

export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

function joined(length: number, separator: string, part: (index: number) => string): string {
  const parts: string[] = []
  for (let index = 0, written = 0; written < length; index++) {
    const next = part(index)
    parts.push(next)
    written += next.length + separator.length
  }
  return parts.join(separator)
}

function at(characters: string, index: number): string {
  return characters.charAt(index % characters.length)
}

function han(index: number): string {
  return String.fromCharCode(0x4e00 + (index % 20_000))
}
