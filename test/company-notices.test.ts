/** Notices of what the boards and the shareholders of a company resolved: 董事会决议公告, 监事会决议公告, 股东大会决议公告. */
import { describe, expect, test } from 'vitest'
import { parseMinutes } from '../src/index.js'

/** （一）|审议通过《甲议案》|approved:审议通过 for each item. */
function itemsIn(source: string): string[] {
  return parseMinutes(source).items.map(({ marker, title, decisions }) => [marker ?? '', title, decisions.map(({ verdict, phrase }) => `${verdict}:${phrase}`).join(' ')].join('|'))
}

const BOARD = `证券代码：000xxx    证券简称：云湖机电    公告编号：临2021-032

云湖机电股份有限公司
第五届董事会第八次会议决议公告

本公司董事会保证公告内容真实、准确、完整。

一、会议召开和出席情况
（一）会议召开情况
1.会议召开时间：2021年4月26日上午10时
2.会议召开地点：公司二楼会议室
3.会议召开方式：现场
4.发出会议通知的时间和方式：2021年4月15日以邮件方式发出
5.会议主持人：董事长田野
（二）会议出席情况
会议应出席董事7人，实际出席董事7人。
二、议案审议情况
（一）审议通过《关于年度报告的议案》
1.议案内容：
公司编制了年度报告。
2.表决结果：7票同意、0票反对、0票弃权。
3.提交股东大会表决情况：本议案无需提交股东大会审议。
（二）审议通过《关于利润分配的议案》
1.议案内容：
每10股派1元。
2.表决结果：7票同意、0票反对、0票弃权。
3.提交股东大会表决情况：本议案尚需提交公司股东大会审议。
（三）审议未通过《关于转让股权的议案》
1.表决结果：2票同意、5票反对、0票弃权。
三、备查文件
经与会董事签字确认的会议决议。

云湖机电股份有限公司
董事会
2021年4月27日
`

describe('a board', () => {
  test('the fields of the meeting are no items, nor are the parts of a matter or what is kept on file', () => {
    expect(itemsIn(BOARD)).toEqual([
      '（一）|审议通过《关于年度报告的议案》|approved:审议通过',
      '（二）|审议通过《关于利润分配的议案》|approved:审议通过 referred:提交公司股东大会审议',
      '（三）|审议未通过《关于转让股权的议案》|rejected:未通过',
    ])
  })

  test('the title names company, board, term and ordinal', () => {
    const { title, documentNumber, issueDate, meeting } = parseMinutes(BOARD)
    expect([title, documentNumber, issueDate]).toEqual(['云湖机电股份有限公司第五届董事会第八次会议决议公告', '临2021-032', '2021-04-27'])
    const { body, kind, term, ordinal, date, time, place } = meeting
    expect([body, kind, term, ordinal, date, time, place]).toEqual(['云湖机电股份有限公司', '董事会', 5, 8, '2021-04-26', '上午10时', '公司二楼会议室'])
    expect(meeting.chairs.map(({ name }) => name)).toEqual(['田野'])
  })
})

const SUPERVISORS = `公告编号：2019-021
云湖药业集团股份有限公司
关于第三届监事会第六次会议决议的公告
一、监事会会议召开情况
1、云湖药业集团股份有限公司第三届监事会第六次会议通知于2019年3月8日送达各位监事。
2、本次会议于2019年3月18日下午2:30在公司三楼会议室召开。
3、会议应到监事3名，实到监事3名。
4、会议由监事会主席安全主持。
5、本次会议的召开符合《公司章程》的规定。
二、监事会会议审议情况
（一）会议以3票同意、0票反对、0票弃权，审议通过了《监事会工作报告》
该报告需提交公司股东大会审议。
（二）审议《关于监事薪酬的议案》，直接提交股东大会审议
三、备查文件
1、监事会决议；
2、其他文件。
特此公告。
云湖药业集团股份有限公司监事会
2019年3月20日
`

test('supervisors: numbered sentences that tell how they met are its opening', () => {
  expect(itemsIn(SUPERVISORS)).toEqual([
    '（一）|会议以3票同意、0票反对、0票弃权，审议通过了《监事会工作报告》|approved:审议通过 referred:提交公司股东大会审议',
    '（二）|审议《关于监事薪酬的议案》，直接提交股东大会审议|referred:提交股东大会审议',
  ])
  const { body, kind, term, ordinal, date, time, place, chairs } = parseMinutes(SUPERVISORS).meeting
  expect([body, kind, term, ordinal, date, time, place, chairs[0]?.name]).toEqual(['云湖药业集团股份有限公司', '监事会', 3, 6, '2019-03-18', '下午2:30', '公司三楼会议室', '安全'])
})

const SHAREHOLDERS = `云湖光电股份有限公司
2020年第二次临时股东大会决议公告
特别提示：
1、本次股东大会未出现否决议案的情形。
2、本次股东大会不涉及变更以往的决议。
一、会议召开和出席情况
（一）会议召开情况
1、会议召开时间：2020年9月16日
2、会议召开地点：公司四楼会议室
3、召开情况合法、合规性说明：
会议的召集符合规定。
（二）会议出席情况
出席的股东18人。
（三）公司董事、监事列席股东大会情况
1.公司在任董事5人，列席5人；
二、会议表决情况
会议审议通过了以下议案：
（一）《关于变更募集资金用途的议案》
同意120,300,000股；反对40,000股；弃权0股。
（二）审议否决《关于变更注册地址的议案》
同意股数10,000股；反对股数32,000股；弃权股数0股。
三、律师见证情况
（一）律师姓名：方正
（二）结论性意见
表决结果有效。
特此公告。
云湖光电股份有限公司董事会
2020年9月17日
`

test('shareholders: what the notice says of itself and what the lawyer saw are no items, and the lead passes what is listed', () => {
  expect(itemsIn(SHAREHOLDERS)).toEqual(['（一）|《关于变更募集资金用途的议案》|approved:审议通过', '（二）|审议否决《关于变更注册地址的议案》|rejected:否决'])
  const { kind, ordinal, date, place } = parseMinutes(SHAREHOLDERS).meeting
  expect([kind, ordinal, date, place]).toEqual(['股东大会', 2, '2020-09-16', '公司四楼会议室'])
})

describe('and what looks alike', () => {
  test.each([
    // business below a section of how the meeting came about
    ['一、会议召开情况\n1.关于供水问题\n会议同意。\n2.会议审议通过《章程》', ['1.|关于供水问题|approved:同意', '2.|会议审议通过《章程》|approved:审议通过']],
    // those who came are no meeting held
    ['一、出席情况\n1.供水工程推进\n会议同意。', ['1.|供水工程推进|approved:同意']],
    // another list below another heading
    ['风险提示：\n1、审议供水办法\n会议同意。', ['1、|审议供水办法|approved:同意']],
    // matters of their own that are headed by a verb
    ['一、经费问题\n1.审议预算\n会议同意。\n2.审议决算\n会议同意。', ['1.|审议预算|approved:同意', '2.|审议决算|approved:同意']],
    // a lead that only heard
    ['一、议案审议情况\n会议讨论了以下议案：\n（一）《关于预算的议案》\n与会董事发言。', ['（一）|《关于预算的议案》|']],
  ])('%j', (source, items) => {
    expect(itemsIn(`县农村合作社理事会会议纪要\n${source}`)).toEqual(items)
  })
})
