import { assemble, type CompiledCase, compileCase, findFrontier, fromQuanta, makeNumbers } from '@parley/engine'
import { type IsoDate, isRecord } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { asOfOf } from './analyse.js'
import type { PackageSpace } from './package-space.js'

/** How a case is looked at. */
export type CaseView = { readonly at?: IsoDate | undefined; readonly faceValue?: boolean | undefined }

/** The packages of a case at its point estimates, as doubted or at face value; null for a record. */
export const caseSpace = (loaded: LoadedCase, view: CaseView = {}): PackageSpace | null =>
  isRecord(loaded.source) ? null : spaceOf(compileCase(loaded.source, asOfOf(loaded, view)), view.faceValue ?? false)

const spaceOf = (compiled: CompiledCase, faceValue: boolean): PackageSpace => {
  const numbers = makeNumbers(compiled)
  const events = new Uint8Array(compiled.events.length).fill(1)
  const levers = new Uint8Array(compiled.levers.length)
  assemble(compiled, compiled.judgements.points, null, { events, levers, mistrust: !faceValue }, numbers)
  const { space } = compiled
  const { table, reservation } = numbers
  const { issues } = compiled.source
  return {
    measured: { kind: 'additive', space, table, caps: null },
    reservation,
    names: {
      parties: compiled.parties,
      issue: (j) => issues[j]!.id,
      option: (j, o) => issues[j]!.options[o]!.id,
      outcome: (digits) => Object.fromEntries(issues.map((issue, j) => [issue.id, issue.options[digits[j]!]!.id])),
      unit: fromQuanta,
    },
    issues: issues.map(({ id, options }) => ({ name: id, options: options.map((option) => option.id) })),
    statusQuo: Int32Array.from(compiled.statusQuo),
    frontier: () => {
      const frontier = findFrontier(space, table)
      return frontier.kind === 'too-large' ? tooLarge(frontier.cells) : { ok: true, value: frontier }
    },
  }
}

/** The couplings of a case are too dense for an exact answer. */
const tooLarge = (cells: number) => ({
  ok: false as const,
  problems: [
    {
      code: 'ERR_SPACE_TOO_LARGE',
      path: 'preferences',
      message: `large space: interactions and red lines couple so many issues that ${cells} assignments are needed`,
      hint: 'interactions and red lines that share fewer issues',
    },
  ],
})
