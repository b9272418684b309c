import { once } from 'node:events'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeScratch, ROOT, startParley } from './run-parley.js'

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
  await cp(join(ROOT, 'examples/harbour-record'), scratch.folder, { recursive: true })
})
afterAll(() => scratch.remove())

/** Starts the workbench and waits for its address. */
const open = async (args: readonly string[], cwd?: string) => {
  const env = { PARLEY_HOME: join(scratch.folder, 'home') }
  const child = startParley(['open', ...args, '--no-browser', '--port', '0'], cwd ? { cwd, env } : { env })
  const output = { out: '', err: '' }
  child.stderr.on('data', (data) => {
    output.err += data
  })
  const address = await new Promise<URL>((resolve, reject) => {
    child.on('close', () => reject(new Error(`ended: ${output.err}`)))
    child.stdout.on('data', (data) => {
      output.out += data
      const found = output.out.match(/^workbench: (http\S+)$/m)
      if (found) resolve(new URL(found[1]))
    })
  })
  return { child, output, address }
}

const enter = async (address: URL): Promise<{ cookie: string }> => {
  const token = address.hash.replace('#token=', '')
  const answer = await fetch(`${address.origin}/api/session`, { method: 'POST', body: JSON.stringify({ token }) })
  return { cookie: answer.headers.get('set-cookie')!.split(';')[0] }
}

describe('open', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves the case until %s, with a page open and samples running',
    async (signal) => {
      const { child, output, address } = await open(['examples/gaza-2024'])
      expect(await (await fetch(address.origin)).text()).toMatch(/^<!doctype html>/i)
      const headers = await enter(address)
      const stream = await fetch(`${address.origin}/api/events`, { headers })
      const reader = stream.body!.getReader()
      await reader.read()
      void fetch(`${address.origin}/api/timeline`, { headers }).catch(() => {})
      await new Promise((resolve) => setTimeout(resolve, 100))
      child.kill(signal)
      const [code] = await once(child, 'close')
      expect({ code, err: output.err }).toEqual({ code: 0, err: '' })
      expect(output.out).toMatch(/workbench closed\n$/)
    },
  )

  it('takes the case of the working folder where none is named', async () => {
    const { child, address } = await open([], scratch.folder)
    const view = await (await fetch(`${address.origin}/api/view`, { headers: await enter(address) })).json()
    expect(view.diagnosis.kind).toBe('record')
    child.kill('SIGINT')
    expect((await once(child, 'close'))[0]).toBe(0)
  })

  it('shows the start page where there is no case, and remembers what was opened from there', async () => {
    const { child, address } = await open([], join(scratch.folder, 'sources'))
    const headers = { ...(await enter(address)), 'content-type': 'application/json' }
    expect(await (await fetch(`${address.origin}/api/view`, { headers })).json()).toBe(null)
    const body = JSON.stringify({ path: scratch.folder })
    expect((await fetch(`${address.origin}/api/start/open`, { method: 'POST', headers, body })).status).toBe(200)
    const view = await (await fetch(`${address.origin}/api/view`, { headers })).json()
    expect(view.diagnosis.kind).toBe('record')
    const { current, recents } = await (await fetch(`${address.origin}/api/start`, { headers })).json()
    expect(current).toMatchObject({ file: join(scratch.folder, 'case.yaml'), isBroken: false })
    expect(recents[0]).toMatchObject({ file: current.file, title: current.title, isMissing: false })
    child.kill('SIGINT')
    expect((await once(child, 'close'))[0]).toBe(0)
    const kept = await readFile(join(scratch.folder, 'home', 'recent.json'), 'utf8')
    expect(JSON.parse(kept)[0]).toMatchObject({ file: current.file })
  })
})
