import { once } from 'node:events'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startParley } from '../cli/run-parley.js'
import { BLANK } from './start-edited.js'

/** A case of one's own and `parley open` on it, as a process that can be killed. */
export type Killable = {
  /** With the token in the fragment, as it was printed. */
  address(): string
  readonly file: string
  text(): Promise<string>
  /** Somebody saves the file outside, in its place. */
  put(text: string): Promise<void>
  /** An editor writes another file and renames it onto the case. */
  replace(text: string): Promise<void>
  remove(): Promise<void>
  /** Ends the server without a warning (SIGKILL). */
  kill(): Promise<void>
  /** Starts it again, at the same port. */
  begin(): Promise<void>
  close(): Promise<void>
}

export const startKillable = async (text = BLANK): Promise<Killable> => {
  const home = await mkdtemp(join(tmpdir(), 'parley-killed-'))
  const file = join(home, 'case.yaml')
  await writeFile(file, text)
  let child: ReturnType<typeof startParley> | null = null
  let address = ''
  const begin = async () => {
    const port = address === '' ? '0' : new URL(address).port
    const env = { HOME: home, PARLEY_HOME: join(home, '.home') }
    const started = startParley(['open', file, '--no-browser', '--port', port], { cwd: home, env })
    child = started
    address = await new Promise<string>((resolve, reject) => {
      let out = ''
      started.stdout.on('data', (data) => {
        out += data
        const found = out.match(/^workbench: (http\S+)$/m)
        if (found) resolve(found[1]!)
      })
      started.on('close', () => reject(new Error(`ended: ${out}`)))
    })
  }
  const kill = async () => {
    const running = child
    child = null
    if (running === null) return
    const closed = once(running, 'close')
    running.kill('SIGKILL')
    await closed
  }
  await begin()
  return {
    address: () => address,
    file,
    text: () => readFile(file, 'utf8'),
    put: (outside) => writeFile(file, outside),
    async replace(outside) {
      await writeFile(`${file}.other`, outside)
      await rename(`${file}.other`, file)
    },
    remove: () => rm(file),
    kill,
    begin,
    async close() {
      await kill()
      await rm(home, { recursive: true, force: true })
    },
  }
}
