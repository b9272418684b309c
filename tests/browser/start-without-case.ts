import { once } from 'node:events'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startParley } from '../cli/run-parley.js'

/** A workbench as a newcomer starts it: `parley open` in an empty folder, in a home of its own. */
export type StartedWorkbench = {
  /** With the token in the fragment. */
  readonly address: string
  /** A path in the home. */
  readonly at: (...names: readonly string[]) => string
  close(): Promise<void>
}

export const startWithoutCase = async (): Promise<StartedWorkbench> => {
  const home = await mkdtemp(join(tmpdir(), 'parley-home-'))
  const at = (...names: readonly string[]) => join(home, ...names)
  await mkdir(at('work'))
  const env = { HOME: home, PARLEY_HOME: at('.parley') }
  const child = startParley(['open', '--no-browser', '--port', '0'], { cwd: at('work'), env })
  const address = await new Promise<string>((resolve, reject) => {
    let [out, err] = ['', '']
    child.stderr.on('data', (data) => {
      err += data
    })
    child.on('close', () => reject(new Error(`ended: ${err}`)))
    child.stdout.on('data', (data) => {
      out += data
      const found = out.match(/^workbench: (http\S+)$/m)
      if (found) resolve(found[1]!)
    })
  })
  return {
    address,
    at,
    close: async () => {
      child.kill('SIGINT')
      await once(child, 'close')
      await rm(home, { recursive: true, force: true })
    },
  }
}
