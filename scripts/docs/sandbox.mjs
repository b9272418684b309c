import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from '../steps.mjs'

/** Commands that are run; `parley open` does not end, and the others are not ours to run. */
const RUNS = /^(?:(?:npx )?parley (?!open\b)|cp -r |diff )/

/** Defines `parley` and `npx parley` as what is built here. */
const PRELUDE = `parley() { "${process.execPath}" "${join(ROOT, 'packages/cli/bin/parley.js')}" "$@"; }
npx() { shift; parley "$@"; }
`

/** Answers of commands that were run before on the same files. */
const memory = new Map()

/** A folder in which a page's commands run: the examples, `my-case` for a reader's own, and the files that the page makes. */
export const makeSandbox = () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-docs-'))
  let state = ''
  cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true })
  cpSync(join(ROOT, 'examples/transit-strike'), join(folder, 'my-case'), { recursive: true })
  const { FORCE_COLOR: _, ...env } = process.env
  return {
    write(file, text) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), text)
      state += `${file}\n${text}`
    },
    /** The exit code and the lines printed; null for a command that is not run. */
    run(command) {
      if (!RUNS.test(command)) return null
      const key = `${state}\0${command}`
      const isMaking = /^(?:npx )?parley new /.test(command)
      if (isMaking || !memory.has(key)) {
        const done = spawnSync('bash', ['-c', PRELUDE + command], { cwd: folder, encoding: 'utf8', env })
        const lines = `${done.stdout}${done.stderr}`.split('\n')
        while (lines.at(-1) === '') lines.pop()
        memory.set(key, { code: done.status, lines })
      }
      if (isMaking || /^cp |>/.test(command)) state += command
      return memory.get(key)
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
