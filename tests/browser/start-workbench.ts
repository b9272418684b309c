import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A workbench to look at, and the case file behind it. */
export type Workbench = {
  /** With the token in the fragment. */
  readonly address: string
  /** Saves the case file so that it no longer loads. */
  breakFile(): Promise<void>
  /** Saves the case file as it was. */
  repairFile(): Promise<void>
  close(): Promise<void>
}

/** A case with numbers, one in which every package crosses a red line, or one without numbers. */
export type Kind = 'diagnosis' | 'empty' | 'record'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const RED_LINES = `parley: 1
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

/** Puts the case into a folder of its own. */
const WRITERS: Record<Kind, (folder: string) => Promise<void>> = {
  diagnosis: (folder) => cp(join(ROOT, 'examples/gaza-2024'), folder, { recursive: true }),
  record: (folder) => cp(join(ROOT, 'examples/harbour-record'), folder, { recursive: true }),
  empty: async (folder) => {
    await mkdir(folder)
    await writeFile(join(folder, 'case.yaml'), RED_LINES)
  },
}

/** The server as it is built: its workers run from there. */
const SERVER = new URL('../../packages/server/dist/index.js', import.meta.url).href

/** The workbench on a copy of a case, on a free port, with few samples so that the tests are quick. */
export const startWorkbench = async (kind: Kind): Promise<Workbench> => {
  const { loadCase, startWorkbench: start } = (await import(SERVER)) as typeof import('@parley/server')
  const scratch = await mkdtemp(join(tmpdir(), 'parley-page-'))
  const folder = join(scratch, 'case')
  await WRITERS[kind](folder)
  const loaded = await loadCase(folder)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const file = join(folder, 'case.yaml')
  const text = await readFile(file, 'utf8')
  const server = await start({ loaded: loaded.value, firstPort: 0, samples: 200, timelineSamples: 50, seed: 1 })
  return {
    address: server.address,
    breakFile: () => writeFile(file, text.replace('\nissues:', '\nisues:')),
    repairFile: () => writeFile(file, text),
    close: async () => {
      await server.close()
      await rm(scratch, { recursive: true })
    },
  }
}
