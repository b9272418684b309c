import { type ReadContext, readPage } from '../index.js'
import type { Page } from '../types.js'

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
  readonly url?: string
}

export const HEADLINE = 'Talks on the river Calix end without a result'

const BODY = [
  'Delegations of the two provinces left the old customs house on the river Calix in the evening, and neither side said when it would come back to the table.',
  'The mediators had asked both of them to agree on who may use the lock in the dry months, and to leave the question of the bridge to a later round of talks.',
  'A spokeswoman of the upper province said that the boats would wait, and that nobody had been promised anything that was not written down in the first accord.',
  'The lower province answered that water does not wait, and that its farmers had kept their part of what was agreed in the spring of the year before the last.',
  'Those who watched the talks from the other bank said that the quarrel was about trust more than about water, and that a single gauge read by both might help.',
]

const VIETNAMESE = [
  'Phái đoàn của hai tỉnh đã rời trụ sở cũ bên sông vào buổi chiều, và không bên nào nói khi nào sẽ quay trở lại bàn đàm phán để bàn tiếp những việc còn dang dở.',
  'Các nhà hòa giải đề nghị hai bên thống nhất ai được dùng âu thuyền trong những tháng khô hạn, còn chuyện cây cầu thì để lại cho một vòng đàm phán sau này.',
  'Người phát ngôn của tỉnh thượng nguồn nói rằng thuyền bè sẽ chờ, và không ai được hứa hẹn điều gì ngoài những gì đã ghi trong bản thỏa thuận đầu tiên.',
  'Tỉnh hạ nguồn đáp lại rằng nước thì không chờ ai, và nông dân của họ đã làm đúng phần việc của mình theo những gì hai bên đã ký vào mùa xuân năm trước.',
]

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
  } = told
  const body = told.body ?? (lang === 'vi' ? VIETNAMESE : BODY)
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${windowTitle}</title>${head}</head><body>
    <header>${masthead}</header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/money">Money</a></nav>
    <main><article>${above}<h1>${headline}</h1>${below}${body.map((text) => `<p>${text}</p>`).join('\n')}</article>${end}</main>
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
