import { type Case, type Id, type LocalText, textIn } from '@parley/model'
import { printable } from './printable.js'

/** The English names of a case's things, their ids where they have none; safe for a terminal. */
export type Names = {
  actor(id: Id): string
  issue(id: Id): string
  option(issue: Id, option: Id): string
  event(id: Id): string
  lever(id: Id): string
  outcome(outcome: Readonly<Record<Id, Id>>): string
  /** The option, marked where it is what holds now. */
  optionNow(issue: Id, option: Id): string
  isStatusQuo(issue: Id, option: Id): boolean
}

const AS_NOW = 'as now'

/** A text of the case in English, safe for a terminal. */
export const english = (text: LocalText): string => printable(textIn(text, 'en'))

/** `A`, `A and B`, `A, B and C`. */
export const inList = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

export const makeNames = (source: Case): Names => {
  const withoutStop = (text: string) => text.replace(/\.$/, '')
  const of = (items: readonly { id: Id; name?: LocalText; what?: LocalText }[] | undefined) => {
    const names = new Map(
      (items ?? []).map((item) => [item.id, withoutStop(english(item.name ?? item.what ?? item.id))]),
    )
    return (id: Id) => names.get(id) ?? printable(id)
  }
  const actor = of([...source.parties, ...(source.mediators ?? []), ...(source.stakeholders ?? [])])
  const issue = of(source.issues)
  const options = new Map(source.issues.map((i) => [i.id, of(i.options)]))
  const option = (i: Id, o: Id) => options.get(i)?.(o) ?? o
  const isStatusQuo = (i: Id, o: Id) => source.issues.find((x) => x.id === i)?.statusQuo === o
  return {
    actor,
    issue,
    option,
    event: of(source.events),
    lever: of(source.levers),
    outcome: (outcome) =>
      Object.entries(outcome)
        .map(([i, o]) => `${issue(i)}: ${option(i, o)}`)
        .join('; '),
    optionNow: (i, o) => (isStatusQuo(i, o) && option(i, o) !== AS_NOW ? `${option(i, o)} (${AS_NOW})` : option(i, o)),
    isStatusQuo,
  }
}
