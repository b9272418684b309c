import { describe, expect, it } from 'vitest'

/** The server as it is built: worker threads load files, and those are JavaScript. */
const SERVER = new URL('../packages/server/dist/analysis/index.js', import.meta.url).href
const { analyseCase, analyseTimeline, loadCase } = (await import(
  SERVER
)) as typeof import('../packages/server/src/analysis/index.js')

const loaded = await loadCase(new URL('../examples/three-river-basin', import.meta.url).pathname)
if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
const basin = loaded.value
const settings = { samples: 400, seed: 3 }
const WORKERS = [0, 1, 2, 3]

describe('worker threads', () => {
  it('give the same diagnosis, byte for byte, however many', async () => {
    const answers = new Set<string>()
    for (const workers of WORKERS) answers.add(JSON.stringify(await analyseCase(basin, { ...settings, workers })))
    expect(answers.size).toBe(1)
    expect(JSON.parse([...answers][0])).toMatchObject({ kind: 'diagnosis', provenance: { samples: 400, seed: 3 } })
  })

  it('give the same timeline, byte for byte, however many', async () => {
    const answers = new Set<string>()
    for (const workers of WORKERS) {
      answers.add(JSON.stringify(await analyseTimeline(basin, { ...settings, samples: 150, workers })))
    }
    expect(answers.size).toBe(1)
    expect(JSON.parse([...answers][0]).points.length).toBeGreaterThan(3)
  })

  it('give other numbers for another seed', async () => {
    const quantiles = async (seed: number) => {
      const answer = await analyseCase(basin, { samples: 150, seed, workers: 2 })
      return answer.kind === 'diagnosis' && answer.distance.kind === 'found' ? answer.distance.quantiles : null
    }
    expect(await quantiles(1)).toEqual(await quantiles(1))
    expect(await quantiles(1)).not.toEqual(await quantiles(2))
  })

  it.each(WORKERS)('report their progress until the total, %i of them', async (workers) => {
    const reports: [number, number][] = []
    await analyseCase(basin, { ...settings, workers, onProgress: (done, total) => reports.push([done, total]) })
    expect(reports.at(-1)).toEqual([400, 400])
    expect(reports.map(([done]) => done)).toEqual(reports.map(([done]) => done).toSorted((a, b) => a - b))
  })

  it.each(WORKERS)('stop when aborted, %i of them', async (workers) => {
    const reason = new Error('enough')
    const controller = new AbortController()
    const onProgress = () => controller.abort(reason)
    const many = { samples: 50_000, seed: 1, workers, signal: controller.signal, onProgress }
    await expect(analyseCase(basin, many)).rejects.toBe(reason)
  })
})
