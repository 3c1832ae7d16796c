/** How the number of a document is written: 太政纪〔2021〕12号, [2021]第12号, 第14期, 第5期（总第120期）. */
import { NUMERAL_CHARACTERS } from '../outline/numerals.js'

export const NUMERAL = `[${NUMERAL_CHARACTERS}]{1,5}`
/** 〔2021〕12号, [2021]第12号, （2021）12号, 2021-12号. */
export const YEAR_NUMBER = `[〔\\[［【（(﹝〈](?:(?:[1１][9９]|[2２][0０])[0-9０-９]{2}|[0-9]{2,3})年?[〕\\]］】）)﹞〉]第?${NUMERAL}[号期]`
/** Not the 次 of 十四届74次〔2019〕15号. */
const CODE = '(?:(?![次届])[\\u3400-\\u9fffA-Za-z]){0,14}'
/** 太政纪〔2021〕12号 anywhere in a line of the letterhead. */
export const DOCUMENT_NUMBER = new RegExp(`${CODE}${YEAR_NUMBER}`)
/** 立法会CB(5)1127/2023号文件, as the houses of Hong Kong number what is put before them. */
export const HOUSE_PAPER = /[\u4e00-\u9fff]{2,4}[A-Z]{1,4}[（(]\d{1,2}[）)]\d{1,5}\/\d{2,4}(?:-\d{2})?(?:[（(]\d{2}[）)])?号文件/
/** 第14期, 2023年第5期, 第5期（总第120期）, 总第31期. */
export const ISSUE_NUMBER = new RegExp(
  `(?:(?:19|20)[0-9]{2}年)?(?:总?第|总)${NUMERAL}[期号](?:[（(]?总第?${NUMERAL}[期号][）)]?)?`,
)
