import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PARLEY = join(ROOT, 'packages/cli/bin/parley.js')

/** How a run of the command ended, and what it printed. */
export type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

const { FORCE_COLOR: _, NO_COLOR: __, ...ENV } = process.env

/** Starts the command as it is built, its streams piped. */
export const startParley = (args: readonly string[], { cwd = ROOT, env = {} } = {}) =>
  spawn(process.execPath, [PARLEY, ...args], { cwd, env: { ...ENV, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })

/** Runs the command to its end. */
export const runParley = (args: readonly string[], options?: Parameters<typeof startParley>[1]): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = startParley(args, options)
    const [out, err]: Buffer[][] = [[], []]
    child.stdout.on('data', (data) => out.push(data))
    child.stderr.on('data', (data) => err.push(data))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })

/** Lines of a text without the empty end. */
export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '')

/** A problem as the contract has it, on one line. */
export const PROBLEM = /^problem: ERR_[A-Z_]+ \S.*: .+ \(.+\)$/

/** A stack trace. */
export const TRACE = /^\s+at .+:\d+/m

/** A folder that is there for one test file. */
export const makeScratch = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-cli-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** A case in which every package crosses a red line. */
export const RED_LINES = `parley: 1
title: Two red lines
asOf: 2024-01-01
parties: [{ id: north }, { id: south }]
issues:
  - { id: ferry, options: [{ id: stops }, { id: runs }], statusQuo: stops }
preferences:
  north: { weights: { ferry: 1 }, values: { ferry: { stops: 0, runs: 1 } }, redLines: [{ when: { ferry: stops } }] }
  south: { weights: { ferry: 1 }, values: { ferry: { stops: 1, runs: 0 } }, redLines: [{ when: { ferry: runs } }] }
noAgreement: { north: { statusQuo: 0.2 }, south: { statusQuo: 0.4 } }
`
