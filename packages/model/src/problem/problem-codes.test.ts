import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseCase } from '../parse/parse-case.js'
import { FAILING, smallCase } from './failing.fixture.js'
import { formatProblem } from './format-problem.js'
import { PROBLEM_CODES } from './problem-codes.js'

const reference = readFileSync(new URL('../../../../docs/reference/problems.md', import.meta.url), 'utf8')

describe('problem codes', () => {
  it('start from a file without problems', () => {
    expect(parseCase(smallCase())).toMatchObject({ ok: true })
  })

  it.each(PROBLEM_CODES)('%s has a failing example and a line in docs/reference/problems.md', (code) => {
    const { path, problems } = FAILING[code]
    const all = problems()
    const problem = all.find((p) => p.code === code)
    expect(all.map((p) => `${p.code} ${p.path}`)).toContain(`${code} ${path}`)
    expect(reference.split('\n').filter((line) => line.startsWith(`| \`${code}\` |`))).toHaveLength(1)
    expect(formatProblem(problem!)).toMatch(/^problem: ERR_[A-Z_]+ \S.*: .*[^ ] \([^\n]+\)$/)
    expect(problem!.hint).not.toMatch(/undefined|@|ERR_/)
  })

  it('bring no other problem with them, so that each example shows its own', () => {
    const strangers = Object.entries(FAILING).flatMap(([code, { problems }]) =>
      problems()
        .filter((p) => p.code !== code)
        .map((p) => `${code}: ${p.code} ${p.path}`),
    )
    expect(strangers.filter((line) => !/^ERR_(FILE_DEPTH|PROBLEMS_MANY|RANKING_DUPLICATE)/.test(line))).toEqual([])
  })

  it('are all that the reference lists of this package', () => {
    const [own] = reference.split('## Elsewhere')
    const listed = [...own!.matchAll(/^\| `(ERR_[A-Z_]+)` \|/gm)].map((match) => match[1])
    expect(listed.toSorted()).toEqual([...PROBLEM_CODES].toSorted())
  })
})
