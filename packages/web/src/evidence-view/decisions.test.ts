import { type Case, type Claim, type Edit, editCase, parseCase, type Source, type Suggestion } from '@parley/model'
import { describe, expect, it } from 'vitest'
import {
  acceptAll,
  acceptSuggestion,
  addClaim,
  contradict,
  contradictions,
  type Decider,
  inShort,
  reconcile,
  rejectSuggestion,
  reopen,
  withdrawClaim,
} from './decisions.js'

const TEXT = `parley: 1
title: A dispute   # kept
asOf: 2024-08-21
analysts: [{ id: ana }]
parties: [{ id: a }, { id: b }]
issues: [{ id: i, options: [{ id: x }, { id: y }], statusQuo: x }]
sources:
  - { id: p, title: A page, author: Ines Calder }
`
const ANA: Decider = { by: 'ana', on: '2024-09-01' }
const NOBODY: Decider = { by: null, on: '2024-09-01' }
const suggestion = (says: string): Suggestion => ({
  says,
  speaker: 'Ana Lima',
  reported: true,
  source: [],
  target: [],
  event: null,
  stage: 'done',
  actors: [],
  terms: [],
  date: '2024-08',
  quote: { exact: `She said ${says}.`, prefix: 'Before. ', suffix: '', start: 8, end: 18 + says.length },
})

const MET = suggestion('they met')
const LEFT = suggestion('they left')

/** The case after edits that must fit, and its text. */
const after = (text: string, edits: readonly Edit[]) => {
  const edited = editCase(text, edits)
  if (!edited.ok) throw new Error(JSON.stringify(edited.problems))
  return edited.value
}
const legal = (text: string): Case => {
  const parsed = parseCase(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.case
}
const file = legal(TEXT)
const source = file.sources![0] as Source
/** Every suggestion's sentence stands at the same place of this text, which is as long. */
const pageOf = ({ quote }: Suggestion) => ({ source, text: `Before. ${quote.exact}` })

const PAGE = { source, text: 'Before. She said one. She said two. She said three.' }

describe('decisions are edits of the case', () => {
  it('accepted: the first claim of a case, then more behind it; nothing else of the file changes', () => {
    const first = after(TEXT, acceptSuggestion(file, pageOf(MET), MET, ANA).edits)
    expect(first.text.startsWith(TEXT)).toBe(true)
    expect(first.text.slice(TEXT.length)).toBe(`claims:
  - id: c1
    says: they met
    speaker: Ana Lima
    reportedBy: Ines Calder
    date: 2024-08-01
    precision: month
    quotes: [{ source: p, exact: She said they met., prefix: Before. }]
    by: ana
    on: 2024-09-01
`)
    const second = after(first.text, acceptSuggestion(first.case, pageOf(LEFT), LEFT, NOBODY).edits)
    expect(second.case.claims?.map(({ id, says, by }) => [id, says, by])).toEqual([
      ['c1', 'they met', 'ana'],
      ['c2', 'they left', undefined],
    ])
  })

  it('all of a source at once, with an id each', () => {
    const edits = acceptAll(file, PAGE, [suggestion('one'), suggestion('two'), suggestion('three')], ANA)
    expect(after(TEXT, edits).case.claims?.map(({ id, says }) => `${id} ${says}`)).toEqual([
      'c1 one',
      'c2 two',
      'c3 three',
    ])
  })

  it('rejected, and open again: the file is as it was', () => {
    const rejected = after(TEXT, rejectSuggestion(file, 'p', suggestion('they met'), ANA).edits)
    expect(rejected.case.claims).toBeUndefined()
    expect(rejected.case.rejected).toMatchObject([{ id: 'r1', says: 'they met', by: 'ana', on: '2024-09-01' }])
    expect(after(rejected.text, reopen(rejected.case, 'r1')).text).toBe(TEXT)
  })

  it('withdrawn: a claim is kept as rejected, and no claim contradicts it any more', () => {
    let { text, case: now } = after(TEXT, acceptAll(file, PAGE, [suggestion('one'), suggestion('two')], NOBODY))
    ;({ text, case: now } = after(text, contradict(now.claims![1]!, 'c1')))
    const { case: left } = after(text, withdrawClaim(now, now.claims![0]!, ANA))
    expect(left.claims).toMatchObject([{ id: 'c2', says: 'two' }])
    expect(left.claims![0]).not.toHaveProperty('contradicts')
    expect(left.rejected).toMatchObject([{ id: 'r1', says: 'one', quotes: [{ source: 'p' }] }])
  })

  it('two claims contradict each other, whichever says so, and are reconciled', () => {
    const { text, case: now } = after(TEXT, acceptAll(file, PAGE, ['one', 'two', 'three'].map(suggestion), NOBODY))
    const [one, two] = now.claims as [Claim, Claim]
    const against = after(after(text, contradict(one, two.id)).text, contradict(two, one.id))
    expect(contradictions(against.case.claims!).map((pair) => pair.map(({ id }) => id))).toEqual([['c1', 'c2']])
    const [a, b] = against.case.claims as [Claim, Claim]
    expect(after(against.text, reconcile(a, b)).text).toBe(text)
  })

  it('a claim of one’s own', () => {
    const claim: Claim = { id: 'c1', says: { vi: 'Họ đã gặp nhau' }, speaker: 'a', reliability: 'B2' }
    expect(after(TEXT, addClaim(file, claim, NOBODY).edits).case.claims).toEqual([claim])
  })
})

it('a step is named by the first words of what it is about', () => {
  expect(inShort({ vi: 'Họ  đã gặp' })).toBe('Họ đã gặp')
  expect(inShort('word '.repeat(40), 20)).toBe('word word word word…')
})
