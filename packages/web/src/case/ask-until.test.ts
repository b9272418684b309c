import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Answer } from '../api.js'
import { askUntil } from './ask-until.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const found = (value: string): Answer<string> => ({ kind: 'found', value })

it('asks again while the answer is about another state, as after an edit that was taken back', async () => {
  const ask = vi.fn(async () => found(ask.mock.calls.length < 3 ? 'edited' : 'as it was'))
  const answer = askUntil(ask, (value) => value === 'as it was', new AbortController().signal)
  await vi.runAllTimersAsync()
  expect(await answer).toEqual(found('as it was'))
  expect(ask).toHaveBeenCalledTimes(3)
})

it('hands problems on, and stops where nobody waits any more', async () => {
  const refused = { kind: 'problems', problems: [] } as const
  expect(
    await askUntil(
      async () => refused,
      () => false,
      new AbortController().signal,
    ),
  ).toBe(refused)
  const gone = new AbortController()
  const ask = vi.fn(async () => found('edited'))
  const answer = askUntil(ask, () => false, gone.signal)
  await vi.advanceTimersByTimeAsync(0)
  gone.abort()
  await vi.runAllTimersAsync()
  expect(await answer).toBeNull()
  expect(ask).toHaveBeenCalledTimes(1)
})
