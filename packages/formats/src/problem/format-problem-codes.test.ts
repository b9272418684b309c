import { readFileSync } from 'node:fs'
import { formatProblem } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { FAILING } from './failing.fixture.js'
import { FORMAT_PROBLEM_CODES } from './format-problem-codes.js'

const reference = readFileSync(new URL('../../../../docs/reference/problems.md', import.meta.url), 'utf8')

describe('problem codes of scenarios', () => {
  it.each(Object.entries(FAILING))(
    '%s has a failing example that is told with its place',
    (code, { path, problems }) => {
      const all = problems()
      expect(all.map((problem) => `${problem.code} ${problem.path}`)).toContain(`${code} ${path}`)
      const problem = all.find((of) => of.code === code)!
      expect(formatProblem(problem)).toMatch(/^problem: ERR_[A-Z_]+ \S.*: .*[^ ] \([^\n]+\)$/)
      expect(problem.hint).not.toMatch(/undefined|null|NaN/)
      if (problem.line !== undefined) expect(path).toMatch(new RegExp(`:${problem.line}:${problem.column}$`))
    },
  )

  it.each(FORMAT_PROBLEM_CODES)('%s has a line in docs/reference/problems.md', (code) => {
    expect(reference.split('\n').filter((line) => line.startsWith(`| \`${code}\` |`))).toHaveLength(1)
  })
})
