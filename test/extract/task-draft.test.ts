import { expect, test } from 'vitest'
import { newTask } from '../../src/extract/task-draft.js'

test('a task before anything is read of it names nobody and no day', () => {
  expect(newTask(2, 5)).toEqual({ action: { start: 2, end: 5 }, leads: [], supports: [], assignees: [], deadline: null, stems: false })
})
