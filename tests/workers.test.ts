import { afterAll, describe, expect, it } from 'vitest'

/** The server as it is built: worker threads load files, and those are JavaScript. */
const SERVER = new URL('../packages/server/dist/analysis/index.js', import.meta.url).href
const { analyseCase, analyseTimeline, loadCase } = (await import(
  SERVER
)) as typeof import('../packages/server/src/analysis/index.js')

const { openPool } = (await import(
  new URL('../packages/server/dist/jobs/index.js', import.meta.url).href
)) as typeof import('../packages/server/src/jobs/index.js')

const loaded = await loadCase(new URL('../examples/three-river-basin', import.meta.url).pathname)
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
const basin = loaded.value
const settings = { samples: 400, seed: 3 }
const WORKERS = [0, 1, 2, 3]
const pools = WORKERS.map((threads) => (threads > 0 ? openPool(threads) : undefined))
afterAll(() => {
  for (const pool of pools) pool?.close()
})

describe('worker threads', () => {
  it('give the same diagnosis, byte for byte, however many', async () => {
    const answers = new Set<string>()
    for (const pool of pools) answers.add(JSON.stringify(await analyseCase(basin, { ...settings, pool })))
    expect(answers.size).toBe(1)
    expect(JSON.parse([...answers][0])).toMatchObject({ kind: 'diagnosis', provenance: { samples: 400, seed: 3 } })
  })

  it('give the same timeline, byte for byte, however many', async () => {
    const answers = new Set<string>()
    for (const pool of pools) {
      answers.add(JSON.stringify(await analyseTimeline(basin, { ...settings, samples: 150, pool })))
    }
    expect(answers.size).toBe(1)
    expect(JSON.parse([...answers][0]).points.length).toBeGreaterThan(3)
  })

  it('give other numbers for another seed', async () => {
    const quantiles = async (seed: number) => {
      const answer = await analyseCase(basin, { samples: 150, seed, pool: pools[2] })
      return answer.kind === 'diagnosis' && answer.distance.kind === 'found' ? answer.distance.quantiles : null
    }
    expect(await quantiles(1)).toEqual(await quantiles(1))
    expect(await quantiles(1)).not.toEqual(await quantiles(2))
  })

  it.each(WORKERS)('report their progress until the total, %i of them', async (workers) => {
    const reports: [number, number][] = []
    const pool = pools[workers]
    await analyseCase(basin, { ...settings, pool, onProgress: (done, total) => reports.push([done, total]) })
    expect(reports.at(-1)).toEqual([400, 400])
    expect(reports.map(([done]) => done)).toEqual(reports.map(([done]) => done).toSorted((a, b) => a - b))
  })

  it.each(WORKERS)('stop when aborted, %i of them', async (workers) => {
    const reason = new Error('enough')
    const controller = new AbortController()
    const onProgress = () => controller.abort(reason)
    const pool = pools[workers]
    const many = { samples: 50_000, seed: 1, pool, signal: controller.signal, onProgress }
    await expect(analyseCase(basin, many)).rejects.toBe(reason)
    // What was stopped leaves the threads to whoever comes next.
    expect(await analyseCase(basin, { ...settings, pool })).toMatchObject({ provenance: { samples: 400 } })
  })

  it('do several ensembles at a time', async () => {
    const pool = pools[2]
    const run = (seed: number) => analyseCase(basin, { samples: 400, seed, pool })
    const together = await Promise.all([run(1), run(2), run(3)])
    expect(together).toEqual([await run(1), await run(2), await run(3)])
  })

  it('of a pool that was closed do nothing more, and what ran is rejected', async () => {
    const pool = openPool(1)
    const running = analyseCase(basin, { samples: 50_000, seed: 1, pool })
    await new Promise(setImmediate)
    pool.close()
    await expect(running).rejects.toThrow('closed')
    await expect(analyseCase(basin, { ...settings, pool })).rejects.toThrow('closed')
  })

  it('of an idle pool keep no process alive', async () => {
    const { execFileSync } = await import('node:child_process')
    const script = `import { openPool } from ${JSON.stringify(new URL('../packages/server/dist/jobs/index.js', import.meta.url).href)}; openPool(2)`
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { timeout: 30_000 })
  })
})
