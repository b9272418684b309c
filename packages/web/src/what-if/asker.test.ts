import type { Comparison, WhatIfLine } from '@parley/engine'
import type { WhatIf } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { makeAsker, type Question } from './asker.js'
import type { askWhatIf, NoAnswer } from './what-if-api.js'

const question = (id: string): Question => ({ whatIf: [{ id, changes: [{ lever: id }] }], at: null, state: 's' })

const comparison = (whatIf: readonly WhatIf[], zoneShare: number | null): Comparison =>
  ({
    kind: 'comparison',
    asOf: '2024-01-01',
    provenance: { caseHash: 'h' },
    base: { distance: { zoneShare } },
    whatIfs: whatIf.map((one) => ({ whatIf: one, side: { distance: { zoneShare } } })),
  }) as unknown as Comparison

type Asked = {
  readonly id: string
  readonly isSampled: boolean
  readonly signal: AbortSignal
  line(line: WhatIfLine): void
  end(answer: NoAnswer | null): void
  fail(): void
  readonly whatIf: readonly WhatIf[]
}

/** A server whose answers a test gives. */
const stub = () => {
  const asked: Asked[] = []
  const ask: typeof askWhatIf = (whatIf, _at, isSampled, signal, line) =>
    new Promise((end, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      asked.push({ id: whatIf[0]!.id, isSampled, signal, line, end, fail: () => reject(new Error('x')), whatIf })
    })
  return { asker: makeAsker(ask, 0), asked }
}

const answerPoints = ({ line, end, whatIf }: Asked) => {
  line({ kind: 'points', comparison: comparison(whatIf, null) })
  end(null)
}
const until = (test: () => boolean) => expect.poll(test, { interval: 1 }).toBe(true)

describe('what is asked while things change', () => {
  it('gets point estimates, then ranges with progress', async () => {
    const { asker, asked } = stub()
    asker.ask(question('a'))
    expect(asker.snapshot()).toMatchObject({ shown: null, isCurrent: false })
    answerPoints(asked[0]!)
    await until(() => asked.length === 2)
    expect(asker.snapshot()).toMatchObject({ isCurrent: true, ranges: 'sampling', progress: 0 })
    asked[1]!.line({ kind: 'progress', done: 1, total: 4 })
    expect(asker.snapshot().progress).toBe(0.25)
    asked[1]!.line({ kind: 'sampled', comparison: comparison(asked[1]!.whatIf, 0.5) })
    expect(asker.snapshot()).toMatchObject({
      ranges: 'there',
      isCurrent: true,
      shown: { base: { distance: { zoneShare: 0.5 } } },
    })
  })

  it('makes no queue: of questions that come meanwhile only the last is asked', async () => {
    const { asker, asked } = stub()
    for (const id of ['a', 'b', 'c', 'd']) asker.ask(question(id))
    expect(asked.map(({ id }) => id)).toEqual(['a'])
    answerPoints(asked[0]!)
    await until(() => asked.length === 2)
    expect(asked[1]!.id).toBe('d')
    // What was answered is shown, though it is not what is asked now.
    expect(asker.snapshot()).toMatchObject({ isCurrent: false, ranges: 'waiting' })
  })

  it('ends the sampling of what is no longer asked, and keeps the ranges of what is', async () => {
    const { asker, asked } = stub()
    asker.ask(question('a'))
    answerPoints(asked[0]!)
    await until(() => asked.length === 2)
    asked[1]!.line({ kind: 'sampled', comparison: comparison(asked[1]!.whatIf, 0.5) })
    asked[1]!.end(null)
    asker.ask({ ...question('a'), whatIf: [...question('a').whatIf, ...question('b').whatIf] })
    answerPoints(asked[2]!)
    await until(() => asked.length === 4)
    const { shown } = asker.snapshot()
    if (shown === null || shown === 'empty') throw new Error('nothing shown')
    expect(shown.whatIfs.map(({ side }) => side.distance.zoneShare)).toEqual([0.5, null])
    expect(asked[3]!.signal.aborted).toBe(false)
    asker.ask(question('a'))
    expect(asked[3]!.signal.aborted).toBe(true)
    answerPoints(asked[4]!)
    await until(() => asker.snapshot().ranges === 'there')
    expect(asked).toHaveLength(5)
  })

  it('stops when it is told to, and samples again', async () => {
    const { asker, asked } = stub()
    asker.ask(question('a'))
    answerPoints(asked[0]!)
    await until(() => asked.length === 2)
    asker.stop()
    expect(asked[1]!.signal.aborted).toBe(true)
    await new Promise((resolve) => setTimeout(resolve))
    expect(asker.snapshot()).toMatchObject({ ranges: 'stopped', isCurrent: true })
    asker.again()
    asked[2]!.line({ kind: 'failed', problems: [] })
    asked[2]!.end(null)
    await until(() => asker.snapshot().ranges === 'failed')
  })

  it('tells problems, and goes on from them', async () => {
    const { asker, asked } = stub()
    asker.ask(question('a'))
    const problem = { code: 'ERR_X', path: 'whatIf[0]', message: 'm', hint: 'h' }
    asked[0]!.end({ kind: 'problems', problems: [problem] })
    await until(() => asker.snapshot().problems !== null)
    expect(asker.snapshot()).toMatchObject({ problems: [problem], isCurrent: false })
    asker.ask(question('b'))
    answerPoints(asked[1]!)
    await until(() => asker.snapshot().isCurrent)
    expect(asker.snapshot().problems).toBeNull()
    asker.close()
    expect(asked.every(({ signal }, k) => k === 2 || signal.aborted)).toBe(true)
  })
})
