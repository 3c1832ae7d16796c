/**
 * The numbers that Word generates: ST_NumberFormat of ECMA-376 part 1, 17.18.59, as far as Chinese
 * documents use it.
 */

/** A format that is none of these counts in digits, as Word itself does where it lacks one. */
export function formatNumber(value: number, format: string): string {
  return Object.hasOwn(FORMATS, format) ? (FORMATS[format]?.(value) ?? '') : String(value)
}

type NumberFormat = (value: number) => string

const SIMPLE = { digits: '〇一二三四五六七八九', units: ['', '十', '百', '千'] }
const LEGAL = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] }
const LEGAL_TRADITIONAL = { digits: '零壹貳參肆伍陸柒捌玖', units: ['', '拾', '佰', '仟'] }

const counting: NumberFormat = (value) => count(value, SIMPLE)
const digital = digitByDigit(SIMPLE.digits)
const fullWidth = digitByDigit('０１２３４５６７８９')
const stems = cycle('甲乙丙丁戊己庚辛壬癸')
const circled = oneOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳')

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  bullet: () => '',
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  // WPS counts 一、二、 in japaneseCounting, Word in chineseCounting or chineseCountingThousand.
  chineseCounting: counting,
  chineseCountingThousand: counting,
  taiwaneseCounting: counting,
  taiwaneseCountingThousand: counting,
  japaneseCounting: counting,
  japaneseDigitalTenThousand: digital,
  ideographDigital: digital,
  taiwaneseDigital: digital,
  chineseLegalSimplified: (value) => count(value, LEGAL),
  ideographLegalTraditional: (value) => count(value, LEGAL_TRADITIONAL),
  ideographTraditional: stems,
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: oneOf('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'),
  decimalEnclosedFullstop: oneOf('⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'),
  ideographEnclosedCircle: oneOf('㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
}

/** 11 -> 十一, 20 -> 二十, 105 -> 一百〇五 */
function count(value: number, { digits, units }: { digits: string; units: readonly string[] }): string {
  if (value > 9999) return String(value)
  if (value === 0) return digits.charAt(0)
  const figures = String(value)
  let text = ''
  for (const [index, figure] of [...figures].entries()) {
    const isZero = figure === '0'
    if (isZero && (figures.charAt(index + 1) || '0') === '0') continue
    text += digits.charAt(Number(figure)) + (isZero ? '' : (units[figures.length - 1 - index] ?? ''))
  }
  // 一十一 is 十一, but 壹拾壹 stays.
  return value < 20 && digits === SIMPLE.digits ? text.replace(/^一十/, '十') : text
}

function digitByDigit(digits: string): NumberFormat {
  return (value) => String(value).replace(/\d/g, (digit) => digits.charAt(Number(digit)))
}

function cycle(characters: string): NumberFormat {
  return (value) => characters.charAt((value - 1) % characters.length)
}

function oneOf(characters: string): NumberFormat {
  return (value) => characters.charAt(value - 1) || String(value)
}

/** 27 -> AA, 28 -> BB */
function letters(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26))
  return value < 1 ? '' : letter.repeat(Math.min(Math.ceil(value / 26), 100))
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'],
  [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]

function roman(value: number): string {
  if (value > 9999) return String(value)
  let rest = value
  let text = ''
  for (const [worth, letter] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += letter
  }
  return text
}
