/**
 * Festivals that minutes hang a deadline on: 春节前, 国庆节前, “五一”前. Traditional spellings stand
 * beside the simplified ones; 节, 节日 and 假期 behind a name need no spelling of their own.
 */

/** When a festival falls: a day of the lunar calendar, of the solar one, or the day a solar term begins. */
export type FestivalDay =
  | { calendar: 'lunar' | 'solar'; month: number; day: number }
  | { calendar: 'solar-term'; month: number; term: number }

export interface FestivalEntry {
  names: readonly string[]
  falls: FestivalDay
  /** Deadlines as texts write them. */
  examples: readonly string[]
  /** The same words where they set no deadline. */
  not?: readonly string[]
}

export const FESTIVALS: readonly FestivalEntry[] = [
  {
    names: ['春节', '农历春节', '农历新年', '农历年', '过年'],
    falls: { calendar: 'lunar', month: 1, day: 1 },
    examples: ['春节前', '春節前', '農曆年前', '春节之前'],
    not: ['春节前后各单位要加强值守', '春节期间', '去年春节前'],
  },
  {
    names: ['元宵', '正月十五'],
    falls: { calendar: 'lunar', month: 1, day: 15 },
    examples: ['元宵节前', '元宵節前', '正月十五前'],
  },
  { names: ['端午'], falls: { calendar: 'lunar', month: 5, day: 5 }, examples: ['端午前', '端午節前'] },
  { names: ['中秋'], falls: { calendar: 'lunar', month: 8, day: 15 }, examples: ['中秋节前', '中秋前'] },
  {
    names: ['重阳'],
    falls: { calendar: 'lunar', month: 9, day: 9 },
    examples: ['重阳节前', '重陽節前'],
  },
  // 清明 is the seventh solar term counted from 小寒, on the 4th, 5th or 6th of April.
  {
    names: ['清明'],
    falls: { calendar: 'solar-term', month: 4, term: 7 },
    examples: ['清明前', '清明节前'],
  },
  { names: ['圣诞'], falls: { calendar: 'solar', month: 12, day: 25 }, examples: ['圣诞节前', '聖誕節前'] },
  { names: ['元旦', '新年'], falls: { calendar: 'solar', month: 1, day: 1 }, examples: ['元旦前', '新年前'] },
  {
    names: ['三八', '妇女节'],
    falls: { calendar: 'solar', month: 3, day: 8 },
    examples: ['“三八”节前'],
  },
  {
    names: ['五一', '五一劳动', '五一国际劳动', '劳动节'],
    falls: { calendar: 'solar', month: 5, day: 1 },
    examples: ['五一前', '“五一”前', '劳动节前'],
    not: ['第五一前哨站', '二十五一前一后'],
  },
  {
    names: ['六一', '六一儿童', '儿童节'],
    falls: { calendar: 'solar', month: 6, day: 1 },
    examples: ['六一儿童节前'],
  },
  { names: ['七一', '建党节'], falls: { calendar: 'solar', month: 7, day: 1 }, examples: ['七一前'] },
  { names: ['八一', '建军节'], falls: { calendar: 'solar', month: 8, day: 1 }, examples: ['八一前'] },
  { names: ['教师节'], falls: { calendar: 'solar', month: 9, day: 10 }, examples: ['教师节前'] },
  {
    names: ['国庆', '十一', '十一国庆'],
    falls: { calendar: 'solar', month: 10, day: 1 },
    examples: ['国庆前', '国庆节前', '國慶節前', '“十一”前', '国庆假期前'],
    not: ['国庆前后', '二十一前'],
  },
  {
    names: ['国庆日', '双十'],
    falls: { calendar: 'solar', month: 10, day: 10 },
    examples: ['國慶日前', '雙十節前'],
  },
]
