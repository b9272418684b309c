import { type ReadContext, readPage } from '../index.js'
import type { Page } from '../types.js'
import { BODIES } from './told-bodies.fixture.js'

/** Parts of a page of news that differ from page to page; all of it was written for this project. */
export type Told = {
  readonly lang?: string
  readonly head?: string
  readonly windowTitle?: string
  readonly headline?: string
  readonly masthead?: string
  readonly above?: string
  readonly below?: string
  readonly end?: string
  readonly body?: readonly string[]
  /** Markup behind the body's last paragraph. */
  readonly last?: string
  readonly url?: string
}

export const HEADLINE = 'Talks on the river Calix end without a result'

/** Reads a page made of these parts. */
export function readTold(told: Told, context: ReadContext = {}): Page {
  const {
    lang = 'en',
    headline = HEADLINE,
    windowTitle = headline,
    head = '',
    masthead = '',
    above = '',
    below = '',
    end = '',
    last = '',
  } = told
  const body = told.body ?? BODIES[lang.slice(0, 2)] ?? BODIES.en!
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${windowTitle}</title>${head}</head><body>
    <header>${masthead}</header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/money">Money</a></nav>
    <main><article>${above}<h1>${headline}</h1>${below}${body.map((text) => `<p>${text}</p>`).join('\n')}${last}</article>${end}</main>
    <footer><p>Copyright 2026 The Basin Observer</p></footer></body></html>`
  const page = readPage(new TextEncoder().encode(html), 'page.html', { url: told.url ?? null, ...context })
  if (!page.ok) throw new Error(JSON.stringify(page.problems))
  return page.value
}

/** A page's JSON-LD. */
export function linked(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`
}

export function meta(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`
}
