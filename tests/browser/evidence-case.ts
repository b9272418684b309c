import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A workbench on an invented case with a page that suggests claims. */
export type EvidenceWorkbench = {
  readonly address: string
  /** The case file as it is. */
  caseText(): Promise<string>
  /** The case file as it was at first. */
  readonly original: string
  close(): Promise<void>
}

/** Four suggestions: two of the first sentence, one each of the next two. */
export const PAGE = `Talks on the Sella dam go on

Ines Calder |

Arvenia accepted the offer of Costane on 12 May 2024, and Costane praised the mediators. Costane rejected the plan of the mediators, Ana Lima said. Envoys of Arvenia met envoys of Costane in the harbour in August 2024 without a text.

The river carried a third of its usual water that year. Farmers in the valley remember it well.
`

const CASE = `parley: 1
title: The Sella dam   # kept
asOf: 2024-09-01
analysts: [{ id: ana, name: Ana Prado }]
parties:
  - { id: arvenia, name: { en: Arvenia } }
  - { id: costane, name: { en: Costane } }
issues:
  - { id: filling, options: [{ id: none }, { id: years-3 }], statusQuo: none }
events:
  - { id: offer, date: 2024-05-12, what: The offer of Costane, because: [c-offer] }
claims:
  - id: c-offer
    says: Costane made an offer.
    speaker: costane
    date: 2024-05-01
    precision: month
    quotes: [{ source: talks, exact: the offer of Costane }]
  - { id: c-water, says: The river was low., speaker: Farmers, date: 2024-01-01, precision: year }
sources:
  - { id: talks, file: sources/talks.txt, title: Talks on the Sella dam go on, author: Ines Calder, published: 2024-08-20 }
  - { id: digest, kind: digest, file: sources/digest.md, title: The summer in short, publisher: The Gazette, published: 2024-08-30 }
`

const DIGEST = `Our own summary.

Arvenia accused Costane of delay on 3 July 2024, The Gazette reported.
`

/** The server as it is built: its workers run from there. */
const SERVER = new URL('../../packages/server/dist/index.js', import.meta.url).href

export const startEvidenceWorkbench = async (): Promise<EvidenceWorkbench> => {
  const { loadCase, startWorkbench } = (await import(SERVER)) as typeof import('@parley/server')
  const folder = await mkdtemp(join(tmpdir(), 'parley-evidence-'))
  await mkdir(join(folder, 'sources'))
  await writeFile(join(folder, 'case.yaml'), CASE)
  await writeFile(join(folder, 'sources/talks.txt'), PAGE)
  await writeFile(join(folder, 'sources/digest.md'), DIGEST)
  const loaded = await loadCase(folder)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const server = await startWorkbench({ loaded: loaded.value, firstPort: 0, samples: 0, timelineSamples: 0, seed: 1 })
  return {
    address: server.address,
    caseText: () => readFile(join(folder, 'case.yaml'), 'utf8'),
    original: CASE,
    close: async () => {
      await server.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
