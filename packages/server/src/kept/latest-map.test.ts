import { expect, it } from 'vitest'
import { LatestMap } from './latest-map.js'

it('holds what was set last, and lets go what was not set for longest', () => {
  const map = new LatestMap<string, number>(2)
  map.set('a', 1)
  map.set('b', 2)
  map.set('a', 3)
  map.set('c', 4)
  expect([...map]).toEqual([
    ['a', 3],
    ['c', 4],
  ])
  expect([map.has('b'), map.get('b'), map.get('a'), map.size]).toEqual([false, undefined, 3, 2])
  map.delete('a')
  expect(map.size).toBe(1)
})
