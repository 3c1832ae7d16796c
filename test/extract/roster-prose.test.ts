import { describe, expect, test } from 'vitest'
import { readAttendanceSentences } from '../../src/extract/roster-prose.js'
import { readSource } from '../../src/source/read-source.js'

/** list:words for each list that a line between others tells. */
function listsIn(line: string): string {
  const { located, lines } = readSource(`会议召开。\n${line}\n纪要如下`, 'text')
  return readAttendanceSentences(located, lines.slice(1, -1)).map(({ list, span }) => `${list}:${located.slice(span)}`).join(' ')
}

describe('who was there, in sentences', () => {
  test.each([
    ['县人大常委会、县政协有关负责同志应邀列席会议。', 'observers:县人大常委会、县政协有关负责同志'],
    ['市领导张三、李四参加会议。', 'present:市领导张三、李四'],
    ['出席会议的有：张三、李四。', 'present:张三、李四'],
    ['出席会议的有张三、李四，列席会议的有王五。', 'present:张三、李四 observers:王五'],
    ['参加会议的有张三、李四，办公室王五列席。', 'present:张三、李四 observers:办公室王五'],
    ['参加会议的还有王五。', 'present:王五'],
    ['参加会议的人员有张三。', 'present:张三'],
    ['出席会议的检察委员会委员有：张三、李四。', 'present:张三、李四'],
    ['列席会议的业主代表有张三、李四。', 'observers:张三、李四'],
    ['参加会议的理事会理事还有：张三。', 'present:张三'],
    ['市政协文史和学习委员会张三列席会议。', 'observers:市政协文史和学习委员会张三'],
    ['参加党校学习的张三列席会议。', ''],
    ['参加会议张三。', ''],
    ['县长召开专题会议（参加会议的有：张三、李四）。', 'present:张三、李四'],
    ['县长召开专题会议（参加会议的有：张三（局长）、李四）。县财政局列席会议。', 'present:张三（局长）、李四 observers:县财政局'],
    ['县长召开专题会议（参加会议的有：张三、李四。', ''],
    ['经理储良请假（陪同视察）。', 'absent:经理储良'],
    ['经理储良请假（陪同视察，另行报告），张三列席会议。', 'absent:经理储良 observers:张三'],
    ['副县长张三出席会议，有关部门负责人列席会议。', 'present:副县长张三 observers:有关部门负责人'],
    ['副县长张三主持会议，县财政局局长李四列席会议。', 'observers:县财政局局长李四'],
    ['会议由张三主持，县财政局李四，县水利局王五列席会议。', 'observers:县财政局李四，县水利局王五'],
    ['县长张三召开调度会，参加会议的有张三、李四。', 'present:张三、李四'],
    ['山川同志因在省委党校学习请假。', 'absent:山川同志'],
    ['山川同志因公请假。', 'absent:山川同志'],
    ['秘书长张三及委员共24人出席会议。', 'present:秘书长张三'],
    ['秘书长张三等24人出席会议。', 'present:秘书长张三'],
    ['张三、李四，市财政局王五参加会议。', 'present:张三、李四，市财政局王五'],
    ['2017年度优秀员工张三参加会议。', 'present:2017年度优秀员工张三'],
    ['市人大常委会研究室张三列席会议。', 'observers:市人大常委会研究室张三'],
    ['会议研究了供水工作，张三列席会议。', 'observers:张三'],
    ['2021年8月20日，张三列席会议。', 'observers:张三'],
    ['参加会议的有2021年的。', ''],
    ['参加会议的有：102国道指挥部张三、《江城日报》李四等12位同志。', 'present:102国道指挥部张三、《江城日报》李四'],
    ['列席会议的有张三、李四等十二人。', 'observers:张三、李四'],
    ['列席会议的有102国道的张三。', ''],
    ['列席会议的有：传达学习3个文件的张三。', ''],
    ['列席会议。', ''],
    ['参加会议。', ''],
    ['出席会议的有：。', ''],
    ['张三、李四应邀参加会议；王五请假；赵六列席会议。', 'present:张三、李四 absent:王五 observers:赵六'],
    ['张三、李四应邀参加会议,王五列席会议。', 'present:张三、李四 observers:王五'],
    ['参加会议的有张三,李四,列席会议的有王五', 'present:张三，李四 observers:王五'],
    ['职工因病请假的，按规定扣薪。', ''],
    ['供水工作。', ''],
    ['《办法》起草组列席会议。', ''],
    ['张三（局长）列席会议（旁听）。', 'observers:张三（局长）'],
    ['出席会议的领导张三、李四，列席的有王五。', 'present:张三、李四 observers:王五'],
    ['参加会议的有：张三、李四，请假的有王五。', 'present:张三、李四 absent:王五'],
    ['县长召开会议，张三、李四列席并发言，王五缺席。', 'observers:张三、李四 absent:王五'],
  ])('%s', (line, lists) => {
    expect(listsIn(line)).toBe(lists)
  })

  test('each line by itself', () => {
    expect(listsIn('张三列席会议\n李四参加会议')).toBe('observers:张三 present:李四')
    expect(listsIn('参加会议的有张三、\n列席会议的有李四')).toBe('present:张三、 observers:李四')
  })

  test('and no longer than lists are', () => {
    const names = (count: number): string => Array.from({ length: count }, () => '张三').join('、')
    expect(listsIn(`${names(390)}列席会议。`)).toBe(`observers:${names(390)}`)
    expect(listsIn(`${names(400)}列席会议。`)).toBe('')
    expect(listsIn(`张三请假（${'出差'.repeat(13)}）。`)).toBe('absent:张三')
    expect(listsIn(`张三请假（${'出差'.repeat(15)}）。`)).toBe('')
  })
})
