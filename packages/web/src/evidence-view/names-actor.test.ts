import { expect, it } from 'vitest'
import { hasName, isClaimOf } from './names-actor.js'

it('hasName finds a name at the beginning of a word only', () => {
  expect(hasName("the Union's offer", ['union'])).toBe(true)
  expect(hasName('a reunion', ['union'])).toBe(false)
  expect(hasName('Đoàn A+B', ['A+B'])).toBe(true)
  expect(hasName('anything', [''])).toBe(false)
})

it('isClaimOf: who says it, who passes it on, or whom it names by any of its names', () => {
  const actor = { id: 'u1', name: { en: 'Union', vi: 'Công đoàn' }, aliases: ['the guild'] }
  const claim = { says: 'Wages fell.', speaker: 'mill' }
  expect(isClaimOf(claim, actor)).toBe(false)
  expect(isClaimOf({ ...claim, speaker: 'u1' }, actor)).toBe(true)
  expect(isClaimOf({ ...claim, reportedBy: 'u1' }, actor)).toBe(true)
  expect(isClaimOf({ ...claim, says: { vi: 'Công đoàn từ chối.' } }, actor)).toBe(true)
  expect(isClaimOf({ ...claim, says: 'It was the guild.' }, actor)).toBe(true)
})
