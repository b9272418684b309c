import { describe, expect, it } from 'vitest'
import { HEADLINE, linked, meta, readTold, type Told } from './told-pages.fixture.js'

const title = (told: Told) => readTold(told).title

describe('a headline of first rank', () => {
  it.each([
    ['alone', {}],
    ['with the site behind it in the window title', { windowTitle: `${HEADLINE} - The Basin Observer` }],
    ['with section and site', { windowTitle: `${HEADLINE} | World | The Basin Observer` }],
    [
      'with the site’s name in it',
      { headline: `${HEADLINE} | The Basin Observer`, head: meta('og:site_name', 'The Basin Observer') },
    ],
    ['with a label before it', { headline: `<span>Exclusive</span>${HEADLINE}`, windowTitle: HEADLINE }],
    ['with a label in brackets', { headline: `${HEADLINE} [Watch]`, windowTitle: HEADLINE }],
    ['with a part of its own', { headline: `<span>The river</span> <span>${HEADLINE}</span>`, windowTitle: HEADLINE }],
    [
      'in two parts that style sets apart',
      { headline: '<span>Talks on the river Calix</span><span>end without a result</span>', windowTitle: HEADLINE },
    ],
    ['on two lines', { headline: 'Talks on the river Calix<br>end without a result', windowTitle: HEADLINE }],
    ['with a letter set large', { headline: `<span>T</span>${HEADLINE.slice(1)}`, windowTitle: HEADLINE }],
    ['with a link to itself', { headline: `${HEADLINE} <a href="#a">#</a>`, windowTitle: `${HEADLINE} — Docs` }],
    ['beside quite another for searches', { windowTitle: 'Why the provinces cannot agree | Basin Observer' }],
    ['beside a shorter one for searches', { head: meta('og:title', 'River talks end without result') }],
    ['beside one that is cut off', { head: meta('og:title', 'Talks on the river Calix end…') }],
    [
      'below the name of the site',
      { above: '<h1>The Basin Observer</h1>', head: meta('og:site_name', 'The Basin Observer') },
    ],
  ])('%s', (_, told) => {
    expect(title(told)).toBe(HEADLINE)
  })

  it('keeps words that belong to it', () => {
    const longer = 'Most talks on the river Calix end without a result'
    expect(title({ headline: longer, windowTitle: 'Talks on the river Calix end without a result' })).toBe(longer)
  })
})

describe('without a headline of first rank', () => {
  const none = (told: Told) => title({ ...told, headline: '' })
  it.each([
    ['og:title', { head: meta('og:title', HEADLINE) }],
    ['escaped twice', { head: meta('og:title', HEADLINE.replace('Calix', '&amp;quot;Calix&amp;quot;')) }],
    ['JSON-LD', { head: linked({ '@type': 'NewsArticle', headline: HEADLINE }) }],
    ['the window title without its site', { windowTitle: `${HEADLINE} – Basin Observer` }],
    ['below a path', { windowTitle: `Basin Observer > World > ${HEADLINE}` }],
    ['behind the site’s name and a colon', { windowTitle: `BBO: ${HEADLINE}`, head: meta('og:site_name', 'BBO') }],
    ['as a line shows it', { windowTitle: `Basin Observer - ${HEADLINE}`, above: `<div><b>${HEADLINE}</b></div>` }],
    ['the only heading of second rank', { windowTitle: '', above: `<h2>${HEADLINE}</h2>` }],
    ['the window title behind a label', { windowTitle: `Opinion | ${HEADLINE}` }],
    [
      'the whole of what one place cuts off',
      { windowTitle: HEADLINE, head: meta('og:title', 'Talks on the river Calix end…') },
    ],
    [
      'the publisher of the data',
      {
        windowTitle: `${HEADLINE} – the talk of the basin`,
        head: linked({ '@type': 'WebSite', name: 'The Talk of the Basin' }),
      },
    ],
    [
      'not a heading of comments',
      { windowTitle: HEADLINE, head: meta('og:title', HEADLINE), end: `<h2>8 thoughts on ${HEADLINE}</h2>` },
    ],
  ])('%s', (_, told) => {
    expect(none(told)?.replaceAll('"', '')).toBe(HEADLINE)
  })

  it('scripts without blanks', () => {
    expect(none({ lang: 'zh', windowTitle: '卡利克斯河谈判无果而终_国际新闻_河网' })).toBe('卡利克斯河谈判无果而终')
  })

  it('nothing is said', () => {
    expect(none({ windowTitle: '' })).toBeNull()
  })
})
