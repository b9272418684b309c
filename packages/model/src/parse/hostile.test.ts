import { describe, expect, it } from 'vitest'
import { parseCase } from './parse-case.js'

const bomb = Array.from({ length: 26 }, (_, i) => {
  const name = (n: number) => String.fromCharCode(97 + n)
  const items = i === 0 ? 'x,'.repeat(10) : `*${name(i - 1)},`.repeat(10)
  return `${name(i)}: &${name(i)} [${items}]`
}).join('\n')

const cases: [string, string, string][] = [
  ['an alias bomb', bomb, 'ERR_YAML_ALIAS'],
  ['an alias of what it stands in', 'about: &a [*a]', 'ERR_YAML_ALIAS'],
  [
    'a chain of aliases, each a level deeper',
    Array.from({ length: 300 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}` : 1}]`).join('\n'),
    'ERR_FILE_DEPTH',
  ],
  ['100,000 open brackets', '['.repeat(100_000), 'ERR_FILE_DEPTH'],
  ['100,000 brackets', '['.repeat(100_000) + ']'.repeat(100_000), 'ERR_FILE_DEPTH'],
  ['100,000 maps in maps', '{a: '.repeat(100_000), 'ERR_FILE_DEPTH'],
  ['100,000 dashes', '- '.repeat(100_000), 'ERR_FILE_DEPTH'],
  ['100,000 question marks', '? '.repeat(100_000), 'ERR_FILE_DEPTH'],
  ['1,000 indentations', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'ERR_FILE_DEPTH'],
  ['3 MB', 'a: '.padEnd(3_000_000, 'x'), 'ERR_FILE_SIZE'],
  ['20,000 keys', Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n'), 'ERR_PROBLEMS_MANY'],
  ['20,000 times the same id', `parties: [${'{ id: a },'.repeat(20_000)}]`, 'ERR_PROBLEMS_MANY'],
  ['20,000 tabs', '\t- @ % ` :\n'.repeat(20_000), 'ERR_PROBLEMS_MANY'],
  ['nothing', '', 'ERR_FILE_NOT_CASE'],
  ['a comment', '# nothing', 'ERR_FILE_NOT_CASE'],
  ['a word', 'hello', 'ERR_FILE_NOT_CASE'],
  ['a number', '4', 'ERR_FILE_NOT_CASE'],
  ['two documents', 'a: 1\n---\nb: 2', 'ERR_FILE_NOT_CASE'],
  ['bytes of zero', '\0\0\0', 'ERR_FILE_NOT_CASE'],
  ['half a surrogate', '\ud800: \udfff', 'ERR_KEY_UNKNOWN'],
  ['a key that is a list', '? [a, b]\n: 1', 'ERR_KEY_FORM'],
  ['a key that is nothing', ': 1', 'ERR_KEY_FORM'],
  ['a merge key', '<<: { parley: 1 }', 'ERR_KEY_UNKNOWN'],
  ['a tag of another language', 'title: !!js/function "f()"', 'ERR_YAML_TAG'],
  ['a tagged set', 'title: !!set { x, y }', 'ERR_YAML_TAG'],
  ['a list that says it is text', 'title: !!str [x]', 'ERR_YAML_TAG'],
  ['no number', 'parley: .nan', 'ERR_NUMBER_FORM'],
  ['a number beyond all numbers', 'parley: 1e999', 'ERR_NUMBER_FORM'],
]

describe('hostile input', () => {
  it.each(cases)('%s is refused in good time', (_, text, code) => {
    const start = process.cpuUsage()
    const result = parseCase(text)
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000)
    expect(result.ok ? [] : result.problems.map((problem) => problem.code)).toContain(code)
    expect(result.ok || result.problems.length <= 501).toBe(true)
  })
})
