import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { decodePage, readPage } from './index.js'
import { fixtureBytes, readFixture, readText } from './read-fixture.fixture.js'

const FIXTURES = [
  'strike-vi.txt',
  'river-en.txt',
  'wrapped-en.txt',
  'body-only-en.txt',
  'triples-without-header.txt',
  'signed-vi.txt',
]

describe('a page of each kind', () => {
  it('Vietnamese, with bylines, a dateline, a signature and a list in two languages', () => {
    const page = readFixture('strike-vi.txt')
    expect(page.title).toBe('Công đoàn xe buýt và thành phố vẫn chưa tìm được tiếng nói chung')
    expect(page.author).toBe('Trần Thu Hà')
    expect(page.language).toBe('vi')
    expect(page.published).toEqual({ date: '2024-09-12', precision: 'day', from: 'visible-text' })
    expect(page.body.map(({ text }) => text.split(' ').slice(0, 3).join(' '))).toEqual([
      'Cuộc đàm phán',
      'Hai bên không',
      'Người đứng đầu',
    ])
    expect(page.related.map(({ author }) => author)).toEqual([
      'Lê Quốc Việt',
      'MAI SÁNG',
      'Trần Thu Hà',
      'Lê Quốc Việt',
      'Trần Thu Hà',
    ])
    expect(page.related.map(({ language }) => language)).toEqual(['vi', 'vi', 'vi', 'en', 'vi'])
    expect(page.related.map(({ topical }) => topical)).toEqual([true, false, true, true, true])
    expect(page.related.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, null, null, 2])
    expect(page.related.map(({ translationOf }) => translationOf)).toEqual([null, null, null, 0, null])
    expect(page.claims.map(({ event, source, speaker }) => ({ event, source, speaker }))).toEqual([
      { event: 'PROTEST', source: ['tài xế'], speaker: 'công đoàn Sông Lam' },
    ])
  })

  it('English, with menus, standfirst, an item inside the body and a list without bylines', () => {
    const page = readFixture('river-en.txt')
    expect(page.title).toBe('The upper states and the delta cannot agree on who may fill the dam')
    expect(page.author).toBe('Ines Calder and Tomas Vey')
    expect(page.published?.date).toBe('2024-08-21')
    expect(page.body).toHaveLength(6)
    expect(page.body[2]?.text).toBe('What the delta fears')
    expect(page.related.map(({ title, teaser, topical }) => [title, teaser?.split(' ')[0] ?? null, topical])).toEqual([
      ['How the Sella feeds the delta', null, true],
      ['Arvenia begins to test the turbines of the dam', 'Engineers', true],
      ['Costane asks for a monitor on the river', 'The', true],
      ['A village fair draws record numbers', 'Visitors', false],
    ])
  })

  it('hard-wrapped lines are joined to paragraphs, and the paragraph keeps its line breaks', () => {
    const page = readFixture('wrapped-en.txt')
    expect(page.body).toHaveLength(3)
    expect(page.body[0]?.text).toContain('to the\ntable on Monday')
  })

  it('body only', () => {
    const page = readFixture('body-only-en.txt')
    expect(page).toMatchObject({ title: null, author: null, language: 'en', published: null, related: [] })
    expect(page.body).toHaveLength(3)
  })

  it('a list that nothing announces', () => {
    const page = readFixture('triples-without-header.txt')
    expect(page.body).toHaveLength(2)
    expect(page.related.map(({ title }) => title.split(' ')[0])).toEqual(['Calix', 'Governor', 'New'])
    expect(page.related.map(({ topical }) => topical)).toEqual([true, true, false])
  })

  it('an author who signs below the body only, and a date', () => {
    const page = readFixture('signed-vi.txt')
    expect(page.author).toBe('Hoàng Minh Khuê')
    expect(page.published?.date).toBe('2024-08-21')
    expect(page.body).toHaveLength(3)
  })
})

