import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem } from '@parley/model'
import { type LoadedCase, loadCase } from './load-case.js'

/**
 * A case small enough to work out by hand. At `south`'s status quo s: the ferry stops, north lacks 0.2; it runs, south
 * lacks s − 0.4. So the distance is min(0.2, s − 0.4).
 */
export const ferryCase = ({ south = 0.5, sources = '' } = {}): string => `parley: 1
title: The ferry
asOf: 2024-06-01
parties: [{ id: north }, { id: south }]
issues:
  - { id: ferry, options: [{ id: stops }, { id: runs }], statusQuo: stops }
preferences:
  north: { weights: { ferry: 1 }, values: { ferry: { stops: 0, runs: 1 } } }
  south: { weights: { ferry: 1 }, values: { ferry: { stops: 1, runs: 0.4 } } }
noAgreement:
  north: { statusQuo: [0.1, 0.3] }
  south: { statusQuo: ${south} }
events:
  - { id: storm, date: 2024-05-01, what: A storm., effects: [{ statusQuo: north, add: 0 }] }
${sources}`

/** A folder of its own for a case and its pages; `files` by path. */
export const makeFolder = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-case-'))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true })
    await writeFile(join(folder, path), content)
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/** A case that must load. */
export const loadLegal = async (path: string): Promise<LoadedCase> => {
  const loaded = await loadCase(path)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value
}

/** Code and path of each problem of a case that must not load. */
export const problemsOf = async (path: string, changes: readonly string[] = []): Promise<string[]> => {
  const loaded = await loadCase(path, changes)
  if (loaded.ok) throw new Error('it loads')
  return loaded.problems.map((problem: Problem) => `${problem.code} ${problem.path}`)
}
