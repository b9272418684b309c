import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const REPORT = new URL('report-usage.mjs', import.meta.url).href
export const PARLEY = join(ROOT, 'packages/cli/bin/parley.js')

/** Runs a command of parley to its end: seconds by the clock and of processor time, MB at most; threads included. */
export const timeParley = (args) =>
  new Promise((resolve, reject) => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
    const usage = join(folder, 'usage')
    const begin = performance.now()
    const child = spawn(process.execPath, ['--import', REPORT, PARLEY, ...args], {
      cwd: ROOT,
      env: { ...process.env, PARLEY_USAGE: usage },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    child.on('error', reject)
    child.on('close', (code) => {
      const seconds = (performance.now() - begin) / 1000
      if (code !== 0) return reject(new Error(`parley ${args.join(' ')}: exit code ${code}`))
      const used = JSON.parse(readFileSync(usage, 'utf8'))
      rmSync(folder, { recursive: true })
      resolve({ seconds, ...used })
    })
  })

/**
 * Starts a command that goes on, and resolves when its output has `pattern`: seconds until then, what the pattern
 * found, and how to stop it.
 */
export const startUntil = (command, args, pattern) =>
  new Promise((resolve, reject) => {
    const begin = performance.now()
    // A group of its own, so that what it starts can be stopped with it.
    const child = spawn(command, args, { cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
    const ended = new Promise((end) => child.on('close', end))
    const stop = async () => {
      process.kill(-child.pid, 'SIGTERM')
      await ended
    }
    let output = ''
    child.on('error', reject)
    child.on('close', (code) => reject(new Error(`${command} ${args.join(' ')} ended with ${code}: ${output}`)))
    child.stdout.on('data', (data) => {
      output += data
      const found = output.match(pattern)
      if (found) resolve({ seconds: (performance.now() - begin) / 1000, found, stop })
    })
  })
