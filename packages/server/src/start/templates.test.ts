import { parseCase } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { TEMPLATES, templateLooks, templateText } from './templates.js'

describe('templates', () => {
  it.each(TEMPLATES)('%s is a record in English and Vietnamese that says what it is', async (template) => {
    const text = await templateText(template)
    const parsed = parseCase(text)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const { title, about, parties, issues, preferences, noAgreement } = parsed.value.case
    expect(text).toMatch(/^# Template of Parley: /)
    expect([preferences, noAgreement]).toEqual([undefined, undefined])
    for (const named of [title, about, ...parties.map(({ name }) => name)])
      expect(named).toEqual({ en: expect.stringMatching(/\S/), vi: expect.stringMatching(/\S/) })
    for (const { name, options, statusQuo } of issues) {
      expect(name).toEqual({ en: expect.stringMatching(/\S/), vi: expect.stringMatching(/\S/) })
      expect(options.map(({ id }) => id)).toContain(statusQuo)
      expect(options.length).toBeGreaterThan(1)
      for (const option of options) expect(Object.keys(option.name as object)).toEqual(['en', 'vi'])
    }
  })

  it('say who their parties are', async () => {
    const looks = await templateLooks()
    const parties = looks.map((look) => look.parties.map((name) => (name as { en: string }).en))
    expect(parties).toEqual([
      ['First party', 'Second party'],
      ['Employer', 'Union'],
      ['Buyer', 'Seller'],
      ['First party', 'Second party'],
    ])
  })

  it('of a ceasefire has the usual clauses', async () => {
    const [ceasefire] = await templateLooks()
    expect(ceasefire!.issues.map((name) => (name as { en: string }).en)).toEqual([
      'Scope',
      'Duration',
      'Geography',
      'Prohibited acts',
      'Exchange of people held',
      'Humanitarian access',
      'Monitoring and verification',
      'Liaison',
      'Phases',
      'Guarantees',
    ])
  })
})
