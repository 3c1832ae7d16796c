/** What stands behind the labels of a field, and what the result then says. */
import type { FieldName } from '../../../src/lexicon/labels.js'
import type { Minutes } from '../../../src/index.js'

interface LabelExample {
  value: string
  /** What the result holds of the value. */
  read: (minutes: Minutes) => unknown
  expected: unknown
}

const namesOf = (persons: readonly { name: string }[]) => persons.map(({ name }) => name)
const attendance = (list: keyof Minutes['attendees']): LabelExample => ({
  value: '王建国、李晓明',
  read: ({ attendees }) => namesOf(attendees[list]),
  expected: ['王建国', '李晓明'],
})

export const LABEL_EXAMPLES: Partial<Record<FieldName, LabelExample>> = {
  time: { value: '2023年3月15日上午', read: ({ meeting }) => meeting.date, expected: '2023-03-15' },
  place: { value: '县政府三楼会议室', read: ({ meeting }) => meeting.place, expected: '县政府三楼会议室' },
  chair: { value: '周明远', read: ({ meeting }) => namesOf(meeting.chairs), expected: ['周明远'] },
  recorder: { value: '何静', read: ({ meeting }) => namesOf(meeting.recorders), expected: ['何静'] },
  present: attendance('present'),
  observers: attendance('observers'),
  absent: attendance('absent'),
  copyTo: { value: '县委办公室，县人大常委会办公室。', read: ({ copyTo }) => copyTo, expected: ['县委办公室', '县人大常委会办公室'] },
  documentNumber: { value: '青政纪〔2023〕12号', read: ({ documentNumber }) => documentNumber, expected: '青政纪〔2023〕12号' },
  issuer: { value: '青川县人民政府办公室', read: ({ issuer }) => issuer, expected: '青川县人民政府办公室' },
  issueDate: { value: '2023年3月20日', read: ({ issueDate }) => issueDate, expected: '2023-03-20' },
}
/** These stand below the items. */
export const TAIL_FIELDS: readonly FieldName[] = ['copyTo']
/** Fields whose labels are read together with what stands around them. */
export const FIELDS_WITHOUT_EXAMPLE: readonly FieldName[] = ['title', 'meetingName', 'agenda', 'ignored']
