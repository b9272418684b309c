import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

/** The server as it is built: threads load files, and those are JavaScript. */
const built = (file: string) => new URL(`../packages/server/dist/${file}`, import.meta.url).href
const { loadCase } = (await import(
  built('analysis/index.js')
)) as typeof import('../packages/server/src/analysis/index.js')
const { openPool } = (await import(built('jobs/index.js'))) as typeof import('../packages/server/src/jobs/index.js')
const { analystHere } = (await import(
  built('jobs/analyst.js')
)) as typeof import('../packages/server/src/jobs/analyst.js')
const { analystInThread } = (await import(
  built('jobs/analyst-thread.js')
)) as typeof import('../packages/server/src/jobs/analyst-thread.js')

const FOLDER = new URL('../examples/three-river-basin', import.meta.url).pathname
const loaded = await loadCase(FOLDER)
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
const basin = loaded.value
const settings = { samples: 300, seed: 3 }

const pool = openPool(2)
const thread = analystInThread(pool)
thread.take(basin)
const here = analystHere()
here.take(basin)
const scratch = await mkdtemp(join(tmpdir(), 'parley-analyst-'))
afterAll(async () => {
  thread.close()
  pool.close()
  await rm(scratch, { recursive: true })
})

describe('an analyst in a thread', () => {
  it.each(['firstLook', 'diagnosis', 'timeline'] as const)(
    'answers what one here does, byte for byte: %s',
    async (name) => {
      const [far, near] = await Promise.all([thread.ask(name, settings), here.ask(name, settings)])
      expect(JSON.stringify(far)).toBe(JSON.stringify(near))
      expect(JSON.stringify(far).length).toBeGreaterThan(1000)
    },
  )

  it('answers what one here does about a conflict', async () => {
    const gaza = await loadCase(new URL('../examples/gaza-2024', import.meta.url).pathname)
    if (!gaza.ok) throw new Error(JSON.stringify(gaza.problems))
    const [far, near] = [analystInThread(pool), analystHere()]
    for (const one of [far, near]) one.take(gaza.value)
    const answers = await Promise.all([far.ask('stability', settings), near.ask('stability', settings)])
    expect(JSON.stringify(answers[0])).toBe(JSON.stringify(answers[1]))
    expect(answers[0]).toMatchObject({ ok: true, value: { states: 576 } })
    far.close()
  })

  it('answers what one here does about packages', async () => {
    const question = { samples: 0, seed: 1, worth: 'expected' } as const
    const digits = basin.source.issues.map(() => 0).join('.')
    const questions = [
      { ...question, about: 'field' },
      { ...question, about: 'points', x: 'altmar', y: 'navaro' },
      { ...question, about: 'package', digits },
      { ...question, about: 'package', digits: '9' },
    ] as const
    const kinds: string[] = []
    for (const asked of questions) {
      const [far, near] = await Promise.all([thread.ask('packages', asked), here.ask('packages', asked)])
      expect(far).toEqual(near)
      kinds.push(far.kind)
    }
    expect(kinds).toEqual(['field', 'points', 'package', 'no-outcome'])
  })

  it('tells how far an ensemble is', async () => {
    const reports: (readonly [number, number])[] = []
    await thread.ask('diagnosis', { ...settings, onProgress: (done, total) => reports.push([done, total]) })
    expect(reports.at(-1)).toEqual([300, 300])
  })

  it('leaves this thread free', async () => {
    let beats = 0
    const beat = setInterval(() => beats++, 5)
    await thread.ask('timeline', { samples: 400, seed: 1 })
    clearInterval(beat)
    // A thread that is held up sees one at most.
    expect(beats).toBeGreaterThan(3)
  })

  it('stops an ensemble that is no longer wanted, and answers on', async () => {
    const controller = new AbortController()
    const asked = thread.ask('diagnosis', {
      samples: 20_000,
      seed: 1,
      signal: controller.signal,
      onProgress: () => controller.abort(new Error('enough')),
    })
    await expect(asked).rejects.toThrow('enough')
    expect(await thread.ask('diagnosis', { ...settings, samples: 0 })).toMatchObject({ kind: 'diagnosis' })
  })

  it('does not begin what nobody waits for any more, and is busy until it has done with it', async () => {
    const own = analystInThread(pool)
    own.take(basin)
    const controller = new AbortController()
    const { signal } = controller
    const first = own.ask('timeline', { samples: 0, seed: 1 })
    const question = { samples: 0, seed: 1, worth: 'expected', about: 'field', signal } as const
    const many = Array.from({ length: 50 }, () => own.ask('packages', question))
    const last = own.ask('packages', { ...question, worth: 'face-value', signal: undefined })
    controller.abort(new Error('enough'))
    for (const one of await Promise.allSettled(many)) expect(one).toMatchObject({ reason: { message: 'enough' } })
    expect(own.isBusy()).toBe(true)
    expect(await last).toMatchObject({ kind: 'field' })
    await first
    expect(own.isBusy()).toBe(false)
    await expect(own.ask('packages', question)).rejects.toThrow('enough')
    own.close()
  })

  it('reads a case itself, or tells its problems, as plain data', async () => {
    const reader = analystInThread(pool)
    const file = join(scratch, 'case.yaml')
    await writeFile(file, 'parley: 1\ntitle: T\nasOf: 2024-02-30\n')
    const problems = await reader.load(file)
    expect(problems).toMatchObject({
      ok: false,
      problems: expect.arrayContaining([expect.objectContaining({ code: 'ERR_DATE' })]),
    })
    expect(await reader.load(FOLDER)).toEqual({ ok: true, value: basin })
    expect(JSON.stringify(await reader.ask('firstLook', settings))).toBe(
      JSON.stringify(await here.ask('firstLook', settings)),
    )
    reader.close()
  })

  it('starts no ensemble for what is not wanted from the start', async () => {
    const signal = AbortSignal.abort(new Error('too late'))
    await expect(thread.ask('diagnosis', { ...settings, signal })).rejects.toThrow('too late')
    await expect(pool.run(basin.source, [], { signal })).rejects.toThrow('too late')
  })

  it('rejects what is asked when it is closed', async () => {
    const closed = analystInThread(pool)
    closed.take(basin)
    const asked = closed.ask('timeline', settings)
    closed.close()
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
    await expect(closed.ask('timeline', settings)).rejects.toMatchObject({ name: 'AbortError' })
  })
})
