import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT, run } from './steps.mjs'

const HELP = `Usage: npm start [-- CASE] [-- OPTIONS]

Installs and builds what has changed, prints the diagnosis of a case, and opens the workbench on it.
CASE is a folder with a case.yaml, or a YAML file; by default examples/gaza-2024.

Options:
  --port <n>    first port to try; a taken one moves on to the next
  --no-browser  do not open a browser window
  -h, --help    this text

Examples:
  $ npm start
  $ npm start -- examples/transit-strike --no-browser
`

const { path, open } = readArguments(process.argv.slice(2))
const { build, install } = await import('./prepare.mjs')
const parley = join(ROOT, 'packages/cli/bin/parley.js')

await install()
await build()
const code = await run(process.execPath, [parley, 'diagnose', path])
process.exit(code === 2 ? code : await run(process.execPath, [parley, 'open', path, ...open]))

/** What was asked for; where it is the help, or cannot be read, this ends the process. */
function readArguments(args) {
  const options = {
    port: { type: 'string' },
    'no-browser': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  }
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    if (values.help) {
      process.stdout.write(HELP)
      process.exit(0)
    }
    if (positionals.length > 1) throw new Error(`more than one case: ${positionals.join(' ')}`)
    const port = values.port === undefined ? [] : ['--port', values.port]
    return {
      path: positionals[0] ?? 'examples/gaza-2024',
      open: [...port, ...(values['no-browser'] ? ['--no-browser'] : [])],
    }
  } catch (error) {
    console.error(`problem: ERR_ARGUMENT command line: ${error.message.split('. ')[0]} (see npm start -- --help)`)
    process.exit(2)
  }
}
