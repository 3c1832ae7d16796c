/** Acronyms that are told, grounds and lengths of time that tell nobody, and whoever was told and asks another. */
import { describe, expect, test } from 'vitest'
import { tasksIn } from './item-of.js'

describe('who is told', () => {
  test.each([
    ['爰要求NCC协调业者降价。', ['NCC']],
    ['建请NCC研拟收费标准。', ['NCC']],
    ['请NCC针对网络壅塞，于1个月内提出改善计划。', ['NCC@1个月内']],
    ['请APP开发商修正程序。', []],
    ['提请NCC研究。', []],
    ['爰请于2周内提出书面报告予县议会。', []],
    ['爰请于3个月内提出书面报告予县议会。', []],
    ['请于洪区政府办理。', ['于洪区政府']],
    ['推请田召集委员野于院会讨论时作补充说明。', []],
    ['故县教育局应修订办法。', ['县教育局']],
    ['故县镇政府应修订办法。', ['故县镇政府']],
    ['故城县政府应修订办法。', ['故城县政府']],
    ['鉴于县教育局应于5月公布办法，爰要求县水利局修堤。', ['县水利局']],
    ['县教育局应于年底前促请县体育基金会协商。', ['县教育局@年底前']],
    ['县教育局应研究办法，并促请县体育基金会协商。', ['县教育局', '县体育基金会']],
    ['由县财政局与县主计处筹措财源。', ['县财政局、县主计处']],
    ['由县财政局与县供水公司签订协议。', ['县财政局']],
  ])('%s', (words, tasks) => {
    expect(tasksIn(`会议决定：${words}`)).toEqual(tasks)
  })
})
