import type { Actor } from '@parley/model'
import { describe, expect, it } from 'vitest'
import type { Page, SuggestedClaim } from './index.js'
import { readFixture } from './read-fixture.fixture.js'

const outline = ({ title, author, published, body, related }: Page) => ({
  title,
  author,
  date: published?.date ?? null,
  paragraphs: body.length,
  topical: related.map(({ topical }) => topical),
  repeats: related.flatMap(({ duplicateOf }, k) => (duplicateOf === null ? [] : [[k, duplicateOf]])),
  translates: related.flatMap(({ translationOf }, k) => (translationOf === null ? [] : [[k, translationOf]])),
})

/** One line a claim: `CLASS source > target [speaker] {terms} date`. */
const tell = ({ event, source, target, reported, speaker, terms, date }: SuggestedClaim) =>
  [
    `${event} ${source.join(', ') || '-'} > ${target.join(', ') || '-'}`,
    reported ? ` [${speaker ?? '?'}]` : '',
    terms.length > 0 ? ` {${terms.join('; ')}}` : '',
    date === null ? '' : ` ${date}`,
  ].join('')

const actors: readonly Actor[] = ['Arvenia', 'Costane', 'Teludan'].map((name) => ({
  id: name.toLowerCase(),
  name,
  aliases: [`${name}n`],
}))

describe('pages of other talks', () => {
  it('a lease: a dateline in the byline, a quotation that goes on, a list below a header of its own', () => {
    const page = readFixture('port-lease-en.txt')
    expect(outline(page)).toEqual({
      title: 'A lease that nobody signs',
      author: 'Dario Kestrel',
      date: '2024-05-02',
      paragraphs: 6,
      topical: [true, true, false, false],
      repeats: [],
      translates: [],
    })
    expect(page.claims.map(tell)).toEqual([
      'REQUEST government of Belmora > operator',
      'AGREE minister > - [Anna Morel] {six weeks}',
      'THREATEN Dockers > -',
      'SUPPORT Neighbouring Kadria > operator',
      'REQUEST envoy of Costane > both sides',
      'PROTEST Dockers > -',
    ])
  })

  it('a school: bare bylines, a day without its year, ranges, passives without an agent', () => {
    const page = readFixture('teachers-en.txt')
    expect(outline(page)).toEqual({
      title: 'Why the teachers will be back on Monday',
      author: 'Rosa Quill',
      date: null,
      paragraphs: 5,
      topical: [true, true, false],
      repeats: [],
      translates: [],
    })
    expect(page.claims.map(tell)).toEqual([
      'AGREE union > - {21 days}',
      'AGREE school board > - [Mayor Tom Adler]',
      'CONSULT Edith Moran > both sides',
      'COERCE - > teachers {Between 20 and 25 teachers}',
      'PROTEST parents > - {Dozens of parents}',
      'ASSAULT - > watchman {Dozens of parents}',
      'COERCE Police > teachers {two dozen teachers}',
      'ACCUSE school board of Harrow Quay > union',
    ])
  })

  it('a hospital in Vietnamese: who said what, shares and percentages, what nobody knows', () => {
    const page = readFixture('hospital-vi.txt')
    expect(outline(page)).toEqual({
      title: 'Điều dưỡng và bệnh viện: chưa ai chịu nhường ai',
      author: 'Phan Thị Hiên',
      date: '2024-03-05',
      paragraphs: 5,
      topical: [true, false],
      repeats: [],
      translates: [],
    })
    expect(page.claims.map(tell)).toEqual([
      'AGREE ban giám đốc > - [Chủ tịch công đoàn Lê Thị Mạn] {6%}',
      'REJECT Công đoàn > -',
      'PROTEST điều dưỡng > - {Khoảng 120 trong số 400 điều dưỡng}',
      'COERCE - > bác sĩ',
      'CONSULT hai bên > - 2024-03-07',
    ])
  })

  it('a dam in machine-made English: its list twice in two languages, one item untranslated, terms in Vietnamese only', () => {
    const page = readFixture('dam-machine-en.txt', { actors })
    expect(outline(page)).toEqual({
      title: 'A bridge of distrust',
      author: 'PHẠM MINH ĐẠO',
      date: null,
      paragraphs: 5,
      topical: [true, true, false, false, true, false, true],
      repeats: [[5, 2]],
      translates: [
        [4, 0],
        [6, 1],
      ],
    })
    expect(page.claims.map(tell)).toEqual([
      'CONSULT Arvenia, Costane, Teludan > -',
      "REJECT Arvenian side > - [Costane's foreign minister, Samir Shoral]",
      'SANCTION Arvenian government > Teludan {about 100 million USD}',
      'ASSAULT - > township administrator 2018-05',
      'AGREE Arvenia, Teludan > - {three days; 60-day}',
      'AGREE envoys of both governments > - [?] {three days; 60-day}',
      'ACCUSE Costane > Arvenia {kéo dài hai ngày}',
      'AGREE Arvenia > tù nhân [Arvenia] {từ 20 đến 25 tù nhân; trong vòng 4 ngày}',
    ])
  })
})
