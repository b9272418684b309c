import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AddedPages, type Case, claimOf, type EvidencePage, matchSuggestions, parseCase } from '@parley/model'
import { afterEach, describe, expect, it } from 'vitest'
import { type CaseSession, openSession } from '../cases/case-session.js'
import { ferryCase, loadLegal, makeFolder } from '../cases/ferry-case.fixture.js'
import { evidenceRoutes } from './evidence-routes.js'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean()
})

const PAGE = `The ferry waits

Ines Calder |

North agreed to resume talks with South on 12 May 2024. South rejected the offer of North, Ana Lima said.
`
const SOURCES = 'sources:\n  - { id: p1, file: sources/p1.txt, title: The ferry waits, author: Ines Calder }\n'
const HTML = (last: string) => `<!doctype html><title>Talks go on <script>alert(1)</script></title><h1>Talks go on</h1>
<p>By Ines Calder</p><p>Envoys of North met envoys of South in the harbour on Monday without a text.</p>
<p>Farmers remember the summer of 2011, when the river carried a third of its usual water.</p><p>${last}</p>`

const open = async (text = ferryCase({ sources: SOURCES })) => {
  const { folder, remove } = await makeFolder({ 'case.yaml': text, 'sources/p1.txt': PAGE })
  const session = openSession(await loadLegal(folder), { samples: 0, timelineSamples: 0, seed: 1 })
  cleanups.push(remove, session.close)
  const routes = evidenceRoutes(session.evidence)
  const json = async (path: string, init?: RequestInit) => (await routes.request(path, init)).json()
  return {
    session,
    routes,
    file: () => readFile(join(folder, 'case.yaml'), 'utf8'),
    record: async () => recordOf(await readFile(join(folder, 'case.yaml'), 'utf8')),
    page: (source: string) => json(`/page?source=${source}`) as Promise<EvidencePage>,
    add: (name: string, body: string) =>
      json(`/pages?name=${encodeURIComponent(name)}`, { method: 'POST', body }) as Promise<AddedPages>,
  }
}

/** The evidence that a case's text has. */
const recordOf = (text: string) => {
  const parsed = parseCase(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  const { claims = [], rejected = [], sources = [] }: Case = parsed.value.case
  return { claims, rejected, sources, case: parsed.value.case }
}

const save = async (session: CaseSession, path: string, value: unknown) => {
  const { provenance } = (await session.view(undefined)).diagnosis
  return session.edit({ edits: [{ path, value }], base: provenance.caseHash, label: 'a change' })
}

describe('what the page asks of the evidence', () => {
  it('of a source has its text and what it suggests, quoted by offsets of that text', async () => {
    const { page } = await open()
    const { text, suggestions } = await page('p1')
    expect(text).toBe(PAGE)
    expect(suggestions.map(({ event, speaker, date }) => [event, speaker, date])).toEqual([
      ['AGREE', null, '2024-05-12'],
      ['REJECT', 'Ana Lima', null],
    ])
    for (const { quote } of suggestions) expect(PAGE.slice(quote.start, quote.end)).toBe(quote.exact)
  })

  it('an accepted suggestion is a claim at once, and no suggestion any more; undone, it is one again', async () => {
    const { session, record, page, file } = await open()
    const before = await file()
    const { suggestions } = await page('p1')
    const state = await record()
    const claim = claimOf(suggestions[0]!, state.sources[0]!, PAGE, state.case, 'c1')
    expect((await save(session, 'claims', [claim])).kind).toBe('saved')
    const after = await record()
    expect(after.claims).toEqual([claim])
    expect(matchSuggestions(suggestions, 'p1', after.claims, after.rejected).map(({ kind }) => kind)).toEqual([
      'accepted',
      'open',
    ])
    expect((await file()).startsWith(before)).toBe(true)
    await session.undo()
    expect([(await record()).claims, await file()]).toEqual([[], before])
  })

  it('a rejected suggestion is in the file, and refers to an analyst and a source that are there', async () => {
    const { session, record, page } = await open()
    const [first] = (await page('p1')).suggestions
    const rejected = { id: 'r1', says: first!.says, quotes: [{ source: 'p1', exact: first!.quote.exact }] }
    expect(await save(session, 'rejected', [{ ...rejected, by: 'nobody' }])).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'ERR_REFERENCE_UNKNOWN', path: 'rejected[0].by' }],
    })
    expect((await save(session, 'rejected', [rejected])).kind).toBe('saved')
    expect((await record()).rejected).toEqual([rejected])
  })

  it('a page that is added is a source with its text, in one step that can be undone and done over', async () => {
    const { session, add, record, page, file } = await open()
    const before = await file()
    const added = await add('../talks.html', HTML('No date has been set for another meeting of the envoys.'))
    expect(added).toEqual({ added: ['talks-go-on'], unchanged: [], leftOut: [] })
    const { text, suggestions } = await page('talks-go-on')
    expect(text).not.toContain('<')
    expect(suggestions.map(({ event }) => event)).toContain('CONSULT')
    expect(await add('talks.html', HTML('No date has been set for another meeting of the envoys.'))).toMatchObject({
      added: [],
      unchanged: ['talks-go-on'],
    })
    expect((await session.undo()).kind).toBe('saved')
    expect([(await record()).sources.length, await file()]).toEqual([1, before])
    const again = await add('talks.html', HTML('No date has been set for another meeting of the envoys.'))
    expect(again.added).toEqual(['talks-go-on'])
  })

  it('two pages of one feed become the first sources of a case in one step', async () => {
    const { add, session, record } = await open(ferryCase())
    const item = (title: string) =>
      `<item><title>${title}</title><description>${title}: envoys of North met envoys of South without a text, and the ferry still lies at its pier in the harbour.</description></item>`
    const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${item('Talks go on')}${item('Talks are over')}</channel></rss>`
    expect((await add('news.xml', feed)).added).toHaveLength(2)
    expect((await record()).sources).toHaveLength(2)
    await session.undo()
    expect((await record()).sources).toEqual([])
  })

  it.each([
    ['/page?source=nobody', undefined, 404],
    ['/page', undefined, 404],
    ['/pages', 'A page', 400],
    ['/pages?name=..%2F', 'A page', 400],
    ['/pages?name=a.txt', '', 422],
    ['/pages?name=a.png', '\x89PNG\r\n\x1a\n\0\0', 422],
  ])('refuses %s', async (path, body, status) => {
    const { routes } = await open()
    const answer = await routes.request(path, body === undefined ? {} : { method: 'POST', body })
    expect(answer.status).toBe(status)
    expect(await answer.text()).toMatch(/:/)
  })
})
