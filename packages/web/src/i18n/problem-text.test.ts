import type { Problem } from '@parley/model'
import { expect, it } from 'vitest'
import { sayProblem } from './problem-text.js'
import { problemsVi } from './problems-vi.js'

const problem: Problem = {
  code: 'ERR_REFERENCE_UNKNOWN',
  path: 'issues[0].statusQuo',
  message: 'unknown option of duration: nome: x',
  hint: 'did you mean "none"?',
}

it('keeps the value that was found behind the words of the language', () => {
  expect(sayProblem(problem, problemsVi)).toEqual({
    what: 'không có trong hồ sơ: nome: x',
    right: 'một mã mà hồ sơ có',
    isEnglish: false,
  })
  expect(sayProblem({ ...problem, message: 'missing value' }, problemsVi).what).toBe('không có trong hồ sơ')
})

it('says what would be right of the very field that is missing, where that is known', () => {
  const missing = (field: string) =>
    sayProblem({ code: 'ERR_FIELD_MISSING', path: field, message: `missing field: ${field}`, hint: 'x' }, problemsVi)
  expect(missing('issues')).toMatchObject({
    what: 'thiếu trường: issues',
    right: expect.stringContaining('các vấn đề'),
  })
  expect(missing('halfLife')).toMatchObject({ what: 'thiếu trường: halfLife', right: 'điền điều cần có ở đây' })
})

it('stays in English where a code has no words, or no words are there', () => {
  const english = { what: problem.message, right: problem.hint, isEnglish: true }
  expect(sayProblem(problem, null)).toEqual(english)
  expect(sayProblem({ ...problem, code: 'ERR_NEW' }, problemsVi)).toEqual(english)
})
