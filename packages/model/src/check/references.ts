import type { Report } from '../problem/draft.js'
import { shorten } from '../problem/found.js'
import { didYouMean } from '../problem/nearest-word.js'
import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import type { Names } from './names.js'

type Maybe<T> = T | undefined

/** Looks up what a case refers to and reports what it does not declare. Missing references are not reported here. */
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
  source(id: Maybe<string>, at: Path): void
  claim(id: Maybe<string>, at: Path): void
  claims(ids: Maybe<readonly Maybe<string>[]>, at: Path): void
  /** `by` and `because` of anything that carries a judgement, a judgement itself included. */
  attribution(carrier: unknown, at: Path): void
}

export function makeReferences(names: Names, report: Report): References {
  function known(kind: string, id: Maybe<string>, ids: Maybe<Iterable<string>>, at: Path, onKey = false): boolean {
    if (id === undefined || ids === undefined) return false
    const list = [...ids]
    if (list.includes(id)) return true
    const listed = list.length === 0 ? `no ${kind} is listed in this case` : `listed: ${shorten(list.join(', '))}`
    const message = `unknown ${kind}: ${shorten(id)}`
    report({ code: 'ERR_REFERENCE_UNKNOWN', at, message, hint: `${didYouMean(id, list)}${listed}`, onKey })
    return false
  }

  const references: References = {
    party: (id, at, onKey) => void known('party', id, names.parties, at, onKey),
    actor: (id, at) => void known('actor', id, names.actors, at),
    actors: (ids, at) => ids?.forEach((id, i) => void references.actor(id, [...at, i])),
    issue: (id, at, onKey) => void known('issue', id, names.issues?.keys(), at, onKey),
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
    agreement: (id, at) => void known('agreement', id, names.agreements, at),
    round: (id, at) => void known('round', id, names.rounds, at),
    source: (id, at) => void known('source', id, names.sources, at),
    claim: (id, at) => void known('claim', id, names.claims, at),
    claims: (ids, at) => ids?.forEach((id, i) => void references.claim(id, [...at, i])),
    attribution(carrier, at) {
      if (!isMap(carrier)) return
      if (typeof carrier.by === 'string') known('analyst', carrier.by, names.analysts, [...at, 'by'])
      if (Array.isArray(carrier.because)) references.claims(carrier.because, [...at, 'because'])
    },
  }
  return references
}
