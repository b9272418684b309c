import { describe, expect, it } from 'vitest'
import { parseCase } from '../parse/parse-case.js'
import { checkWording } from './check-wording.js'

const findingsIn = (more: string) => {
  const parsed = parseCase(`parley: 1
title: Talks
asOf: 2024-01-01
parties: [{ id: a }, { id: b }]
issues: [{ id: i, options: [{ id: o }], statusQuo: o }]
${more}`)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return checkWording(parsed.value.case).map(({ path, found }) => `${path}: ${found}`)
}

describe('wording', () => {
  it('finds words that take a side, as they stand, in every language', () => {
    expect(
      findingsIn(`about: { en: The Regime and its terrorists, vi: Vụ ám sát ông A }
events: [{ id: e, date: 2024-01-01, what: The enemy and the aggressors. Kẻ thù. }]
stakeholders: [{ id: s, fears: [A massacre., { text: War crimes. }] }]`).toSorted(),
    ).toEqual([
      'about.en: Regime',
      'about.en: terrorists',
      'about.vi: ám sát',
      'events[0].what: Kẻ thù',
      'events[0].what: aggressors',
      'events[0].what: enemy',
      'stakeholders[0].fears[0]: massacre',
      'stakeholders[0].fears[1].text: War crimes',
    ])
  })

  it('leaves whole words alone that only begin or end like one, and words of another language', () => {
    expect(findingsIn('about: { en: Regimen of enemylike puppetry. Kẻ thù., vi: The regime. }')).toEqual([])
  })

  it('leaves what others say: quotation marks, quotes, sources, aliases', () => {
    expect(
      findingsIn(`about: 'He spoke of “terrorists” and a "regime", of «martyrs».'
stakeholders: [{ id: s, aliases: [the enemy] }]
claims: [{ id: c, says: He spoke., speaker: s, quotes: [{ source: p, exact: terrorists }] }]
sources: [{ id: p, title: The murderous regime }]`),
    ).toEqual([])
  })

  it('knows the words of the case before its own', () => {
    const more = `wording: [{ avoid: ' occup*', say: hold }, { avoid: 'c++ (sic)' }, { avoid: '*' }, { avoid: dark  blue }]
about: They occupied it; c++ (sic). Dark blue.`
    expect(findingsIn(more)).toEqual(['about: occupied', 'about: c++ (sic)', 'about: Dark blue'])
  })

  it('is the same for a letter and its mark, together or apart', () => {
    expect(findingsIn(`about: { vi: ${'ám sát'.normalize('NFD')} }`)).toEqual(['about.vi: ám sát'])
  })
})
