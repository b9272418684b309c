import type { Draft, Report } from '../problem/draft.js'
import { shorten } from '../problem/found.js'
import { didYouMean } from '../problem/nearest-word.js'
import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import type { Names } from './names.js'

type Maybe<T> = T | undefined

/** A set of ids, or a map by them. */
type Known = { has(id: string): boolean; keys(): Iterable<string> }

/** Looks up what a case refers to, and what of that it does not declare. Missing references are not reported here. */
export type References = {
  party(id: Maybe<string>, at: Path, onKey?: boolean): void
  actor(id: Maybe<string>, at: Path): void
  actors(ids: Maybe<readonly Maybe<string>[]>, at: Path): void
  issue(id: Maybe<string>, at: Path, onKey?: boolean): void
  option(issue: Maybe<string>, option: Maybe<string>, at: Path, onKey?: boolean): void
  /** Issues with their options, `{ issue: option }`. */
  outcome(outcome: Maybe<Readonly<Record<string, Maybe<string>>>>, at: Path): void
  agreement(id: Maybe<string>, at: Path): void
  round(id: Maybe<string>, at: Path): void
  event(id: Maybe<string>, at: Path): void
  lever(id: Maybe<string>, at: Path): void
  source(id: Maybe<string>, at: Path): void
  claim(id: Maybe<string>, at: Path): void
  claims(ids: Maybe<readonly Maybe<string>[]>, at: Path): void
  /** `by` and `because` of anything that carries a judgement, a judgement itself included. */
  attribution(carrier: unknown, at: Path): void
  /**
   * Reports what is unknown, once all has been looked up. An entry without a readable id is told of elsewhere: it is
   * taken to be the unknown name that is most referred to (ties: the first), which is then not unknown as well.
   */
  settle(): void
}

export function makeReferences(names: Names, report: Report): References {
  const unknown = new Map<Known, Map<string, Draft[]>>()

  function known(kind: string, id: Maybe<string>, ids: Maybe<Known>, at: Path, onKey = false): void {
    if (id === undefined || ids === undefined || ids.has(id)) return
    const hint = () => {
      const list = [...ids.keys()]
      if (list.length === 0) return `no ${kind} is listed in this case`
      return `${didYouMean(id, list)}listed: ${shorten(list.join(', '))}`
    }
    const byName = unknown.get(ids) ?? new Map<string, Draft[]>()
    unknown.set(ids, byName)
    const draft: Draft = { code: 'ERR_REFERENCE_UNKNOWN', at, message: `unknown ${kind}: ${shorten(id)}`, hint, onKey }
    const drafts = byName.get(id) ?? []
    byName.set(id, drafts)
    drafts.push(draft)
  }

  const references: References = {
    party: (id, at, onKey) => known('party', id, names.parties, at, onKey),
    actor: (id, at) => known('actor', id, names.actors, at),
    actors: (ids, at) => each(ids, at, references.actor),
    issue: (id, at, onKey) => known('issue', id, names.issues, at, onKey),
    option(issue, option, at, onKey) {
      if (issue === undefined) return
      known(`option of ${issue}`, option, names.issues?.get(issue), at, onKey)
    },
    outcome(outcome, at) {
      for (const [issue, option] of Object.entries(outcome ?? {})) {
        references.issue(issue, [...at, issue], true)
        references.option(issue, option, [...at, issue])
      }
    },
    agreement: (id, at) => known('agreement', id, names.agreements, at),
    round: (id, at) => known('round', id, names.rounds, at),
    event: (id, at) => known('event', id, names.events, at),
    lever: (id, at) => known('lever', id, names.levers, at),
    source: (id, at) => known('source', id, names.sources, at),
    claim: (id, at) => known('claim', id, names.claims, at),
    claims: (ids, at) => each(ids, at, references.claim),
    attribution(carrier, at) {
      if (!isMap(carrier)) return
      if (typeof carrier.by === 'string') known('analyst', carrier.by, names.analysts, [...at, 'by'])
      if (Array.isArray(carrier.because)) references.claims(carrier.because, [...at, 'because'])
    },
    settle() {
      for (const [ids, byName] of unknown) {
        const mostReferred = [...byName.values()].sort((a, b) => b.length - a.length)
        for (const draft of mostReferred.slice(names.nameless.get(ids) ?? 0).flat()) report(draft)
      }
    },
  }
  return references
}

function each(ids: Maybe<readonly Maybe<string>[]>, at: Path, refer: (id: Maybe<string>, at: Path) => void): void {
  for (const [i, id] of (ids ?? []).entries()) refer(id, [...at, i])
}
