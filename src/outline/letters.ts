/** Letters by which a matter came: 本院议事处101年10月3日函, 县财政局财字第12号函, 县财政局来函. */

const DATE = String.raw`\d{2,4}年\d{1,2}月\d{1,2}日`
const NUMBERED = '[^，。；：:《「的]{1,16}号'
/** 函件 and 函授 are no letter that came. */
const LETTER = '来?函(?![件授])'
const WITH_SENDER = new RegExp(`^[^，。；：:《「]{2,24}?(?:${DATE}(?:${NUMBERED})?|第\\d{1,8}号)${LETTER}`)
const BEHIND_SENDER = new RegExp(`^(?:(?:中华民国)?${DATE})?(?:${NUMBERED})?${LETTER}`)
const LONGEST_WITH_SENDER = 60
const LONGEST_BEHIND_SENDER = 48

/** 本院议事处101年10月3日函…: who wrote, and when or under which number. */
export function opensWithLetter(text: string, start: number, end: number): boolean {
  return WITH_SENDER.test(text.slice(start, Math.min(end, start + LONGEST_WITH_SENDER)))
}

/** 议事处|101年9月3日函，为…: what stands behind the body says that it wrote; 函 alone is too little. */
export function isByLetter(text: string, start: number, end: number): boolean {
  const letter = BEHIND_SENDER.exec(text.slice(start, Math.min(end, start + LONGEST_BEHIND_SENDER)))
  return letter !== null && letter[0].length > 1
}
