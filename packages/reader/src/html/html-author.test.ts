import { describe, expect, it } from 'vitest'
import { linked, meta, readTold, type Told } from './told-pages.fixture.js'

const author = (told: Told) => readTold(told).author
const article = (more: object) =>
  linked({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Talks', ...more })

describe('an author in JSON-LD', () => {
  it.each([
    ['a name', { author: 'Ines Calder' }],
    ['a person', { author: { '@type': 'Person', name: 'Ines Calder' } }],
    ['a list of one', { author: [{ '@type': 'Person', name: 'Ines Calder' }] }],
    ['a list in a list', { author: { '@list': [{ '@type': 'Person', name: 'Ines Calder' }] } }],
    ['with By', { author: { '@type': 'Person', name: 'By Ines Calder' } }],
    ['with a role', { author: { '@type': 'Person', name: 'Ines Calder, Senior Reporter' } }],
    ['as creator', { creator: ['Ines Calder'] }],
    ['as given and family name', { author: { '@type': 'Person', givenName: 'Ines', familyName: 'Calder' } }],
    ['as a list of names', { author: { '@type': 'Person', name: ['Ines Calder'] } }],
    [
      'beside the newsroom',
      {
        author: [
          { '@type': 'Person', name: 'Ines Calder' },
          { '@type': 'Organization', name: 'River News' },
        ],
      },
    ],
  ])('%s', (_, more) => {
    expect(author({ head: article(more) })).toBe('Ines Calder')
  })

  it('by the id of a node in the graph', () => {
    const head = linked({
      '@graph': [
        { '@type': 'WebSite', name: 'The Basin Observer' },
        { '@type': 'WebPage', '@id': '#page' },
        { '@type': 'Article', headline: 'Talks', author: { '@id': '#person' } },
        { '@type': 'Person', '@id': '#person', name: 'Ines Calder' },
      ],
    })
    expect(author({ head })).toBe('Ines Calder')
  })

  it('of the article, not of those in a list of pages', () => {
    const list = (...names: readonly string[]) =>
      linked({
        '@type': 'ItemList',
        itemListElement: names.map((name) => ({ '@type': 'NewsArticle', headline: 'Storm', author: name })),
      })
    const head = list('Tomas Vey', 'Ada Minn')
    expect(author({ head: `${head}${article({ author: 'Ines Calder' })}` })).toBe('Ines Calder')
    expect(author({ head })).toBeNull()
  })

  it.each([
    [
      'a comma too many',
      '{"@type":"NewsArticle","headline":"Talks","author":{"@type":"Person","name":"Ines Calder"},}',
    ],
    [
      'quotes within a text',
      '{"@type":"NewsArticle","headline":"Talks on the "river"","author":[{"@type":"Person","name":"Ines Calder"}]}',
    ],
  ])('of data that is broken by %s', (_, data) => {
    expect(author({ head: `<script type="application/ld+json">${data}</script>` })).toBe('Ines Calder')
  })

  it('that is an address is none', () => {
    const name = 'https://www.facebook.com/basin'
    expect(author({ head: article({ author: { '@type': 'Person', name } }) })).toBeNull()
  })

  it('of the page, where the article names none', () => {
    const head = linked([
      { '@type': 'NewsArticle', headline: 'Talks' },
      { '@type': 'WebPage', author: { '@type': 'Person', name: 'Ines Calder' } },
    ])
    expect(author({ head })).toBe('Ines Calder')
  })

  it('of the article that has the address of the page', () => {
    const head = `<link rel="canonical" href="https://basin.example/a/talks">${linked([
      { '@type': 'NewsArticle', headline: 'Storm', url: 'https://basin.example/a/storm', author: 'Tomas Vey' },
      {
        '@type': 'NewsArticle',
        headline: 'Talks',
        mainEntityOfPage: { '@id': 'https://www.basin.example/a/talks/' },
        author: 'Ines Calder',
      },
    ])}`
    expect(author({ head })).toBe('Ines Calder')
  })
})

describe('an author in other markup', () => {
  it.each([
    ['author', 'Ines Calder'],
    ['article:author', 'Ines Calder'],
    ['parsely-author', 'Ines Calder'],
    ['sailthru.author', 'Ines Calder'],
    ['dc.creator', 'Calder, Ines'],
    ['dc:creator', 'Ines Calder'],
    ['mediator_author', 'Ines Calder'],
    ['parsely-page', '{&quot;author&quot;: &quot;Ines Calder&quot;, &quot;type&quot;: &quot;post&quot;}'],
    ['author', 'Ines Calder, The Basin Observer'],
    ['citation_author', 'Calder, Ines'],
    ['byl', 'By Ines Calder'],
  ])('meta %s', (name, content) => {
    expect(author({ head: meta(name, content) })).toBe('Ines Calder')
  })

  it.each([
    ['twitter:data1', `${meta('twitter:label1', 'Written by')}${meta('twitter:data1', 'Ines Calder')}`],
    [
      'twitter:data2',
      `${meta('twitter:label1', 'Est. reading time')}${meta('twitter:data1', '4 minutes')}${meta('twitter:label2', 'Geschrieben von')}${meta('twitter:data2', 'Ines Calder')}`,
    ],
  ])('%s', (_, head) => {
    expect(author({ head })).toBe('Ines Calder')
  })

  it.each([
    ['rel=author', '<p><a rel="author" href="/a">Ines Calder</a></p>'],
    ['microdata', '<p><span itemprop="author" itemscope><span itemprop="name">Ines Calder</span></span></p>'],
    ['RDFa', '<p><span property="author"><span property="name">Ines Calder</span></span></p>'],
    ['the class of a byline', '<div class="byline">Ines Calder</div>'],
    ['a link to the author’s page', '<p><a href="/authors/ines-calder">Ines Calder</a></p>'],
  ])('%s', (_, below) => {
    expect(author({ below })).toBe('Ines Calder')
  })

  it('the address of a profile is no name, and the site no author', () => {
    expect(author({ head: meta('article:author', 'https://www.facebook.com/basinobserver') })).toBeNull()
    expect(
      author({ head: `${meta('og:site_name', 'The Basin Observer')}${meta('author', 'The Basin Observer')}` }),
    ).toBeNull()
  })

  it('parts of a marked author that are the name', () => {
    const below = `<div itemprop="publisher" itemscope><meta itemprop="name" content="Basin Observer"></div>
      <div itemprop="author" itemscope><meta itemprop="name" content="Ines Calder"><a itemprop="url" href="/a">Profile</a></div>`
    expect(author({ below })).toBe('Ines Calder')
  })

  it('comments in the article’s own scope, cards of other pages and the link home name no author', () => {
    const comment = `<div class="thread"><div itemprop="comment" itemscope><span itemprop="author" itemscope><span itemprop="name">Ada Minn</span></span>
      <time itemprop="datePublished" datetime="2024-08-25T10:00">25 Aug</time><p itemprop="text">Quite so.</p></div></div>`
    expect(author({ end: comment })).toBeNull()
    const card = (name: string) =>
      `<article class="card"><h4><a href="/a">A storm passes over the delta</a></h4><span class="author">By ${name}</span></article>`
    expect(author({ end: `<section>${card('Tomas Vey')}${card('Ada Minn')}</section>` })).toBeNull()
    expect(author({ masthead: '<a class="site-title" rel="author" href="/">Calix notes</a>' })).toBeNull()
  })

  it('an organisation is named in full', () => {
    const name = { '@type': 'Organization', name: 'Department for Water' }
    expect(author({ head: article({ author: name }) })).toBe('Department for Water')
  })

  it('the name of the site behind the headline in the window title is no author', () => {
    const windowTitle = 'Talks on the river Calix end without a result | The Basin Observer'
    expect(author({ windowTitle, head: meta('author', 'The Basin Observer') })).toBeNull()
  })

  it('who is quoted, pictured or praised is not the author', () => {
    const quote =
      '<blockquote><p>Water does not wait</p>— Mira Toll (@mira) <a href="/s">August 19, 2024</a></blockquote>'
    expect(author({ below: quote })).toBeNull()
    const picture =
      '<figure><figcaption>Customs house <span class="image-author">Mira Toll</span></figcaption></figure>'
    expect(author({ below: picture })).toBeNull()
    const praise =
      '<div class="testimonial"><p>The best of all.</p><p class="testimonial-author">Mira Toll, farmer</p></div>'
    expect(author({ end: praise })).toBeNull()
    const next =
      '<h3>Read next</h3><div><a href="/1">A storm passes over the delta</a><p>By Mira Toll · Aug 30, 2024</p></div>'
    expect(author({ end: next })).toBeNull()
  })

  it('of another page whose data this one has, none', () => {
    const head = `<link rel="canonical" href="https://basin.example/talks">${linked({
      '@type': 'NewsArticle',
      headline: 'A storm passes',
      url: 'https://basin.example/storm',
      author: 'Mira Toll',
    })}`
    expect(author({ head })).toBeNull()
  })

  it('what leads to another page below the headline, or to all of an author’s, names none', () => {
    const below = '<div class="inline-related"><a href="/a">A storm passes over the delta</a><p>By Tomas Vey</p></div>'
    expect(author({ below })).toBeNull()
    expect(author({ below: '<p><a rel="author" href="/a">View author archive</a></p>' })).toBeNull()
  })

  it('who comments, or wrote another page, is not the author', () => {
    const end = `<section class="related-posts"><a rel="author" href="/a">Tomas Vey</a></section>
      <ol class="comment-list"><li class="comment-body"><span class="comment-author" itemprop="author">Ada Minn</span><p>Quite so.</p></li></ol>`
    expect(author({ end })).toBeNull()
  })
})

describe('an author in the text', () => {
  it.each([
    ['en', 'By Ines Calder'],
    ['en', 'By Ines Calder, Staff Writer'],
    ['en', 'By Ines Calder in Calix'],
    ['en', 'By Ines Calder for The Basin Observer'],
    ['en', 'By Ines Calder Updated: Feb 5, 2026'],
    ['en', 'By Ines CalderDec. 18, 2023 9:00 am EST'],
    ['en', 'ByInes Calder'],
    ['en', 'A Post By: Ines Calder'],
    ['en', '| By Ines Calder'],
    ['en', 'Written by Ines Calder | 5 min read'],
    ['en', 'Posted by By Ines Calder September 27, 2023'],
    ['en', 'Ines Calder 21 February 2026'],
    ['en', 'Ines Calder, Senior Correspondent, River Desk Dec 19, 2023, 05:30 PM'],
    ['en', '12/16/2024 by Ines Calder 21 Comments'],
    ['en', 'Water | Ines Calder • Updated: August 18, 2025 • 12 minutes read'],
    ['en', 'Posted by Ines Calder on August 21, 2024 in Water, Talks | 3 Comments'],
    ['en', 'August 21, 2024 | Posted in Water by Ines Calder'],
    ['en', 'Submitted by Ines Calder on Wed, 08/21/2024 - 10:00'],
    ['en', '2024-08-21 :: Ines Calder 4 min read (760 words)'],
    ['en', 'By Ines Calder @inescalder'],
    ['en', 'By Ines Calder | icalder@basin.example'],
    ['en', 'By Ines Calder, Special to The Observer'],
    ['en', 'Interview by Ines Calder'],
    ['en', 'By Ines Calder Associated Press'],
    ['en', 'By Ines Calder River News'],
    ['de', 'Von Ines Calder, ARD Calix'],
    ['fr', 'Par Ines Calder (Calix, correspondante)'],
    ['de', 'Von Ines Calder, Calixstadt'],
    ['de', 'Ein Kommentar von Ines Calder'],
    ['fr', 'Par Ines Calder avec AFP'],
    ['fr', 'Propos recueillis par Ines Calder'],
    ['de', 'Von Ines Calder'],
    ['de', 'Ein Beitrag von Ines Calder'],
    ['de', 'Autor: Ines Calder'],
    ['fr', 'Par Ines Calder'],
    ['fr', 'Écrit par Ines Calder, publié le 3 mars 2024'],
    ['es', 'Por Ines Calder'],
    ['pt', 'Por Ines Calder'],
    ['it', 'Di Ines Calder'],
    ['it', 'A cura di Ines Calder'],
    ['nl', 'Door Ines Calder'],
    ['sv', 'Av Ines Calder'],
    ['da', 'Af Ines Calder'],
    ['pl', 'Autor: Ines Calder'],
    ['id', 'Oleh: Ines Calder'],
    ['ru', 'Автор: Ines Calder'],
  ])('%s: %s', (lang, line) => {
    expect(author({ lang, below: `<p>${line}</p>` })).toBe('Ines Calder')
  })

  it.each([
    ['vi', 'Tác giả: Hạ Lang', 'Hạ Lang'],
    ['vi', 'CÔNG SÁNG | 12.9.2024', 'CÔNG SÁNG'],
    ['vi', 'Bởi Hạ Lang', 'Hạ Lang'],
    ['zh', '作者：張三', '張三'],
    ['zh', '2024-08-21 10:30:00 来源：河报 作者：张三', '张三'],
    ['ja', '執筆者：山田太郎', '山田太郎'],
    ['ko', '김철수 기자', '김철수'],
    ['ar', 'بقلم: أحمد علي', 'أحمد علي'],
    ['ru', 'Автор: Иван Петров', 'Иван Петров'],
    ['es', 'POR INÉS CALDERÓN', 'INÉS CALDERÓN'],
    ['pt', 'Por Inês Caldeira e Tomás Veiga — Lisboa', 'Inês Caldeira, Tomás Veiga'],
    ['en', 'BY INES CALDER AND TOMAS VEY', 'INES CALDER, TOMAS VEY'],
    ['en', 'By INES CALDER, TOMAS VEY and ADA MINN of the Basin News Service', 'INES CALDER, TOMAS VEY, ADA MINN'],
    [
      'en',
      'By Maria de la Cruz, Jan van der Berg and Omar bin Laden al-Hassan',
      'Maria de la Cruz, Jan van der Berg, Omar bin Laden al-Hassan',
    ],
    ['en', 'By Ines Calder and Tomas Vey', 'Ines Calder, Tomas Vey'],
    ['en', 'By Ines Calder, Tomas Vey & Ada Minn', 'Ines Calder, Tomas Vey, Ada Minn'],
    ['de', 'Von Ines Calder und Tomas Vey', 'Ines Calder, Tomas Vey'],
    ['fr', 'Par Ines Calder et Tomas Vey', 'Ines Calder, Tomas Vey'],
    ['es', 'Por Ines Calder y Tomas Vey', 'Ines Calder, Tomas Vey'],
    ['sv', 'Av Ines Calder och Tomas Vey', 'Ines Calder, Tomas Vey'],
    ['nl', 'Door Ines Calder en Tomas Vey', 'Ines Calder, Tomas Vey'],
    ['en', 'Jordie van Rijn 21 February 2026', 'Jordie van Rijn'],
  ])('%s: %s is by %s', (lang, line, names) => {
    expect(author({ lang, below: `<p>${line}</p>` })).toBe(names)
  })

  it.each([
    'Photo by Ines Calder',
    'Edited by Ines Calder',
    'Medically reviewed by Ines Calder',
    'Sponsored by River Bank',
    'By Staff Reporter',
    'By Admin',
    'By our correspondent',
    'Posted by admin on August 21, 2024',
    'Get the Morning Brief by Ines Calder',
    'Webinar | December 12, 2026 | 6 pm',
    'Water Rights • 21 August 2024',
    'Updated 5 months ago',
  ])('%s names no author', (line) => {
    expect(author({ below: `<p>${line}</p>` })).toBeNull()
  })

  it('a name on a line of its own above or below a date, or below a line that says what it is', () => {
    expect(author({ below: '<p>Ines Calder</p><p>21 August 2024</p>' })).toBe('Ines Calder')
    expect(author({ below: '<p>21 August 2024</p><p>Ines Calder</p>' })).toBe('Ines Calder')
    expect(author({ below: '<p>Article authors</p><p>Ines Calder</p>', head: meta('author', 'Tomas Vey') })).toBe(
      'Ines Calder',
    )
  })

  it('several names below one lead, each with what he or she does', () => {
    const below = `<div class="authors"><h4>Authors</h4><ul><li><a href="/p/1">Ines Calder</a><span>Senior Analyst, Upper Basin</span></li>
      <li><a href="/p/2">Tomas Vey</a><span>Project Director</span></li></ul></div>`
    expect(author({ below })).toBe('Ines Calder, Tomas Vey')
  })

  it('a name beside a time that the page shows without its year', () => {
    const below =
      '<div><a href="/ines">Ines Calder</a> <p>Posted on <time datetime="2024-08-21T10:30:00Z">Aug 21</time></p></div>'
    expect(author({ below })).toBe('Ines Calder')
    expect(author({ below: '<div>Briefing Room</div><p>August 21, 2024</p>' })).toBeNull()
  })

  it('a name beside a date two lines further', () => {
    expect(author({ below: '<p>August 21, 20244:30 PM ET</p><p>Heard at noon</p><p>Ines Calder</p>' })).toBe(
      'Ines Calder',
    )
  })

  it.each([
    ['<p style="text-align:right"><strong>Hạ Lang</strong></p>', 'Hạ Lang'],
    ['<p class="Normal" style="text-align:right;"><strong>Hạ Lang</strong> (Theo <em>Reuters</em>)</p>', 'Hạ Lang'],
    ['<p style="text-align:right"><b>Nguyễn Văn An</b> (t/h)</p><p>Tags: sông, nước</p>', 'Nguyễn Văn An'],
    ['<p style="text-align: right;"><strong>TRẦN MINH</strong></p>', 'TRẦN MINH'],
    ['<p><em>Bài và ảnh: HẠ LANG</em></p>', 'HẠ LANG'],
    ['<p style="text-align:right"><strong>Theo TTXVN</strong></p>', null],
  ])('signed at the end: %s', (signature, name) => {
    expect(author({ lang: 'vi', below: '<p>21/08/2024 10:30</p>', last: signature })).toBe(name)
  })

  it('what stands below the body', () => {
    expect(
      author({
        end: '<div class="author-box"><h4>Ines Calder</h4><p>Ines covers rivers and locks for the Observer.</p></div>',
      }),
    ).toBe('Ines Calder')
    expect(author({ end: '<p>About Ines Calder</p><p>She walks along rivers and counts the locks.</p>' })).toBe(
      'Ines Calder',
    )
    expect(author({ end: '<div><p>Ines Calder is a reporter who covers rivers for the Observer.</p></div>' })).toBe(
      'Ines Calder',
    )
    expect(
      author({ end: '<div><p>Ines Calder is a governor of the upper province, and has a boat.</p></div>' }),
    ).toBeNull()
  })
})
