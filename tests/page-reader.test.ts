import { afterAll, expect, it } from 'vitest'

/** The server as it is built: threads load files, and those are JavaScript. */
const built = (file: string) => new URL(`../packages/server/dist/evidence/${file}`, import.meta.url).href
const { readerHere } = (await import(
  built('page-reader.js')
)) as typeof import('../packages/server/src/evidence/page-reader.js')
const { readerInThread } = (await import(
  built('page-reader-thread.js')
)) as typeof import('../packages/server/src/evidence/page-reader-thread.js')

const thread = readerInThread()
afterAll(() => thread.close())

const actors = [{ id: 'arvenia', name: 'Arvenia' }]
const page = (k: number) => ({
  file: `p${k}`,
  text: `Arvenia rejected the offer of Costane on ${k} May 2024, Ines Calder said.`,
  actors,
  raw: null,
})

it('a reader in a thread answers what one here does, in order, also where many ask at once', async () => {
  const works = Array.from({ length: 20 }, (_, k) => page(k + 1))
  const [far, near] = await Promise.all([thread, readerHere()].map((one) => Promise.all(works.map(one.suggest))))
  expect(far).toEqual(near)
  expect(far!.map(([claim]) => claim?.date)).toEqual(works.map((_, k) => `2024-05-${String(k + 1).padStart(2, '0')}`))
  const capture = { name: 'a.txt', bytes: new TextEncoder().encode(page(1).text), actors }
  expect(await thread.capture(capture)).toEqual(await readerHere().capture(capture))
})

it('what is asked when it closes is rejected, and it can be asked again', async () => {
  const pending = thread.suggest(page(1))
  thread.close()
  await expect(pending).rejects.toMatchObject({ name: 'AbortError' })
  expect(await thread.suggest(page(2))).toHaveLength(1)
})
