import {
  actorsOf,
  type Case,
  type Claim,
  type Event,
  type Id,
  type IsoDate,
  type LocalText,
  type Source,
  textIn,
} from '@parley/model'
import type { Estimate } from '../diagnosis/types.js'
import type { Bilingual, View } from '../diagnosis/view-types.js'
import { dayInWords } from '../wording/days.js'
import { estimateInWords, plain } from '../wording/numbers.js'
import type { BriefLanguage, BriefTable, Passage } from './types.js'

/** What every part of a brief is written with: the case's names and our sentences in one language. */
export type BriefContext = {
  readonly view: View
  readonly language: BriefLanguage
  /** One of our own sentences. */
  readonly say: (words: Bilingual) => string
  /** A text of the case. */
  readonly text: (text: LocalText) => string
  readonly day: (date: IsoDate) => string
  readonly number: (value: number) => string
  readonly count: (value: number) => string
  /** A number with its range, or the words "point estimate". */
  readonly estimate: (estimate: Estimate, show?: (value: number) => string) => string
  readonly list: (items: readonly string[]) => string
  readonly actor: (id: Id) => string
  readonly issue: (id: Id) => string
  readonly option: (issue: Id, option: Id) => string
  readonly lever: (id: Id) => string
  readonly judgement: (id: string) => string
  readonly findEvent: (id: Id) => Event | undefined
  readonly findClaim: (id: Id) => Claim | undefined
  readonly findSource: (id: Id) => Source | undefined
}

export const makeContext = (view: View, language: BriefLanguage): BriefContext => {
  const file: Case = view.case
  const text = (of: LocalText) => textIn(of, language)
  const withoutStop = (of: string) => of.replace(/\.$/, '')
  const byId = <T extends { readonly id: Id }>(items: readonly T[] = []): ReadonlyMap<Id, T> =>
    new Map(items.map((item) => [item.id, item]))
  const actors = byId(actorsOf(file).map(({ actor }) => actor))
  const issues = byId(file.issues)
  const levers = byId(file.levers)
  const events = byId(file.events)
  const claims = byId(file.claims)
  const sources = byId(file.sources)
  const say = (words: Bilingual) => words[language]
  const number = (value: number) => (language === 'vi' ? plain(value).replace('.', ',') : plain(value))
  return {
    view,
    language,
    say,
    text,
    day: (date) => say(dayInWords(date)),
    number,
    count: (value) => value.toLocaleString(language),
    estimate: (estimate, show = plain) => say(estimateInWords(estimate, show)),
    list: (items) => new Intl.ListFormat(language, { type: 'conjunction' }).format(items),
    actor: (id) => text(actors.get(id)?.name ?? id),
    issue: (id) => text(issues.get(id)?.name ?? id),
    option: (issue, option) => text(issues.get(issue)?.options.find(({ id }) => id === option)?.name ?? option),
    lever: (id) => withoutStop(text(levers.get(id)?.name ?? levers.get(id)?.what ?? id)),
    judgement: (id) => text(view.labels[id] ?? id),
    findEvent: (id) => events.get(id),
    findClaim: (id) => claims.get(id),
    findSource: (id) => sources.get(id),
  }
}

/** A passage as it is generated; its id takes the form of all ids. */
export const passage = (id: string, text: string, claims: readonly Id[] = []): Passage => ({
  kind: 'passage',
  id: id.replace(/[^A-Za-z0-9_.-]/g, '-'),
  text,
  claims: [...new Set(claims)],
  isEdited: false,
})

/** A table, or nothing where it would have no rows. */
export const table = (id: string, caption: string, head: readonly string[], rows: readonly string[][]): BriefTable[] =>
  rows.length === 0 ? [] : [{ kind: 'table', id, caption, head, rows }]

/** A text of the case as a sentence: with a stop where it has none. */
export const sentence = (text: string): string => (/[.!?…]["”’)]*$/u.test(text) ? text : `${text}.`)
