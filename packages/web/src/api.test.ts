import { afterEach, expect, test, vi } from 'vitest'
import { fetchView } from './api.js'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The server's answers to come, in their order: each a status and a body. */
const answers = (...next: readonly (readonly [status: number, body: unknown])[]) => {
  const left = [...next]
  vi.stubGlobal('fetch', async () => {
    const [status, body] = left.shift()!
    return new Response(JSON.stringify(body), { status })
  })
}

test('a view that says what the one before said is the same object, another is not', async () => {
  answers([200, { headline: 'one' }], [200, { headline: 'one' }], [200, { headline: 'two' }], [200, null])
  const [first, again, other, none] = [
    await fetchView(null),
    await fetchView('2024-01-01'),
    await fetchView(null),
    await fetchView(null),
  ]
  if (first.kind !== 'found' || again.kind !== 'found') throw new Error('an answer that was not found')
  expect(again.value).toBe(first.value)
  expect(other).toEqual({ kind: 'found', value: { headline: 'two' } })
  expect(none).toEqual({ kind: 'found', value: null })
})

test('a refusal between two answers is told, and leaves the view as it is', async () => {
  const problem = { code: 'ERR_DATE_IMPOSSIBLE', path: '', message: 'm', hint: 'h' }
  answers([200, { headline: 'three' }], [400, { problems: [problem] }], [401, {}], [200, { headline: 'three' }])
  const first = await fetchView(null)
  expect(await fetchView('banana')).toEqual({ kind: 'problems', problems: [problem] })
  expect(await fetchView(null)).toEqual({ kind: 'no-session' })
  const again = await fetchView(null)
  if (first.kind !== 'found' || again.kind !== 'found') throw new Error('an answer that was not found')
  expect(again.value).toBe(first.value)
})
