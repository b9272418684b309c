import { type Case, type Id, type LocalText, textIn } from '@parley/model'

/** The English names of a case's things, their ids where they have none. */
export type Names = {
  actor(id: Id): string
  issue(id: Id): string
  option(issue: Id, option: Id): string
  event(id: Id): string
  lever(id: Id): string
  outcome(outcome: Readonly<Record<Id, Id>>): string
  isStatusQuo(issue: Id, option: Id): boolean
}

export const makeNames = (source: Case): Names => {
  const of = (items: readonly { id: Id; name?: LocalText; what?: LocalText }[] | undefined) => {
    const names = new Map((items ?? []).map((item) => [item.id, textIn(item.name ?? item.what ?? item.id, 'en')]))
    return (id: Id) => names.get(id) ?? id
  }
  const actor = of([...source.parties, ...(source.mediators ?? []), ...(source.stakeholders ?? [])])
  const issue = of(source.issues)
  const options = new Map(source.issues.map((i) => [i.id, of(i.options)]))
  const option = (i: Id, o: Id) => options.get(i)?.(o) ?? o
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
    isStatusQuo: (i, o) => source.issues.find((x) => x.id === i)?.statusQuo === o,
  }
}
