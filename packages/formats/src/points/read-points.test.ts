import { describe, expect, it } from 'vitest'
import { looksLikePoints, readPoints } from './read-points.js'

const read = (name: string, text: string) => readPoints({ name, bytes: new TextEncoder().encode(text) })

const POINTS = {
  parties: ['Carol', 'Bob'],
  items: [
    { name: 'Home, with garden', points: [20, 30.5] },
    { name: 'Boat', points: [80, 69.5] },
  ],
}

describe('a table of points', () => {
  it.each([
    ['p.csv', 'item,Carol,Bob\n"Home, with garden",20,30.5\nBoat,80,69.5\n'],
    ['p.csv', '\uFEFFitem,Carol,Bob\r\n"Home, with garden", 20 ,30.5\r\n\r\nBoat,80,69.5'],
    ['p.yaml', 'parties: [Carol, Bob]\nitems:\n  Home, with garden: [20, 30.5]\n  Boat: [80, 69.5]\n'],
    ['p.json', '{"parties":["Carol","Bob"],"items":{"Home, with garden":[20,30.5],"Boat":[80,69.5]}}'],
  ])('%s %#', (name, text) => {
    expect(read(name, text)).toEqual({ ok: true, value: POINTS })
  })

  it.each([
    ['p.csv', '', 'ERR_SCENARIO_EMPTY p.csv'],
    ['p.csv', 'item,a,b\n', 'ERR_SCENARIO_MISSING p.csv:1:1'],
    ['p.csv', 'item\nx\n', 'ERR_SCENARIO_MISSING p.csv:1:1'],
    ['p.csv', 'item,a,b\n"x,1,2\n', 'ERR_CSV_SYNTAX p.csv:2:1'],
    ['p.csv', 'item,a,b\nx,1\n', 'ERR_SCENARIO_MISSING p.csv:2:1'],
    ['p.csv', 'item,a,b\nx,1,NaN\n', 'ERR_SCENARIO_NUMBER p.csv:2:5'],
    ['p.csv', 'item,a,b\nx,1,1e999\n', 'ERR_SCENARIO_NUMBER p.csv:2:5'],
    ['p.csv', 'item,a,b\nx,1,-2\n', 'ERR_SCENARIO_WEIGHT p.csv:2:1'],
    ['p.csv', 'item,a,b\nx,1,2\nx,3,4\n', 'ERR_SCENARIO_DUPLICATE p.csv:3:1'],
    ['p.csv', 'item,a,a\nx,1,2\n', 'ERR_SCENARIO_DUPLICATE p.csv:1:8'],
    ['p.csv', 'item,a,b\nx,0,2\n', 'ERR_SCENARIO_NUMBER p.csv:1:6'],
    ['p.yaml', 'parties: [a, b]\nitems: { x: 3 }\n', 'ERR_SCENARIO_TYPE p.yaml:2:13'],
    ['p.yaml', 'items: { x: [1, 2] }\n', 'ERR_SCENARIO_MISSING p.yaml:1:1'],
    ['p.json', '{"items":{"x":[1,2]', 'ERR_JSON_SYNTAX p.json:1:20'],
  ])('%s %j is refused with its place', (name, text, told) => {
    const result = read(name, text)
    expect(result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`)).toContain(told)
  })

  it('is told by its name or its content from what is none', () => {
    expect(looksLikePoints('a.CSV', '')).toBe(true)
    expect(looksLikePoints('a.yaml', 'parties: [a, b]\nitems: {}')).toBe(true)
    expect(looksLikePoints('a.json', '{"parties":["a"],"items":{}}')).toBe(true)
    expect(looksLikePoints('case.yaml', 'parley: 1\nitems: {}')).toBe(false)
    expect(looksLikePoints('a.json', '{"issueWeights":{},"issues":{}}')).toBe(false)
  })
})
