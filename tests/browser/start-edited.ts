import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Workbench } from '@parley/server'

/** The server as it is built: its workers run from there. */
const SERVER = new URL('../../packages/server/dist/index.js', import.meta.url).href

/** A case of one's own text, its workbench, and what others do to both. */
export type Edited = {
  address(): string
  text(): Promise<string>
  /** Somebody saves the file outside. */
  put(text: string): Promise<void>
  /** The server is gone. */
  end(): Promise<void>
  /** It comes back at the same port, with a key of its own. */
  begin(): Promise<void>
  close(): Promise<void>
}

/** The smallest case that there is, as `parley new` makes it from the blank template. */
export const BLANK = `parley: 1
title: A negotiation
asOf: 2024-06-01
period: week
parties:
  - { id: first, name: First party }
  - { id: second, name: Second party }
issues:
  - id: ferry
    name: The ferry
    options: [{ id: as-now, name: As now }, { id: changed, name: Changed }]
    statusQuo: as-now
`

export const startEdited = async (text = BLANK): Promise<Edited> => {
  const { loadCase, startWorkbench } = (await import(SERVER)) as typeof import('@parley/server')
  const folder = await mkdtemp(join(tmpdir(), 'parley-edited-'))
  const file = join(folder, 'case.yaml')
  await writeFile(file, text)
  let server: Workbench | null = null
  let port = 0
  const edited: Edited = {
    address: () => server!.address,
    text: () => readFile(file, 'utf8'),
    put: (outside) => writeFile(file, outside),
    async end() {
      await server?.close()
      server = null
    },
    async begin() {
      const loaded = await loadCase(folder)
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
      server = await startWorkbench({
        loaded: loaded.value,
        firstPort: port,
        samples: 50,
        timelineSamples: 10,
        seed: 1,
      })
      port = Number(new URL(server.address).port)
    },
    async close() {
      await edited.end()
      await rm(folder, { recursive: true, force: true })
    },
  }
  await edited.begin()
  return edited
}
