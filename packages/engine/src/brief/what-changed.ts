import { type Case, type Change, changesBetween, holderOf, type Id, type IsoDate, isKnown } from '@parley/model'
import type { Diagnosis, Estimate, Needs } from '../diagnosis/types.js'
import type { Bilingual } from '../diagnosis/view-types.js'
import { ROUND_RESULTS } from '../wording/round-results.js'
import type { BriefContext } from './context.js'
import { passage, sentence } from './context.js'
import { STANCES } from './stances.js'
import type { BriefSection, Passage } from './types.js'

/** The latest changes are told where nobody said since when. */
const LATEST = 12

/** What became known since a day, newest last, and how the distance moved over it. Claims are told by their footnotes. */
export const whatChanged = (
  before: Estimate | null,
  since: IsoDate | null,
  asOf: IsoDate,
  c: BriefContext,
): BriefSection => {
  const changes = changesBetween(c.view.case, since ?? undefined, asOf).filter(({ kind }) => kind !== 'claim')
  const shown = since === null ? changes.slice(-LATEST) : changes
  return {
    id: 'what-changed',
    heading:
      since === null
        ? c.say({ en: 'What changed last', vi: 'Những thay đổi gần nhất' })
        : c.say({ en: `What changed since ${c.day(since)}`, vi: `Những thay đổi từ ${c.day(since)}` }),
    blocks: [
      ...movedDistance(before, asOf, c),
      ...shown.map((change) => passage(`changed-${idOf(change)}`, inWords(change, c), becauseOf(change))),
      ...(changes.length === 0
        ? [passage('nothing-changed', c.say({ en: 'Nothing became known.', vi: 'Không có gì mới được biết.' }))]
        : []),
    ],
  }
}

/** The day after which a brief tells changes where nobody says which: the last round but one known by then; null: there are not two. */
export const sinceLastRound = (file: Case, asOf: IsoDate): IsoDate | null => {
  const days = (file.rounds ?? []).filter((round) => isKnown(round, asOf)).map(({ date }) => date)
  return [...new Set(days)].sort().at(-2) ?? null
}

const movedDistance = (then: Estimate | null, asOf: IsoDate, c: BriefContext): Passage[] => {
  const now = distanceIn(c.view.diagnosis)
  if (then === null || now === null) return []
  return [
    passage(
      'distance-moved',
      c.say({
        en: `The distance was ${c.estimate(then)} then and is ${c.estimate(now)} at ${c.day(asOf)}.`,
        vi: `Khoảng cách khi đó là ${c.estimate(then)} và vào ${c.day(asOf)} là ${c.estimate(now)}.`,
      }),
    ),
  ]
}

const distanceIn = (answer: Diagnosis | Needs): Estimate | null =>
  answer.kind === 'diagnosis' && answer.distance.kind === 'found' ? answer.distance : null

const STATUS: Readonly<Record<number, Bilingual>> = {
  0: { en: 'not carried out', vi: 'không được thực hiện' },
  1: { en: 'carried out in small part', vi: 'thực hiện một phần nhỏ' },
  2: { en: 'carried out in large part', vi: 'thực hiện phần lớn' },
  3: { en: 'carried out', vi: 'được thực hiện' },
}

/** What stays the same when entries of the case change places, where an entry has an id. */
const idOf = (change: Change): string => {
  switch (change.kind) {
    case 'event':
      return `event-${change.event.id}`
    case 'agreement':
      return `agreement-${change.agreement.id}`
    case 'stipulation':
      return `stipulation-${change.agreement.id}.${change.stipulation.id}`
    default:
      return change.path
  }
}

const inWords = (change: Change, c: BriefContext): string => `${c.day(change.from)}: ${sentence(textOf(change, c))}`

const textOf = (change: Change, c: BriefContext): string => {
  switch (change.kind) {
    case 'event':
      return c.text(change.event.what)
    case 'agreement':
      return c.say({
        en: `agreement: ${c.text(change.agreement.name ?? change.agreement.id)}.`,
        vi: `thỏa thuận: ${c.text(change.agreement.name ?? change.agreement.id)}.`,
      })
    case 'stipulation': {
      const { by, what, status } = change.stipulation
      return `${c.actor(by)}: ${sentence(c.text(what))} ${capitalised(c.say(STATUS[status ?? 0]!))}.`
    }
    case 'round': {
      const { where, result, note } = change.round
      const place = where === undefined ? '' : ` (${c.text(where)})`
      const ended = c.say(ROUND_RESULTS[result])
      const told = note === undefined ? '' : ` ${c.text(note)}`
      return c.say({
        en: `round of talks${place}: ${ended}.${told}`,
        vi: `vòng đàm phán${place}: ${ended}.${told}`,
      })
    }
    case 'position': {
      const { issue, option, stance, saidBy } = change.position
      const teller =
        saidBy === undefined ? '' : c.say({ en: `, says ${c.actor(saidBy)}`, vi: `, theo ${c.actor(saidBy)}` })
      return `${c.actor(holderOf(change.position))}: ${c.say(STANCES[stance])} “${c.option(issue, option)}” (${c.issue(issue)})${teller}.`
    }
    case 'influence': {
      const { of, on, what, result } = change.influence
      return `${c.actor(of)} → ${c.actor(on)}: ${sentence(c.text(what))} ${c.text(result)}`
    }
    case 'claim':
      return c.text(change.claim.says)
  }
}

const becauseOf = (change: Change): readonly Id[] => {
  switch (change.kind) {
    case 'event':
      return change.event.because ?? []
    case 'agreement':
      return change.agreement.because ?? []
    case 'stipulation':
      return change.stipulation.because ?? []
    case 'round':
      return change.round.because ?? []
    case 'position':
      return change.position.because ?? []
    case 'influence':
      return change.influence.because ?? []
    case 'claim':
      return [change.claim.id]
  }
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
