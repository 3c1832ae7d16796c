import { describe, expect, test } from 'vitest'
import { meetingIn } from './header-of.js'

const DAY = '2023年3月5日，'

describe('who presided, by the opening', () => {
  test.each([
    ['县委书记丁一，县长程远主持召开常务会议。', '|丁一|县委书记 |程远|县长'],
    ['县委书记丁一，县长程远共同主持召开常务会议。', '|丁一|县委书记 |程远|县长'],
    // Beside the chair only a person with a post, and no half of a word.
    ['丁一，县长程远主持召开常务会议。', '|程远|县长'],
    ['县人大常委会举行第3次主任会议，主任丁一主持。', '|丁一|主任'],
    // What he did before, in whose stead, for whom.
    ['市长丁一带领有关部门到园区，先后走访了4家企业，下午召开现场会。', '|丁一|市长'],
    ['县长丁一率队察看水厂，随后在三楼会议室主持召开现场会。', '|丁一|县长'],
    ['县长丁一于当日在三楼会议室主持召开常务会议。', '|丁一|县长'],
    ['县长丁一代表县政府主持召开常务会议。', '|丁一|县长'],
    ['受县长程远委托，副县长丁一主持召开常务会议。', '|丁一|副县长'],
    ['受县长指派，副县长丁一主持召开常务会议。', '|丁一|副县长'],
    ['常务会议在三楼会议室召开，会议由县长丁一主持。', '|丁一|县长'],
    ['常务会议在三楼会议室召开，由县长丁一主持。', '|丁一|县长'],
    // Without 主持 a person with a post.
    ['县长丁一召开专题会议。', '|丁一|县长'],
    ['县政府召开专题会议。', undefined],
    ['会议的召集、召开符合规定。', undefined],
    ['主任丁一主持第一次全体会议，副主任程远主持第二次全体会议。', '|丁一|主任 |程远|副主任'],
    ['主任丁一主持第一次全体会议，副主任程远主持工作。', '|丁一|主任'],
  ])('%s', (opening, chairs) => {
    expect(meetingIn(DAY + opening)['chairs']).toBe(chairs)
  })
})

describe('who took over', () => {
  test.each([
    ['第四项及以后的议题由副县长程远主持。', '|丁一|县长 |程远|副县长'],
    ['第二项议题由副县长程远主持，第三项事项由副县长田野主持。', '|丁一|县长 |程远|副县长 |田野|副县长'],
    ['议题由副县长程远主持。', '|丁一|县长'],
    ['第二项议题由副县长程远汇报。', '|丁一|县长'],
  ])('%s', (sentence, chairs) => {
    expect(meetingIn(`${DAY}县长丁一主持召开常务会议。${sentence}`)['chairs']).toBe(chairs)
  })
})

describe('in a sentence of its own', () => {
  test.each([
    ['召开协调会。副区长程远主持，研究供水。', '|程远|副区长'],
    ['会议由丁一、程远共同主持会议。', '|丁一| |程远|'],
    ['会议由县长丁一主持。', '|丁一|县长'],
    ['大家由衷感谢主持人。', undefined],
  ])('%s', (sentence, chairs) => {
    expect(meetingIn(`例会纪要\n${sentence}`)['chairs']).toBe(chairs)
  })

  test.each([
    ['会议由村支书丁一主持，会计程远记录。', '|程远|会计'],
    ['会议由村文书程远记录。', '|程远|村文书'],
    ['主任丁一主持，程远负责记录。', '|程远|'],
    ['会议由村文书程远担任会议记录。', '|程远|村文书'],
    ['会议纪要由程远记录整理。', undefined],
    ['大家听取汇报，程远记录。', undefined],
  ])('who took the minutes: %s', (sentence, recorders) => {
    expect(meetingIn(`例会纪要\n${sentence}`)['recorders']).toBe(recorders)
  })
})