describe('what holds for every page', () => {
  it.each(FIXTURES)('%s: offsets lead to the paragraph, the hash is that of the bytes', (name) => {
    const bytes = fixtureBytes(name)
    const frozen = decodePage(bytes, name)
    const page = readFixture(name)
    for (const { text, start, end } of page.body) expect(frozen.ok && frozen.value.slice(start, end)).toBe(text)
    expect(page.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it.each(FIXTURES)('%s: line ends, a byte order mark and decomposed letters change nothing but offsets', (name) => {
    const text = new TextDecoder().decode(fixtureBytes(name))
    const plain = essence(readText(text))
    expect(essence(readText(text.replaceAll('\n', '\r\n')))).toEqual(plain)
    expect(essence(readText(text.replaceAll('\n', '\r')))).toEqual(plain)
    expect(essence(readText(`\uFEFF${text}`))).toEqual(plain)
    expect(essence(readText(text.normalize('NFD')))).toEqual(plain)
    expect(essence(readText(`\n\n  ${text.replaceAll('\n', ' \n\u00A0')}\n\n`))).toEqual(plain)
  })

  it('a decomposed paragraph stays as it was written', () => {
    const text = new TextDecoder().decode(fixtureBytes('signed-vi.txt')).normalize('NFD')
    for (const paragraph of readText(text).body) {
      expect(text.slice(paragraph.start, paragraph.end)).toBe(paragraph.text)
    }
  })

  it('offsets count UTF-16 code units', () => {
    const page = readText('😀 The talks go on\n\nThe two sides met 😀 again on Monday.')
    expect(page.body).toEqual([{ text: 'The two sides met 😀 again on Monday.', start: 20, end: 57 }])
  })
})

describe('small pages', () => {
  it('one line that is a headline', () => {
    expect(readText('The talks go on')).toMatchObject({ title: 'The talks go on', body: [], related: [] })
  })

  it('a headline without a byline below an item with one is an item of its own', () => {
    const { related } = readText(`No ferry deal before winter

By Maren Oldvik

Three rounds in four weeks have ended without a deal, and the mediator left the port on Friday without naming a date.

The union said on Thursday that it had rejected a pause in the strike, which the owners had not been ready to pay for.

By Maren Oldvik

Related
Union rejects pause in ferry strike
By Jon Lie
Storm closes mountain road for third day
Cod prices at ten-year high
Owners meet in Calix
By Ada Moe
`)
    expect(related.map(({ title, author, teaser }) => [title, author, teaser])).toEqual([
      ['Union rejects pause in ferry strike', 'Jon Lie', null],
      ['Storm closes mountain road for third day', null, null],
      ['Cod prices at ten-year high', null, null],
      ['Owners meet in Calix', 'Ada Moe', null],
    ])
  })

  it('one sentence is a body without a headline', () => {
    const page = readText('The talks go on, although nobody expects an end before winter.\n')
    expect(page.title).toBeNull()
    expect(page.body).toHaveLength(1)
  })

  it('a body without full stops is taken line by line', () => {
    const page = readText('Two sides\n\nthe first side wants the river for itself\n\nthe second side wants it as well')
    expect(page.title).toBe('Two sides')
    expect(page.body).toHaveLength(2)
  })

  it('a paragraph without a full stop before the signature belongs to the body', () => {
    const page = readText(
      'The talks go on\n\nMara Oduya |\n\nThe two sides met again on Monday.\n\nNobody knows when they will meet for the next time\n\nMara Oduya',
    )
    expect(page.body).toHaveLength(2)
  })

  it('a headline that is repeated below the window title is found without the name of the site', () => {
    const page = readText(
      'Talks on the dam go on | The Basin Observer\n\nMenu\n\nTalks on the dam go on\n\nBy Ines Calder\n\nThe two sides met again on Monday.',
    )
    expect(page.title).toBe('Talks on the dam go on')
  })

  it('an article goes on after a list that was inserted into it', () => {
    const long =
      'The delegates of the two sides spoke about the gates of the dam and about the water of the next summer'
    const page = readText(
      [
        'Talks on the dam go on',
        'By Ines Calder',
        `${long} on Monday.`,
        'Read more',
        'Arvenia tests the turbines',
        'Costane asks for a monitor',
        `${long} on Tuesday.`,
        `${long} on Wednesday.`,
        `${long} on Thursday.`,
      ].join('\n\n'),
    )
    expect(page.body.map(({ text }) => text.split(' ').at(-1))).toEqual([
      'Monday.',
      'Tuesday.',
      'Wednesday.',
      'Thursday.',
    ])
    expect(page.related.map(({ title }) => title)).toEqual(['Arvenia tests the turbines', 'Costane asks for a monitor'])
  })
})

describe('further knowledge', () => {
  const page =
    'Vòng đàm phán mới\n\nHai bên gặp nhau.\n\nXEM THÊM\n\nTổng thống Zedland thăm Qamar\n\nLễ hội trái cây ở miền quê'
  const actors = [
    { id: 'zed', name: { en: 'Republic of Zedland' }, aliases: ['Zedland'] },
    { id: 'oru', name: 'Oruland' },
  ]

  it('with a case, its actors decide what is topical', () => {
    expect(readText(page).related.map(({ topical }) => topical)).toEqual([false, false])
    expect(readText(page, { actors }).related.map(({ topical }) => topical)).toEqual([true, false])
  })

  it('terms can be added', () => {
    const text = [
      'A long dispute',
      'The two sides met again on Monday.',
      'RELATED',
      'Nghệ nhân đúc chuông kể chuyện nghề',
      'Người thợ kể rằng ông đã học nghề từ nhỏ.',
      'Bellfounder tells about the craft',
      'The master says that he learned it as a child.',
    ].join('\n\n')
    const terms = [
      { vi: ['đúc chuông'], en: ['bellfounder'] },
      { vi: ['nghề'], en: ['craft'] },
    ]
    expect(readText(text).related.map(({ translationOf }) => translationOf)).toEqual([null, null])
    expect(readText(text, { terms }).related.map(({ translationOf }) => translationOf)).toEqual([null, 0])
  })
})

it('a problem is the only result for what cannot be read', () => {
  const result = readPage(fixtureBytes('problems/ERR_PAGE_KIND.pdf'), 'talks.pdf')
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'ERR_PAGE_KIND', path: 'talks.pdf' }] })
})

/** A page without what necessarily differs between spellings of the same text. */
function essence(page: ReturnType<typeof readText>) {
  return {
    ...page,
    sha256: null,
    body: page.body.map(({ text }) => text.normalize('NFC').replace(/\s+/g, ' ')),
    claims: page.claims.map((claim) => ({ ...claim, quote: claim.quote.exact.normalize('NFC').replace(/\s+/g, ' ') })),
  }
}
