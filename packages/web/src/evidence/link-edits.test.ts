import { readFileSync } from 'node:fs'
import { type Case, editCase, parseCase } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { linkEdits, ownClaims, unlinkEdits } from './link-edits.js'

const text = readFileSync(new URL('../../../model/fixtures/full-case.yaml', import.meta.url), 'utf8')
const caseIn = (of: string): Case => {
  const parsed = parseCase(of)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.case
}

describe('claims behind a judgement', () => {
  it.each([
    ['noAgreement.south.statusQuo', []],
    ['noAgreement.north.statusQuo', []],
    ['preferences.north.weights.toll', ['c2']],
    ['preferences.north.values.pilots', ['c1']],
    ['preferences.south.weights', []],
    ['trust.north.south.prior.kept', []],
    ['events.e1.effects.0.add', []],
    ['preferences.north.values.toll.half', []],
  ])('%s names one more, and one less', (id, own) => {
    const before = caseIn(text)
    expect(ownClaims(before, id)).toEqual(own)
    const claim = own.includes('c1' as never) ? 'c2' : 'c1'
    const linked = editCase(text, linkEdits(before, id, claim))
    if (!linked.ok) throw new Error(JSON.stringify(linked.problems))
    expect(ownClaims(linked.value.case, id)).toEqual([...own, claim])
    expect(linkEdits(linked.value.case, id, claim)).toEqual([])
    const unlinked = editCase(linked.value.text, unlinkEdits(linked.value.case, id, claim))
    if (!unlinked.ok) throw new Error(JSON.stringify(unlinked.problems))
    expect(ownClaims(unlinked.value.case, id)).toEqual(own)
    expect(unlinkEdits(unlinked.value.case, id, claim)).toEqual([])
  })

  it('are none of what is no judgement', () => {
    expect(ownClaims(caseIn(text), 'parties.north')).toBeNull()
    expect(linkEdits(caseIn(text), 'parties.north', 'c1')).toEqual([])
  })
})
