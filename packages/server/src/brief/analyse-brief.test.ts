import { readFileSync } from 'node:fs'
import {
  type BriefEdits,
  type BriefLanguage,
  findRemarks,
  renderBriefHtml,
  renderBriefMarkdown,
} from '@parley/engine/brief'
import { checkData, structured } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { loadCase } from '../cases/load-case.js'
import { analyseBrief } from './analyse-brief.js'
import { renderBriefPdf } from './render-pdf.js'

const EXAMPLES = ['gaza-2024', 'transit-strike', 'three-river-basin'] as const
const LANGUAGES: readonly BriefLanguage[] = ['en', 'vi']

const open = async (name: string) => {
  const loaded = await loadCase(new URL(`../../../../examples/${name}`, import.meta.url).pathname)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value
}

const briefIn = async (name: string, language: BriefLanguage, samples = 60) =>
  analyseBrief(await open(name), { samples, seed: 1 }, { language })

describe('a brief of an example', () => {
  it.each(EXAMPLES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
    '%s in %s has every part, and nothing that its own reading of ICD 203 remarks on',
    async (name, language) => {
      const brief = await briefIn(name, language)
      expect(brief.sections.map(({ id }) => id)).toEqual(
        expect.arrayContaining([
          'key-judgements',
          'what-changed',
          'causes',
          'packages',
          'movers',
          'change-our-mind',
          'basis',
        ]),
      )
      const own = new Set(['commentary', 'what-changed', 'causes'])
      const generated = { ...brief, sections: brief.sections.filter(({ id }) => !own.has(id)) }
      expect(findRemarks(generated)).toEqual([])
      const ids = brief.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id))
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  it('is the same again, in every format', async () => {
    const [one, two] = [await briefIn('gaza-2024', 'vi'), await briefIn('gaza-2024', 'vi')]
    expect(two).toEqual(one)
    expect(renderBriefHtml(two, null)).toBe(renderBriefHtml(one, null))
    expect(Buffer.from(await renderBriefPdf(two, null)).equals(Buffer.from(await renderBriefPdf(one, null)))).toBe(true)
  })

  it('has nothing of the comments in the case, in any format', async () => {
    const loaded = await open('transit-strike')
    const { parties, claims = [], analysts = [], events = [] } = loaded.source
    const by = analysts.map((one) => (typeof one === 'string' ? one : one.id))[0]
    const abouts = ['title', `parties.${parties[0]!.id}`, `claims.${claims[0]!.id}`, `events.${events[0]!.id}`]
    const says = { en: 'Quetzalcoatlus?', vi: 'Quetzalcoatlus khủng long?' }
    const comments = abouts.map((about, k) => ({ id: `k${k}`, about, says, ...(by !== undefined && { by }) }))
    const commented = { ...loaded, source: { ...loaded.source, comments } }
    expect(checkData(structured(commented.source))).toEqual([])
    const settings = { samples: 30, seed: 1 }
    for (const language of LANGUAGES) {
      const [plain, brief] = [
        await analyseBrief(loaded, settings, { language }),
        await analyseBrief(commented, settings, { language }),
      ]
      expect(brief).toEqual(plain)
      for (const text of [renderBriefHtml(brief, null), renderBriefMarkdown(brief, null), JSON.stringify(brief)])
        expect(text).not.toMatch(/Quetzalcoatlus/i)
      expect(
        Buffer.from(await renderBriefPdf(brief, null)).equals(Buffer.from(await renderBriefPdf(plain, null))),
      ).toBe(true)
    }
  })

  it('numbers its footnotes as the text comes to them, and each quote stands in its source', async () => {
    const loaded = await open('gaza-2024')
    const brief = await briefIn('gaza-2024', 'en')
    const cited = brief.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'passage' ? block.claims : [])),
    )
    expect(brief.notes.map(({ claim }) => claim)).toEqual([...new Set(cited)])
    expect(brief.notes.map(({ number }) => number)).toEqual(brief.notes.map((_, k) => k + 1))
    const texts = [...loaded.texts.values()]
    for (const { quotes } of brief.notes)
      for (const { exact } of quotes) expect(texts.some((text) => text.includes(exact))).toBe(true)
    const digests = brief.notes.flatMap(({ quotes }) => quotes).filter(({ isDigest }) => isDigest)
    expect(digests.length).toBeGreaterThan(0)
    const html = renderBriefHtml(brief, null)
    for (const { exact } of digests) expect(html).not.toContain(`<q>${exact}`)
  })

  it('takes what the analyst wrote instead, leaves out what is to be left out, and says that it is a draft', async () => {
    const loaded = await open('gaza-2024')
    const edits: BriefEdits = {
      title: 'On the talks',
      passages: [
        { id: 'distance', text: 'A sentence of my own.' },
        { id: 'no-such-passage', text: 'x' },
      ],
      leftOut: ['causes-table'],
      added: [{ section: 'basis', text: 'Ask again in a week.' }],
    }
    const brief = await analyseBrief(loaded, { samples: 20, seed: 1 }, { language: 'en', edits })
    const markdown = renderBriefMarkdown(brief, null)
    expect(markdown).toMatch(/^# On the talks\n\n\*\*Draft, not released\*\*/)
    expect(markdown).toContain('A sentence of my own.')
    expect(markdown).toContain('Ask again in a week.')
    expect(brief.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id))).not.toContain('causes-table')
    expect(renderBriefMarkdown(brief, { on: '2026-01-02', by: null })).toContain('**Released on 2 January 2026**')
  })
})

describe('a brief as pdf', () => {
  it('has its fonts inside and is no other file', async () => {
    const bytes = Buffer.from(await renderBriefPdf(await briefIn('transit-strike', 'vi', 20), null))
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
    expect(bytes.toString('latin1')).toContain('DejaVu')
    expect(readFileSync(new URL('./render-pdf.ts', import.meta.url), 'utf8')).not.toContain('new Date()')
  })
})
