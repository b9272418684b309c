import { textIn } from '@parley/model'
import type { SourcePlan } from '@parley/reader'
import type { Io } from './io.js'
import { printable } from './printable.js'
import { makeStyle, type Style } from './style.js'

/** Changed paragraphs shown of one page, and their letters. */
const SHOWN = 12
const LETTERS = 100

/** What `parley read --add` did, page by page; of a changed page also what changed. */
export const renderAdded = (plans: readonly SourcePlan[], io: Pick<Io, 'color'>): string => {
  const style = makeStyle(io.color)
  return `${plans.map((plan) => renderPlan(plan, style)).join('\n')}\n`
}

const renderPlan = (plan: SourcePlan, style: Style): string => {
  if (plan.kind === 'unchanged') return `unchanged: ${plan.id}`
  const { source, record, difference } = plan
  const head = `added: ${style('bold', source.id)}  ${printable(textIn(source.title, 'en'))}`
  const kept = style('dim', `  ${source.file}, raw bytes ${record.sha256.slice(0, 12)} (${record.bytes})`)
  if (source.supersedes === undefined) return `${head}\n${kept}`
  const version = `  a new version of ${source.supersedes}; quotes of that one stay with its text`
  return [head, kept, version, ...(difference === null ? [] : renderDifference(difference))].join('\n')
}

const renderDifference = (difference: readonly { readonly kind: string; readonly text: string }[]): string[] => {
  const lines = difference.slice(0, SHOWN).map(({ kind, text }) => {
    const line = printable(text)
    return `  ${kind === 'added' ? '+' : '-'} ${line.length > LETTERS ? `${line.slice(0, LETTERS - 1)}…` : line}`
  })
  return difference.length > SHOWN ? [...lines, `  and ${difference.length - SHOWN} more paragraphs`] : lines
}
