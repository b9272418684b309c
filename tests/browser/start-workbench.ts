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

/**
 * A case with numbers, one in which every package crosses a red line, one without numbers, one of three parties, one of a
 * million packages; a conflict of four states, one with preferences that are great, unknown and
 * mistaken, and one of 32,768 states; a small one with a what-if.
 */
export type Kind = 'diagnosis' | 'empty' | 'record' | 'three' | 'million' | 'well' | 'degrees' | 'states' | 'ferry'

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

/** Six issues of ten options, worth what a fixed rule says: a million packages of two parties, with a zone among them. */
const million = (): string => {
  const [issues, options] = [6, 10].map((n) => Array.from({ length: n }, (_, k) => k)) as [number[], number[]]
  const worth = (party: number, j: number, o: number) => ((7 + 3 * party) * (o + 1) * (j + 2 + party)) % 11
  const valuesOf = (party: number, j: number) => options.map((o) => `o${o}: ${worth(party, j, o) / 10}`).join(', ')
  const preference = (party: number) =>
    `  p${party}:
    weights: { ${issues.map((j) => `i${j}: ${1 + ((j + 2 * party) % 5)}`).join(', ')} }
    values: { ${issues.map((j) => `i${j}: { ${valuesOf(party, j)} }`).join(', ')} }`
  return `parley: 1
title: A million packages
asOf: 2024-01-01
parties: [{ id: p0 }, { id: p1 }]
issues:
${issues.map((j) => `  - { id: i${j}, options: [${options.map((o) => `{ id: o${o} }`).join(', ')}], statusQuo: o0 }`).join('\n')}
preferences:
${preference(0)}
${preference(1)}
noAgreement: { p0: { statusQuo: [0.5, 0.6] }, p1: { statusQuo: [0.5, 0.6] } }
`
}

const record = (title: string, conflict: string): string => `parley: 1
title: ${title}
asOf: 2024-01-01
parties: [{ id: upper }, { id: lower }]
issues: [{ id: well, options: [{ id: open }, { id: shut }], statusQuo: open }]
conflict:
${conflict}`

/** Two villages at a well, as in docs/explanation/graph-model.md; the lower ranks the states one by one. */
const WELL = record(
  'Two villages',
  `  decisionMakers:
    - id: upper
      options: [{ id: upper-draws, name: Draws above }]
      preferences: { statements: [not lower-draws, upper-draws] }
    - id: lower
      options: [{ id: lower-draws, name: Draws below }]
      preferences: { ranking: [2, 0, 3, 1] }
  statusQuo: []
`,
)

const DEGREES = record(
  'Two villages, in doubt',
  `  decisionMakers:
    - id: upper
      options: [{ id: upper-draws, name: Draws above }]
      preferences: { statements: [not lower-draws, { is: upper-draws, unknown: true }], strong: 1 }
    - id: lower
      options: [{ id: lower-draws, name: Draws below }]
      preferences: { statements: [not upper-draws, lower-draws], strong: 1 }
      unseen: [upper-draws and lower-draws]
      believes: { upper: { statements: [not upper-draws] } }
  statusQuo: []
`,
)

const STATES = record(
  'Fifteen options',
  `  decisionMakers:
    - id: upper
      options: [${Array.from({ length: 8 }, (_, o) => `{ id: u${o} }`).join(', ')}]
      preferences: { statements: [l0, not u0, u1 if l1] }
    - id: lower
      options: [${Array.from({ length: 7 }, (_, o) => `{ id: l${o} }`).join(', ')}]
      preferences: { statements: [u0, not l0, l1 if u1] }
  statusQuo: []
`,
)

/** Small enough to be computed anew at once, with levers and a what-if. */
const FERRY = `parley: 1
title: The ferry
asOf: 2024-01-01
analysts: [desk]
parties: [{ id: north }, { id: south }]
issues:
  - { id: ferry, options: [{ id: stops }, { id: runs }], statusQuo: stops }
preferences:
  north: { weights: { ferry: 1 }, values: { ferry: { stops: 0, runs: 1 } } }
  south: { weights: { ferry: 1 }, values: { ferry: { stops: 1, runs: 0.4 } } }
noAgreement: { north: { statusQuo: [0.1, 0.3] }, south: { statusQuo: 0.5 } }
levers:
  - { id: subsidy, name: A subsidy, what: Paid., effects: [{ value: [south, ferry, runs], add: 0.3 }] }
  - { id: timetable, name: A timetable, what: Printed., effects: [{ statusQuo: south, add: -0.05 }] }
whatIf:
  - id: paid # as the council asks
    name: { en: Paid and printed, vi: Trả tiền và in lịch }
    by: desk
    changes: [{ lever: subsidy }, { lever: timetable }]
`

const written = (text: string) => async (folder: string) => {
  await mkdir(folder)
  await writeFile(join(folder, 'case.yaml'), text)
}

/** Puts the case into a folder of its own. */
const WRITERS: Record<Kind, (folder: string) => Promise<void>> = {
  diagnosis: (folder) => cp(join(ROOT, 'examples/gaza-2024'), folder, { recursive: true }),
  record: (folder) => cp(join(ROOT, 'examples/harbour-record'), folder, { recursive: true }),
  empty: written(RED_LINES),
  three: (folder) => cp(join(ROOT, 'examples/three-river-basin'), folder, { recursive: true }),
  million: written(million()),
  well: written(WELL),
  degrees: written(DEGREES),
  states: written(STATES),
  ferry: written(FERRY),
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
