import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeScratch, RED_LINES, ROOT, runParley, startParley } from './run-parley.js'

const STRIKE = 'examples/transit-strike'
const json = async (...args: string[]) => JSON.parse((await runParley([...args, '--json'])).stdout)

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
})
afterAll(() => scratch.remove())

describe.concurrent('--samples, --seed, --workers', () => {
  it('0 samples: point estimates, every quantile and share null', async () => {
    const d = await json('diagnose', STRIKE, '--samples', '0')
    const nothing = { p05: null, p50: null, p95: null }
    expect(d.distance).toMatchObject({ quantiles: nothing, zoneShare: null })
    for (const cause of ['disagreement', 'situation', 'mistrust', 'waiting']) {
      expect(d.causes[cause].quantiles).toEqual(nothing)
    }
    expect(d.causes.ranking).toBeNull()
    expect(d.parties[0]).toMatchObject({ reservationQuantiles: nothing, bindingShare: null })
    expect(d.levers[0]).toMatchObject({ changeQuantiles: nothing, zoneShare: null })
    expect(d.sensitivity.every((s: { correlation: unknown }) => s.correlation === null)).toBe(true)
    expect(d.provenance.samples).toBe(0)
    expect((await runParley(['diagnose', STRIKE, '--samples', '0'])).stdout).toContain('by a point estimate only')
  })

  it('the same seed gives the same bytes, whatever the workers; another seed does not', async () => {
    const run = async (...args: string[]) =>
      (await runParley(['diagnose', STRIKE, '--json', '--samples', '300', ...args])).stdout
    const [one, two, other] = [await run('--workers', '1'), await run('--workers', '2'), await run('--seed', '2')]
    expect(two).toBe(one)
    expect(other).not.toBe(one)
  })
})

describe.concurrent('--at and --set', () => {
  it('--at shows the case as it stood', async () => {
    const now = await json('diagnose', STRIKE, '--samples', '0')
    const then = await json('diagnose', STRIKE, '--samples', '0', '--at', '2025-05-26')
    expect(then.asOf).toBe('2025-05-26')
    const events = (d: typeof now) => d.causes.situation.events.map((event: { id: string }) => event.id)
    expect(events(now)).toContain('outsourcing-memo')
    expect(events(then)).not.toContain('outsourcing-memo')
  })

  it('--at long before anything happened still answers', async () => {
    const d = await json('diagnose', STRIKE, '--samples', '0', '--at', '1900-01-01')
    expect(d.causes.situation.events).toEqual([])
    expect((await json('timeline', STRIKE, '--samples', '0', '--at', '1900-01-01')).points).toHaveLength(1)
  })

  it('--set changes one number, more of them more; the file stays as it is', async () => {
    const at = (...sets: string[]) => json('diagnose', STRIKE, '--samples', '0', ...sets.flatMap((s) => ['--set', s]))
    const plain = await at()
    const one = await at('noAgreement.union.statusQuo=0.9')
    expect(one.parties[0].statusQuo).toBeGreaterThan(plain.parties[0].statusQuo)
    const both = await at('noAgreement.union.statusQuo=[0.8, 1]', 'noAgreement.authority.statusQuo=high')
    expect(both.parties[0].statusQuo).toBeCloseTo(one.parties[0].statusQuo, 9)
    expect(both.parties[1].statusQuo).toBeGreaterThan(plain.parties[1].statusQuo)
    expect(await at()).toEqual(plain)
  })

  it('--set makes a what-if of the evaluation and the frontier too', async () => {
    const outcome = ['--outcome', 'wage=two']
    const plain = await json('evaluate', STRIKE, ...outcome)
    const changed = await json('evaluate', STRIKE, ...outcome, '--set', 'preferences.union.weights.wage=0')
    expect(changed.utilities.union).not.toBe(plain.utilities.union)
    const frontier = await json('frontier', 'examples/three-river-basin', '--set', 'noAgreement.altmar={"statusQuo":0}')
    expect(frontier.reservation[0]).toBeLessThan(0.1)
  })
})

describe.concurrent('the terminal', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character starts a colour.
  const COLOUR = /\u001b\[/

  it('has no colours where it is none, nor any progress', async () => {
    const { stdout, stderr } = await runParley(['diagnose', STRIKE, '--samples', '500'])
    expect(stdout).not.toMatch(COLOUR)
    expect(stderr).toBe('')
  })

  it.skipIf(process.platform !== 'linux')('has colours and progress, unless NO_COLOR or TERM=dumb', async () => {
    const onTerminal = async (env: Record<string, string>) => {
      const command = `'${process.execPath}' packages/cli/bin/parley.js diagnose ${STRIKE} --samples 300`
      const { NO_COLOR: _, ...rest } = process.env
      const child = spawn('script', ['-qec', command, '/dev/null'], {
        cwd: ROOT,
        env: { ...rest, TERM: 'xterm', ...env },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      let out = ''
      child.stdout.on('data', (data) => {
        out += data
      })
      await once(child, 'close')
      return out
    }
    const plain = await onTerminal({})
    expect(plain).toMatch(COLOUR)
    expect(plain).toMatch(/sampling ━+ 100 %/)
    expect(await onTerminal({ NO_COLOR: '1' })).not.toMatch(COLOUR)
    expect(await onTerminal({ TERM: 'dumb' })).not.toMatch(COLOUR)
  })

  it('is spared the escape sequences of a case', async () => {
    const file = join(scratch.folder, 'escapes.yaml')
    await writeFile(file, RED_LINES.replace('Two red lines', '"Two \\e[2J\\e]0;owned\\a red \\u202e lines"'))
    const { stdout } = await runParley(['diagnose', file])
    expect(stdout).toContain('Two [2J]0;owned red lines')
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
  })

  it('may close the pipe early', async () => {
    const child = startParley(['diagnose', STRIKE, '--json', '--samples', '0'])
    let stderr = ''
    child.stderr.on('data', (data) => {
      stderr += data
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'close')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})
