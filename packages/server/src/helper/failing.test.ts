import { readFileSync } from 'node:fs'
import { formatProblem } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { FAILING } from './failing.fixture.js'

const reference = readFileSync(new URL('../../../../docs/reference/problems.md', import.meta.url), 'utf8')

describe("the helper's problems", () => {
  it.each(Object.keys(FAILING))('%s has a failing example, and says what would be right', async (code) => {
    const problems = await FAILING[code]!()
    expect(problems.map((problem) => problem.code)).toEqual([code])
    expect(formatProblem(problems[0]!)).toMatch(/^problem: ERR_[A-Z_]+ \S.*: .*[^ ] \([^\n]+\)$/)
    expect(problems[0]!.hint).not.toMatch(/undefined|ERR_/)
  })

  it('are all that docs/reference/problems.md lists', () => {
    const listed = [...reference.matchAll(/^\| `(ERR_HELPER_[A-Z_]+)` \|/gm)].map((match) => match[1])
    expect(listed.toSorted()).toEqual(Object.keys(FAILING).toSorted())
  })
})
