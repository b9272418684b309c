/** For tests: published cases in ../shared, scaled to whole quanta. */
import { existsSync, readFileSync } from 'node:fs'
import { makeOutcomeSpace, makeUtilityTable } from '../outcome-space/outcome-space.js'
import { quanta } from './points.fixture.js'

const folder = new URL('../../../../../shared/oracles/classic/', import.meta.url)

/** Why tests of these cases are skipped, or null. */
export const absence = existsSync(folder) ? null : `skipped: ${folder.pathname} is absent`

export const readClassic = (name: string) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))

type GeniusTemplate = {
  parties: string[]
  issues: Record<string, { weights: Record<string, number>; options: Record<string, Record<string, number>> }>
  computed: Record<string, unknown>
}

/** A two-party case in GENIUS's convention: u = sum of weight × evaluation / largest evaluation of the issue. */
export function readTemplate(name: string) {
  const file: GeniusTemplate = readClassic(name)
  const issues = Object.values(file.issues)
  const space = makeOutcomeSpace(
    file.parties.length,
    issues.map(({ options }) => Object.keys(options).length),
  )
  const table = makeUtilityTable(space)
  file.parties.forEach((party, i) => {
    issues.forEach(({ weights, options }, j) => {
      const evaluations = Object.values(options).map((of) => of[party])
      evaluations.forEach((evaluation, o) => {
        const at = i * space.offsets[issues.length] + space.offsets[j] + o
        table.contributions[at] = quanta((weights[party] * evaluation) / Math.max(...evaluations))
      })
    })
  })
  const digitsOf = (deal: Record<string, string>) =>
    Object.entries(file.issues).map(([issue, { options }]) => Object.keys(options).indexOf(deal[issue]))
  return { file, space, table, digitsOf }
}

/** A six-party game of scores. */
export function readGame(name: string) {
  const game = readClassic('multi-party-scorable-games').games[name]
  const parties: { scores: number[][]; min: number }[] = Object.values(game.parties)
  const space = makeOutcomeSpace(parties.length, game.issue_sizes)
  const table = {
    contributions: Float64Array.from(parties.flatMap(({ scores }) => scores.flat())),
    terms: new Float64Array(0),
  }
  return { game, space, table, reservation: Float64Array.from(parties, ({ min }) => min) }
}
