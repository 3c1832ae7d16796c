import { describe, expect, test } from 'vitest'
import { roster } from './roster-of.js'

type Case = [list: string, ...entries: string[]]

function check(cases: Case[]): void {
  test.each(cases)('%s', (list, ...entries) => {
    expect(roster(list)).toEqual(entries)
  })
}

describe('who is second in the commission for discipline, and who sits in the committee of the county', () => {
  check([
    ['县纪委副书记田野，县财政局局长安全', '县纪委/田野<副书记>', '县财政局/安全<局长>'],
    ['市纪委副书记库东，市审计局局长石磊', '市纪委/库东<副书记>', '市审计局/石磊<局长>'],
    ['县委副书记田野、县纪委书记江河', '/田野<县委副书记>', '/江河<县纪委书记>'],
    ['镇党委副书记田野、纪委书记江河', '/田野<镇党委副书记>', '/江河<纪委书记>'],
  ])
})

describe('a name that opens as a body ends, behind a post', () => {
  check([
    ['市土地储备中心主任镇国平，市财政局局长安静', '市土地储备中心/镇国平<主任>', '市财政局/安静<局长>'],
    ['财务科向荣，市财政局局长安静', '财务科/向荣', '市财政局/安静<局长>'],
    ['县气象局局长镇海，县政府办公室主任村里', '县气象局/镇海<局长>', '县政府办公室/村里<主任>'],
  ])
})

describe('a body that ends in a short name of another', () => {
  check([
    ['县委农办　石磊\n县政协　　田野\n县教育局　安全', '县委农办/石磊', '县政协/田野', '县教育局/安全'],
    ['县委编办、县委农办、县政协', '县委编办/', '县委农办/', '县政协/'],
    ['市金融办金融，县委办安全', '市金融办/金融', '县委办/安全'],
  ])
})

describe('a name that ends as a village does', () => {
  check([
    ['沈柏村、林秀、曾文海、古玉珍', '/沈柏村', '/林秀', '/曾文海', '/古玉珍'],
    ['田野、江河、石桥村、李家村', '/田野', '/江河', '石桥村/', '李家村/'],
    ['石桥村、李家村、田家镇', '石桥村/', '李家村/', '田家镇/'],
  ])
})

describe('a post of their own before the name, and a group that is counted', () => {
  check([
    ['湖东国小教务主任　江河、会员代表　田野', '湖东国小/江河<教务主任>', '/田野<会员代表>'],
    ['县政协　田野、企业代表　3位', '县政协/田野'],
    ['县政协　田野、县供电公司代表', '县政协/田野', '县供电公司/'],
  ])
})

describe('how many came is no entry', () => {
  check([
    ['田代表野、江代表河，应出席区分所有权人128户，实际出席93户（含委托出席21户），已达法定开议人数', '/田野<代表>', '/江河<代表>'],
    ['田野，符合《云溪小区议事规则》第二十三条规定的过半数要求，会议有效', '/田野'],
    ['达达物业田野，符合街道办事处安全', '达达物业/田野', '符合街道办事处/安全'],
  ])
})

describe('surname, post and given name behind a body', () => {
  check([
    ['安居物业林经理佳，恒通机电沈工程师国栋', '安居物业/林佳<经理>', '恒通机电/沈国栋<工程师>'],
    ['恒通机电田野，县机电公司安全', '恒通机电/田野', '县机电公司/安全'],
  ])
})
