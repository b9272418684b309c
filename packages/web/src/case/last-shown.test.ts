import { expect, it } from 'vitest'
import { keepShown, lastShown, shownKey } from './last-shown.js'

it('tells what was shown last of what is asked, and forgets what was not for longest', () => {
  expect(lastShown(shownKey('packages', null, 'expected'))).toBeNull()
  keepShown(shownKey('packages', null, 'expected'), 'a')
  keepShown(shownKey('packages', '2024-01-01', 'expected'), 'b')
  keepShown(shownKey('packages', null, 'expected'), 'c')
  expect(lastShown(shownKey('packages', null, 'expected'))).toBe('c')
  expect(lastShown(shownKey('packages', '2024-01-01', 'expected'))).toBe('b')
  for (let k = 0; k < 11; k++) keepShown(shownKey('brief', String(k)), k)
  expect(lastShown(shownKey('packages', null, 'expected'))).toBe('c')
  expect(lastShown(shownKey('packages', '2024-01-01', 'expected'))).toBeNull()
})
