import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

const STAMPS = join(ROOT, '.parley')

/**
 * Runs a program in the checkout; resolves to its exit code. `quiet`: its output is shown only where it fails. When this
 * process is asked to end, so is the program, and the signal waits for it. (Ctrl-C reaches both by itself; asking once
 * more does no harm.)
 */
export const run = (command, args, { quiet = false, env = {}, cwd = ROOT } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32' && command === 'npm',
    })
    let asked = null
    const end = (signal) => {
      asked = signal
      child.kill('SIGTERM')
    }
    for (const signal of SIGNALS) process.on(signal, end)
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => output.push(data))
    child.on('error', reject)
    child.on('close', (code, killedBy) => {
      for (const signal of SIGNALS) process.off(signal, end)
      // What ended well though it was asked to (the workbench) is no failure; what was killed ends this process too.
      if (asked !== null && code !== 0) process.exit(128 + constants.signals[killedBy ?? asked])
      if (code !== 0 && quiet) process.stderr.write(Buffer.concat(output))
      resolve(code ?? 1)
    })
  })

const SIGNALS = ['SIGINT', 'SIGTERM']

/** Runs a step with a line of progress; ends the process where it fails. */
export const step = async (label, work) => {
  const start = performance.now()
  process.stdout.write(`${label} …`)
  const code = await work()
  if (code !== 0) {
    process.stdout.write(' failed\n')
    process.exit(code)
  }
  process.stdout.write(` done (${((performance.now() - start) / 1000).toFixed(1)} s)\n`)
}

/** Runs a step only where the files it depends on have changed since it last succeeded. */
export const stepIfChanged = async (name, label, inputs, outputs, work) => {
  const stamp = join(STAMPS, `${name}.stamp`)
  const print = fingerprint(inputs)
  const fresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === print
  if (fresh && outputs.every((output) => existsSync(join(ROOT, output)))) return
  await step(label, work)
  mkdirSync(STAMPS, { recursive: true })
  writeFileSync(stamp, print)
}

/** Hash of the contents of files and folders, without what is built or installed. */
const fingerprint = (inputs) => {
  const hash = createHash('sha256').update(process.version)
  const visit = (path) => {
    const full = join(ROOT, path)
    if (!existsSync(full)) return
    let entries
    try {
      entries = readdirSync(full, { withFileTypes: true })
    } catch {
      hash.update(path).update(readFileSync(full))
      return
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (!/^(?:node_modules|dist)$|\.tsbuildinfo$/.test(entry.name)) visit(join(path, entry.name))
    }
  }
  for (const input of inputs) visit(input)
  return hash.digest('hex')
}
