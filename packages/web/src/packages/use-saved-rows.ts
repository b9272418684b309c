import { useCase } from '../case/use-case.js'
import type { Rows } from '../charts/save-figure.js'
import { useSpeech } from '../i18n/language.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'
import { type RowKind, useRows } from './use-rows.js'

/**
 * Packages as the lines of a table to save: those with a name, then the frontier; what each party gets and each issue's
 * option. All packages of a case are among its exports.
 */
export const useSavedRows = (): (() => Rows) => {
  const pw = usePackageWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const { field, issues } = usePackages()
  const { columns } = pw.table
  const marks = useRows('marks')
  const frontier = useRows('frontier')
  const linesOf = ({ size, rowAt }: ReturnType<typeof useRows>, kind: RowKind) =>
    Array.from({ length: size }, (_, k) => {
      const { name, utilities, gap, inZone, digits } = rowAt(k)
      return [
        pw.table.kinds[kind],
        name,
        ...utilities.map((utility) => (utility === null ? '' : formats.precise(utility))),
        formats.precise(gap),
        inZone ? pw.table.yes : pw.table.no,
        ...issues.map(({ id, options }, j) => say(names.option(id, options[digits[j]!]!.id))),
      ]
    })
  return () => [
    [
      pw.table.show,
      columns.package,
      ...field.parties.map((party) => say(names.actor(party))),
      columns.gap,
      columns.inZone,
      ...issues.map(({ id }) => say(names.issue(id))),
    ],
    ...linesOf(marks, 'marks'),
    ...linesOf(frontier, 'frontier'),
  ]
}
