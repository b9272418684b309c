import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type ReadOptions, readScenario, type SourceFile } from './read-scenario.js'
import { optionNames } from './scenario/issue-options.js'
import type { Scenario } from './scenario/scenario.js'

/** Scenarios and reference results that other programs made; not part of the repository. */
export const SHARED = fileURLToPath(new URL('../../../../shared/', import.meta.url))

/** Whether they are here; where not, says so once. */
export const hasShared = existsSync(join(SHARED, 'oracles/genius-10.4.json'))
if (!hasShared) console.log(`skipped: no reference results of other programs at ${SHARED}`)

export const oracle = <T>(name: string): readonly T[] =>
  hasShared ? JSON.parse(readFileSync(join(SHARED, 'oracles', name), 'utf8')).scenarios : []

/** The files at a path of the collections: a folder's, or those named. */
export const filesAt = (...paths: readonly string[]): SourceFile[] =>
  paths.flatMap((path) => {
    const whole = join(SHARED, 'scenarios', path)
    const names = statSync(whole).isDirectory() ? readdirSync(whole) : [basename(path)]
    const folder = statSync(whole).isDirectory() ? whole : dirname(whole)
    return names.map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
  })

export const scenarioAt = (paths: readonly string[], options: ReadOptions = {}): Scenario => {
  const read = readScenario(filesAt(...paths), options)
  if (!read.ok) throw new Error(read.problems.map((p) => `${p.code} ${p.path}: ${p.message}`).join('\n'))
  return read.value
}

/** The option numbers of an outcome told by names. */
export const digitsOf = (scenario: Scenario, outcome: readonly unknown[]): number[] =>
  scenario.issues.map((issue, j) => {
    const digit = optionNames(issue).indexOf(String(outcome[j]))
    if (digit < 0) throw new Error(`no option ${outcome[j]} of ${issue.name}`)
    return digit
  })
