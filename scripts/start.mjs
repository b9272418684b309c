import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, install } from './prepare.mjs'
import { ROOT, run } from './steps.mjs'

// npm start [-- CASE] [-- --no-browser]: installs and builds what has changed, prints the case's diagnosis, and opens
// the workbench on it.
const args = process.argv.slice(2)
const flags = args.filter((arg) => arg.startsWith('-'))
const [path = 'examples/gaza-2024'] = args.filter((arg) => !arg.startsWith('-'))
const parley = join(ROOT, 'packages/cli/bin/parley.js')

await install()
await build()
const code = await run(process.execPath, [parley, 'diagnose', path])
if (code === 2) process.exit(code)
const workbench = spawn(process.execPath, [parley, 'open', path, ...flags], { cwd: ROOT, stdio: 'inherit' })
// Ctrl-C reaches the workbench by itself; it closes, and then so does this.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => workbench.kill('SIGTERM'))
workbench.on('close', (status) => process.exit(status ?? 0))
