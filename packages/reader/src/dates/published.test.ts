import { describe, expect, it } from 'vitest'
import { linked, meta, readTold, type Told } from '../html/told-pages.fixture.js'

const date = (told: Told) => readTold(told).published?.date ?? null
const article = (more: object) =>
  linked({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Talks', ...more })

describe('a date in markup', () => {
  it.each([
    ['2024-08-21T10:30:00+07:00', '2024-08-21'],
    ['2024-08-21 10:30:00', '2024-08-21'],
    ['2024-08-21', '2024-08-21'],
    ['20240821T103000', '2024-08-21'],
    ['1724236200', '2024-08-21'],
    ['1724236200000', '2024-08-21'],
    ['Wed, 21 Aug 2024 10:30:00 GMT', '2024-08-21'],
    ['August 21, 2024 10:30 AM', '2024-08-21'],
    ['21. August 2024', '2024-08-21'],
    ['08/21/2024 4:30:26 PM', '2024-08-21'],
    ['8/9/2024', null],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01', null],
    ['2024-02-31', null],
    ['2024-08-212024-08-22', null],
    ['soon', null],
  ])('datePublished %s is %s', (datePublished, expected) => {
    expect(date({ head: article({ datePublished }) })).toBe(expected)
  })

  it.each([
    'article:published_time',
    'datePublished',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'DC.date',
    'citation_publication_date',
    'pubdate',
    'cXenseParse:recs:publishtime',
    'publisheddate',
    'dc:date',
    'citation_date',
    'article.created',
    'displaydate',
    'publish_time',
    'mediator_published_time',
    'twt-published-at',
    'og:pubdate',
    'article:publishdate',
    'govuk:first-published-at',
  ])('meta %s', (name) => {
    expect(date({ head: meta(name, '2024-08-21') })).toBe('2024-08-21')
  })

  it.each([
    '<p><time datetime="2024-08-21">last week</time></p>',
    '<p><time datetime="2024-08-21T23:10:00-05:00" class="entry-date published">21 Aug</time> <time class="updated" datetime="2025-01-02">2 Jan</time></p>',
    '<p><span itemprop="datePublished" content="2024-08-21">August</span></p>',
    '<p><span property="dc:date" content="2024-08-21T10:00:00+02:00">Wed</span></p>',
    '<p><abbr class="published" title="2024-08-21T10:00:00Z">a while ago</abbr></p>',
  ])('%s', (below) => {
    expect(date({ below })).toBe('2024-08-21')
  })

  it.each(['last-modified', 'revised', 'og:updated_time', 'lastmod'])('meta %s is a change', (name) => {
    expect(date({ head: meta(name, '2024-08-21') })).toBeNull()
  })

  it('where it was published is empty, when it was made', () => {
    expect(date({ head: article({ datePublished: '', dateCreated: '2024-08-21' }) })).toBe('2024-08-21')
  })

  it('of a list of pages none', () => {
    const head = linked({
      '@type': 'ItemList',
      itemListElement: [{ '@type': 'NewsArticle', headline: 'Storm', datePublished: '2024-09-01' }],
    })
    expect(date({ head })).toBeNull()
  })

  it('an event’s day, and a day after the last change, are none', () => {
    const event = linked({ '@type': 'Event', name: 'Talks', startDate: '2026-12-12T18:00:00+01:00' })
    expect(date({ head: event, below: '<p>12 December 2026</p>' })).toBeNull()
    const changed = meta('article:modified_time', '2024-08-21T10:00:00+02:00')
    expect(date({ head: changed, below: '<p>12 December 2026</p>' })).toBeNull()
    expect(date({ url: 'https://basin.example/events/talks-2026-12-12' })).toBeNull()
  })

  it('beside a venue or an hour it is that of an event', () => {
    expect(date({ below: '<p>Date: 12 December 2026</p><p>Time: 18:00</p><p>Venue: Old customs house</p>' })).toBeNull()
  })

  it('of what is quoted none', () => {
    const below = '<blockquote><p>Water does not wait</p>— Mira Toll <a href="/s">August 19, 2024</a></blockquote>'
    expect(date({ below })).toBeNull()
  })

  it('two lone places far apart leave it open, unless the article’s own data say it', () => {
    const url = 'https://basin.example/2024/05/02/talks'
    expect(date({ url, head: meta('pubdate', '2024-08-21') })).toBeNull()
    expect(date({ url, head: meta('pubdate', '2024-05-02') })).toBe('2024-05-02')
    expect(date({ url, head: article({ datePublished: '2024-08-21' }) })).toBe('2024-08-21')
  })

  it('of several articles the one with the address of the page', () => {
    const head = `<link rel="canonical" href="https://basin.example/a/talks">${linked([
      { '@type': 'NewsArticle', headline: 'Storm', url: 'https://basin.example/a/storm', datePublished: '2024-08-30' },
      { '@type': 'NewsArticle', headline: 'Talks', url: 'https://basin.example/a/talks', datePublished: '2024-08-21' },
    ])}`
    expect(date({ head })).toBe('2024-08-21')
  })

  it('comments and lists of other pages date nothing', () => {
    const end = `<section class="comments-area"><p><time datetime="2024-08-25" itemprop="datePublished">25 August</time></p></section>
      <div class="related-posts"><time class="entry-date published" datetime="2024-08-26">26 August</time></div>`
    expect(date({ end })).toBeNull()
  })

  it('of times without a year the one that its line calls published', () => {
    const below =
      '<p>Updated <time datetime="2024-08-25T08:00:00Z">2 days ago</time> First published <time datetime="2024-08-21T08:00:00Z">6 days ago</time></p>'
    expect(date({ below })).toBe('2024-08-21')
  })

  it('a lone time further down, and comments in the article’s own scope, date nothing', () => {
    const latest =
      '<h3>Latest</h3><div><a href="/a">A storm passes</a><time datetime="2024-09-30T10:00:00Z">30 Sept</time></div>'
    expect(date({ end: latest })).toBeNull()
    const comment =
      '<div itemprop="comment" itemscope><time itemprop="datePublished" datetime="2024-08-25T10:00">25 Aug</time></div>'
    expect(date({ end: comment })).toBeNull()
    const own = '<p><time itemprop="datePublished" datetime="2024-08-21">Wed</time></p>'
    expect(date({ below: own, end: comment })).toBe('2024-08-21')
  })

  it('a class that says that a page has comments hides no date', () => {
    expect(
      date({ below: '<div class="post comments-open"><time datetime="2024-08-21" class="published">Wed</time></div>' }),
    ).toBe('2024-08-21')
  })

  it('what was changed later is not what was published', () => {
    const head = `${meta('article:published_time', '2024-08-21')}${meta('article:modified_time', '2024-08-24')}`
    expect(date({ head, below: '<p>Updated 24 August 2024</p>' })).toBe('2024-08-21')
    expect(date({ head: meta('article:modified_time', '2024-08-24') })).toBeNull()
  })
})

describe('the day of a time in UTC', () => {
  const head = meta('article:published_time', '2024-08-21T22:30:00Z')
  it.each([
    ['that of a newsroom where it is later', 'https://news.example.com.au/a', '2024-08-22'],
    ['in Hanoi', 'https://news.example.vn/a', '2024-08-22'],
    ['in Britain', 'https://news.example.co.uk/a', '2024-08-21'],
    ['where nothing tells', 'https://news.example.com/a', '2024-08-21'],
  ])('%s', (_, url, expected) => {
    expect(date({ head, url })).toBe(expected)
  })

  it('the page’s own offset goes before the country, and a time that it gives itself before both', () => {
    const late = meta('article:published_time', '2024-08-21T02:30:00Z')
    expect(date({ head: `${late}${meta('article:modified_time', '2024-08-23T10:00:00-04:00')}` })).toBe('2024-08-20')
    expect(date({ head: late, below: '<time datetime="2024-08-20T22:30:00-04:00">Tuesday</time>' })).toBe('2024-08-20')
  })
})

describe('a date in the text', () => {
  it.each([
    ['en', '21 August 2024', '2024-08-21'],
    ['en', 'Published: August 21, 2024', '2024-08-21'],
    ['en', 'By Ines Calder Aug. 21st, 2024 3 Comments', '2024-08-21'],
    ['en', 'Nov 12, 2023 1:00 AMNov 17, 2023 6:02 PM', '2023-11-12'],
    ['en', 'January 21, 2025 January 12, 2026 Updated on January 12, 2026', '2025-01-21'],
    ['en', 'Last updated 21 August 2024', null],
    ['en', '21/08/2024', '2024-08-21'],
    ['en', '8/9/2024', null],
    ['en-GB', '8/9/2024', '2024-09-08'],
    ['en-US', '8/9/2024', '2024-08-09'],
    ['vi', '8/9/2024', '2024-09-08'],
    ['vi', 'Thứ năm, 12.9.2024 10:30 (GMT+7)', '2024-09-12'],
    ['vi', 'Đăng lúc 09:15, ngày 8/9/2024', '2024-09-08'],
    ['vi', 'Cập nhật lúc 09:15, ngày 8/9/2024', null],
    ['vi', '20.8', null],
    ['de', 'Veröffentlicht am 21. August 2024 um 10:30 Uhr', '2024-08-21'],
    ['de', 'Stand: 21.08.2024', null],
    ['fr', 'Publié le 21 août 2024 à 10h30', '2024-08-21'],
    ['fr', 'Mis à jour le 21 août 2024', null],
    ['es', 'Publicado el 21 de agosto de 2024', '2024-08-21'],
    ['pt', '21 de agosto de 2024 às 10h30', '2024-08-21'],
    ['it', '21 agosto 2024', '2024-08-21'],
    ['nl', 'Gepubliceerd op 21 augustus 2024', '2024-08-21'],
    ['sv', 'Publicerad 21 augusti 2024', '2024-08-21'],
    ['pl', '21 sierpnia 2024', '2024-08-21'],
    ['ru', '21 августа 2024, 10:30', '2024-08-21'],
    ['tr', '21 Ağustos 2024', '2024-08-21'],
    ['id', 'Rabu, 21 Agustus 2024', '2024-08-21'],
    ['zh', '发布时间：2024年8月21日', '2024-08-21'],
    ['ko', '2024년 8월 21일', '2024-08-21'],
    ['ko', '입력 2024.08.21. 오전 10:30 수정 2024.08.25. 오전 9:00', '2024-08-21'],
    ['ja', '2024年8月21日 10時30分', '2024-08-21'],
    ['ja', '公開日：2024/08/21 10:30　更新日：2024/08/25', '2024-08-21'],
    ['zh', '2024-08-21 10:30:00 来源：河报 作者：张三', '2024-08-21'],
    ['ar', 'نشر في: ٢١ أغسطس ٢٠٢٤', '2024-08-21'],
    ['ar', 'آخر تحديث: 25/8/2024', null],
    ['th', 'เผยแพร่ 21 ส.ค. 2567', '2024-08-21'],
    ['hi', 'प्रकाशित: 21 अगस्त 2024', '2024-08-21'],
    ['de', 'Mi., 21. Aug. 2024', '2024-08-21'],
    ['de', 'Erstellt: 21.08.24, 10:30 Uhr', '2024-08-21'],
    ['de', '1.2.10 Einleitung', null],
    ['fr', 'La rédaction | 21 août 2024', '2024-08-21'],
    ['es', 'AGO. 21, 2024 - 10:30', '2024-08-21'],
    ['en', 'Posted by Ines Calder on August 21, 2024 in Water, Talks | 3 Comments', '2024-08-21'],
    ['en', '2024-08-21 :: Ines Calder 4 min read (760 words)', '2024-08-21'],
    ['en', '21-Aug-2024', '2024-08-21'],
    ['en', 'Commentary / Asia 21 August 2024 5 minutes', '2024-08-21'],
    ['en', '<span>21</span><span>Aug</span><span>2024</span>', '2024-08-21'],
    ['en', 'Updated: Mar 13, 2026 Upd: 13.03.26', null],
    ['en', 'When: 12 December 2026, 18:00', null],
    ['en', '12 – 14 December 2026', null],
    ['en', 'Deadline: 12 December 2026', null],
    ['en', 'Founded 12 March 1971', null],
    ['en', 'Webinar | December 12, 2026 | 6 pm', null],
    ['fr', 'Publié le 21 août 2024 à 10h30, modifié le 25 août 2024 à 09h15 - Temps de Lecture 4 min.', '2024-08-21'],
    ['pt', '21.ago.2024 às 10h30', '2024-08-21'],
    ['tr', 'Oluşturulma Tarihi: Ağustos 21, 2024 10:30', '2024-08-21'],
  ])('%s: %s is %s', (lang, line, expected) => {
    expect(date({ lang, below: `<p>${line}</p>` })).toBe(expected)
  })

  it('what is said to be the date of publication goes before an update above it, and the nearest date before one further down', () => {
    expect(
      date({ below: '<p>Updated 24 August 2024</p><p>Ines Calder</p><p>Save</p><p>Published 21 August 2024</p>' }),
    ).toBe('2024-08-21')
    const below =
      '<p>21 August 2024</p><p>Save</p><p>Share</p><p>Follow us</p><p>Topics</p><p>Water</p><p>2 September 2024</p>'
    expect(date({ below })).toBe('2024-08-21')
  })

  it('a sentence below the body that says when it was posted', () => {
    const last =
      '<p><small>This entry was posted on Wednesday, August 21st, 2024 at 9:12 am and is filed under Water.</small></p>'
    expect(date({ last })).toBe('2024-08-21')
  })

  it('lines that line breaks part', () => {
    const headline =
      'Talks on the river Calix end without a result<br>By Ines Calder<br>Observer Staff Writer<br>Wednesday, August 21, 2024; Page A01'
    const masthead = '<p>Tuesday, November 24, 2026</p>'
    const page = readTold({ headline, windowTitle: 'Talks on the river Calix end without a result', masthead })
    expect(page.published?.date).toBe('2024-08-21')
    expect(page.author).toBe('Ines Calder')
  })

  it('the order of day and month as another date of the page has it', () => {
    const end = '<p>Archive: 28/08/2024</p>'
    expect(date({ below: '<p>8/9/2024</p>', end })).toBe('2024-09-08')
    expect(date({ below: '<p>8/9/2024</p>', end: '<p>Archive: 08/28/2024</p>' })).toBe('2024-08-09')
    expect(date({ below: '<p>8/9/2024</p>', url: 'https://basin.example.co.uk/a' })).toBe('2024-09-08')
  })

  it('the day at the top of every page, a copyright and the date of a list are none', () => {
    expect(date({ masthead: '<p>Tuesday, 24 November 2026</p>' })).toBeNull()
    const page = readTold({ end: '<h2>More news</h2><p>21 August 2024</p><p>A storm passes</p>' })
    expect(page.published).toBeNull()
  })
})

describe('a date in the address', () => {
  it.each([
    ['https://basin.example/2024/08/21/talks.html', '2024-08-21'],
    ['https://basin.example/news/2024/aug/21/talks', '2024-08-21'],
    ['https://basin.example/talks-20240821.html', '2024-08-21'],
    ['https://basin.example/2024/08/talks', '2024-08'],
    ['https://basin.example/2024/13/41/talks', null],
    ['https://basin.example/article/20241399', null],
  ])('%s', (url, expected) => {
    expect(date({ url })).toBe(expected)
  })
})
