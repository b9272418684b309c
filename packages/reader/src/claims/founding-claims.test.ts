import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodePage, readPage } from '../index.js'

const FILE = new URL('../../../../../shared/pages/a-truce-remains-distant.txt', import.meta.url).pathname
const present = existsSync(FILE)
if (!present) console.log(`skipped: the founding page is not at ${FILE}`)

describe.skipIf(!present)('claims that the founding page suggests', () => {
  const bytes = present ? new Uint8Array(readFileSync(FILE)) : new Uint8Array()
  const read = readPage(bytes, 'page')
  const claims = read.ok ? read.value.claims : []

  it('Blinken is the speaker of Israel’s acceptance', () => {
    const accepted = claims.filter(
      ({ event, source }) => event === 'AGREE' && source.some((name) => name.includes('Israeli')),
    )
    expect(accepted).toMatchObject([{ speaker: 'Antony Blinken', reported: true }])
    expect(accepted[0]?.quote.exact).toContain('the Israeli side accepted a ceasefire')
  })

  it('the assassination in Iran has no source', () => {
    const killed = claims.filter(({ says }) => says.includes('assassinated in Iran'))
    expect(killed).toMatchObject([{ event: 'ASSAULT', source: [], target: ['political leader of Hamas'] }])
  })

  it('the truce of four days carries its terms, with a Vietnamese quote', () => {
    const truce = claims.filter(({ terms }) => terms.some((term) => term.includes('4 ngày')))
    expect(truce).toMatchObject([
      {
        source: ['Israel', 'Hamas'],
        terms: ['trong thời gian 4 ngày', 'khoảng 50 trong số khoảng 240 con tin', 'khoảng 150 người Palestine'],
      },
    ])
    expect(truce[0]?.quote.exact).toMatch(/^Thỏa thuận ngừng chiến/)
  })

  it('every quote is verbatim', () => {
    const frozen = decodePage(bytes, 'page')
    for (const { quote } of claims) expect(frozen.ok && frozen.value.slice(quote.start, quote.end)).toBe(quote.exact)
  })
})
