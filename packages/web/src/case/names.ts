import type { View } from '@parley/engine'
import {
  actorsOf,
  type Claim,
  type Event,
  type Id,
  type Issue,
  type LocalText,
  type Source,
  type Stipulation,
} from '@parley/model'

/** Looks up what the ids of a case stand for. An id without an entry is its own name. */
export type Names = {
  actor(id: Id): LocalText
  /** Whether the case lists it among its parties, mediators or stakeholders. */
  isActor(id: Id): boolean
  analyst(id: Id): LocalText
  issue(id: Id): LocalText
  option(issue: Id, option: Id): LocalText
  lever(id: Id): LocalText
  agreement(id: Id): LocalText
  judgement(id: string): LocalText
  findIssue(id: Id): Issue | undefined
  findEvent(id: Id): Event | undefined
  findClaim(id: Id): Claim | undefined
  findSource(id: Id): Source | undefined
  /** By `agreement.stipulation`. */
  findStipulation(path: string): Stipulation | undefined
}

export const makeNames = (view: View): Names => {
  const { issues, events, claims, sources, levers, analysts, agreements } = view.case
  const actors = named(actorsOf(view.case).map(({ actor }) => actor))
  const analystNames = named((analysts ?? []).filter((analyst) => typeof analyst !== 'string'))
  const issueMap = byId(issues)
  const eventMap = byId(events)
  const claimMap = byId(claims)
  const sourceMap = byId(sources)
  const leverMap = byId(levers)
  const agreementMap = byId(agreements)
  const stipulations = new Map<string, Stipulation>(
    (agreements ?? []).flatMap((a) => (a.stipulations ?? []).map((s) => [`${a.id}.${s.id}`, s] as const)),
  )
  return {
    actor: (id) => actors.get(id) ?? id,
    isActor: (id) => actors.has(id),
    analyst: (id) => analystNames.get(id) ?? id,
    issue: (id) => issueMap.get(id)?.name ?? id,
    option: (issue, option) => issueMap.get(issue)?.options.find((o) => o.id === option)?.name ?? option,
    lever: (id) => leverMap.get(id)?.name ?? leverMap.get(id)?.what ?? id,
    agreement: (id) => agreementMap.get(id)?.name ?? id,
    judgement: (id) => view.labels[id] ?? id,
    findIssue: (id) => issueMap.get(id),
    findEvent: (id) => eventMap.get(id),
    findClaim: (id) => claimMap.get(id),
    findSource: (id) => sourceMap.get(id),
    findStipulation: (path) => stipulations.get(path),
  }
}

const byId = <T extends { readonly id: Id }>(items: readonly T[] = []): ReadonlyMap<Id, T> =>
  new Map(items.map((item) => [item.id, item]))

const named = (items: readonly { readonly id: Id; readonly name?: LocalText }[] = []): ReadonlyMap<Id, LocalText> =>
  new Map(items.map((item) => [item.id, item.name ?? item.id]))
