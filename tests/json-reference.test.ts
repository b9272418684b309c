import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { contested } from '../packages/engine/src/diagnosis/contested-case.fixture.js'

// docs/reference/json.md and what the built commands print name the same fields.
const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGE = readFileSync(join(ROOT, 'docs/reference/json.md'), 'utf8')

const folder = mkdtempSync(join(tmpdir(), 'parley-json-'))
const saved = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const RED_LINES = saved(
  'red-lines.yaml',
  `parley: 1
title: Two red lines
asOf: 2024-01-01
parties: [{ id: north }, { id: south }]
issues:
  - { id: ferry, options: [{ id: stops }, { id: runs }], statusQuo: stops }
preferences:
  north: { weights: { ferry: 1 }, values: { ferry: { stops: 0, runs: 1 } }, redLines: [{ when: { ferry: stops } }] }
  south: { weights: { ferry: 1 }, values: { ferry: { stops: 1, runs: 0 } }, redLines: [{ when: { ferry: runs } }] }
noAgreement: { north: { statusQuo: 0.2 }, south: { statusQuo: 0.4 } }
`,
)
const issue = (items: string) =>
  `<objective index="1" name="root" type="objective" etype="objective"><issue index="1" name="Price" type="discrete" etype="discrete" vtype="discrete">${items}</issue></objective>`
const items = (...extra: readonly string[]) =>
  ['low', 'high'].map((value, k) => `<item index="${k + 1}" value="${value}" ${extra[k] ?? ''}/>`).join('')
const DOMAIN = saved(
  'domain.xml',
  `<negotiation_template><utility_space>${issue(items())}</utility_space></negotiation_template>`,
)
for (const [name, first, second] of [
  ['buyer', 1, 0],
  ['seller', 0, 1],
]) {
  const values = items(`evaluation="${first}"`, `evaluation="${second}"`)
  const profile = issue(values).replace('<issue', '<weight index="1" value="1"/><issue')
  saved(`${name}.xml`, `<utility_space>${profile}<reservation value="0.4"/></utility_space>`)
}
/** A conflict in which preferences are great, unknown and mistaken; and one too large to say what the unknown make of it. */
const conflictOf = (options: number) => `parley: 1
title: The pier
asOf: 2024-06-01
parties: [{ id: north }, { id: south }]
issues: [{ id: pier, options: [{ id: shut }, { id: open }], statusQuo: shut }]
conflict:
  decisionMakers:
    - id: north
      options: [${Array.from({ length: options }, (_, o) => `{ id: n${o} }`).join(', ')}]
      preferences: { statements: [not sails, { is: n0, unknown: true }], strong: 1 }
    - id: south
      options: [{ id: sails }]
      preferences: { statements: [not n0, sails], strong: 1 }
      unseen: [n0 and sails]
      believes: { north: { statements: [not n0] } }
  statusQuo: []
`
const PIER = saved('pier.yaml', conflictOf(1))
const MANY = saved('many.yaml', conflictOf(11))
mkdirSync(join(folder, 'continuous'))
const level = (evaluator: string) =>
  `<objective index="0"><issue index="1" name="Level" type="real"><range lowerbound="0" upperbound="10"/>${evaluator}</issue>`
const CONTINUOUS = saved(
  'continuous/domain.xml',
  `<negotiation_template><utility_space>${level('')}</objective></utility_space></negotiation_template>`,
)
for (const [name, offset, slope] of [
  ['buyer', 1, -0.1],
  ['seller', 0, 0.1],
]) {
  const issue = level(`<evaluator ftype="linear" parameter0="${offset}" parameter1="${slope}"/>`)
  saved(`continuous/${name}.xml`, `<utility_space>${issue}<weight index="1" value="1"/></objective></utility_space>`)
}
const ROOM = saved(
  'room.yaml',
  `parley: 1
title: Room for both
asOf: 2024-01-01
parties: [{ id: north }, { id: south }]
issues:
  - { id: ferry, options: [{ id: stops }, { id: runs }], statusQuo: stops }
  - { id: fare, options: [{ id: free }, { id: paid }], statusQuo: free }
preferences:
  north: { weights: { ferry: 2, fare: 1 }, values: { ferry: { stops: 0, runs: 1 }, fare: { free: 1, paid: 0 } } }
  south: { weights: { ferry: 1, fare: 2 }, values: { ferry: { stops: 1, runs: 0 }, fare: { free: 0, paid: 1 } } }
noAgreement: { north: { statusQuo: 0.2 }, south: { statusQuo: 0.2 } }
`,
)
/** Two issues, and two profiles whose trade helps both. */
const BOATS = saved(
  'boats.yml',
  `type: CartesianOutcomeSpace
issues:
- { name: Fare, type: CategoricalIssue, values: [free, paid, fined] }
- { name: Boats, type: CategoricalIssue, values: [none, two] }
`,
)
saved('island.yml', 'type: LinearAdditiveUtilityFunction\nvalues: [[3, 0, 0], [0, 5]]\nreserved_value: 1\n')
saved('town.yml', 'type: LinearAdditiveUtilityFunction\nvalues: [[0, 5, 0], [3, 0]]\nreserved_value: 4\n')
const POINTS = saved('points.csv', 'item,Carol,Bob\nAccount,50,40\nHome,20,30\nCottage,30,30\n')
const BROKEN = saved('broken.yaml', 'parley: 1\ntitle: No parties\nasOf: 2024-01-01\nissues: [{ id: "a b" }]\n')

/** Too many parties over too many issues for every distance to be certain. */
const CONTESTED = saved(
  'contested.yaml',
  JSON.stringify({ ...contested(12, 30, 0.62), whatIf: [{ id: 'w', changes: [{ lever: 'l0' }] }] }),
)

const PAGE_OF_OURS = 'packages/reader/fixtures/strike-vi.txt'
const PACKAGE = 'wage=three-and-half,length=two-years,return=phased'

/** The commands whose answers together have every field, by the page's heading. */
const RUNS: Record<string, readonly (readonly string[])[]> = {
  diagnose: [
    ['diagnose', 'examples/transit-strike', '--samples', '40'],
    ['diagnose', 'examples/gaza-2024', '--samples', '0'],
    ['diagnose', 'examples/transit-strike', '--samples', '0', '--what-if', 'no-memo'],
    ['diagnose', CONTESTED, '--samples', '0'],
  ],
  'Nothing feasible': [['diagnose', RED_LINES]],
  compare: [
    ['compare', 'examples/gaza-2024', '--samples', '40'],
    ['compare', 'examples/transit-strike', '--samples', '0'],
    ['compare', CONTESTED, '--samples', '0'],
  ],
  'A record': [
    ['diagnose', 'examples/harbour-record'],
    ['timeline', 'examples/harbour-record'],
    ['frontier', 'examples/harbour-record'],
    ['evaluate', 'examples/harbour-record', '--outcome', ''],
  ],
  timeline: [
    ['timeline', 'examples/transit-strike', '--samples', '10'],
    ['timeline', RED_LINES],
    ['timeline', CONTESTED, '--samples', '0'],
  ],
  frontier: [
    ['frontier', 'examples/gaza-2024'],
    ['frontier', 'examples/transit-strike'],
    ['frontier', ROOM],
  ],
  'With --ranges': [
    ['frontier', 'examples/transit-strike', '--ranges', '--ask', '1', '--samples', '50', '--outcome', 'return=phased'],
    ['frontier', 'examples/three-river-basin', '--ask', '1', '--samples', '100'],
    ['frontier', 'examples/transit-strike', '--ranges', '--samples', '0', '--outcome', 'return=phased'],
  ],
  'A scenario of another program': [
    ['frontier', DOMAIN],
    ['frontier', CONTINUOUS, '--points', '5'],
  ],
  'With --definitions': [
    ['frontier', 'examples/transit-strike', '--definitions', 'negmas'],
    ['frontier', 'examples/gaza-2024', '--definitions', 'genius'],
  ],
  evaluate: [
    ['evaluate', 'examples/transit-strike', '--outcome', PACKAGE],
    ['evaluate', ROOM, '--outcome', 'ferry=stops,fare=free'],
  ],
  'A package of a scenario': [
    ['evaluate', BOATS, '--outcome', 'Fare=free,Boats=none'],
    ['evaluate', BOATS, '--outcome', 'Fare=fined,Boats=none'],
  ],
  improve: [
    ['improve', 'examples/transit-strike', '--outcome', PACKAGE],
    ['improve', ROOM, '--outcome', 'ferry=stops,fare=free'],
  ],
  divide: [
    ['divide', POINTS],
    ['divide', DOMAIN],
  ],
  stability: [
    [
      'stability',
      'examples/gaza-2024',
      '--explain',
      '1',
      '--from',
      'now',
      '--change',
      'now',
      '--coalition',
      'israel,hamas',
    ],
    ['stability', PIER, '--change', 'now'],
    ['stability', MANY],
  ],
  validate: [
    ['validate', 'examples/transit-strike'],
    ['validate', BROKEN],
  ],
  convert: [['convert', DOMAIN, join(folder, 'made'), '--to', 'geniusweb', '--force']],
  read: [['read', PAGE_OF_OURS]],
}

/** Answers that have fields of another beside their own. */
const EXTENDS: Record<string, string> = {
  'Nothing feasible': 'diagnose',
  'With --definitions': 'frontier',
  'A scenario of another program': 'frontier',
}

const answerOf = (args: readonly string[]): unknown => {
  const run = spawnSync(process.execPath, ['packages/cli/bin/parley.js', ...args, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  if (run.stdout === '') throw new Error(`parley ${args.join(' ')}: ${run.stderr}`)
  return JSON.parse(run.stdout)
}

type Field = { readonly path: string; readonly pattern: RegExp }

/** Rows of the page's tables, by heading. An entry of the file covers all that is in it. */
const fieldsOf = (heading: string): Field[] => {
  const section = PAGE.split(/^#+ /m).find((text) => text.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`docs/reference/json.md has no heading ${heading}`)
  return [...section.matchAll(/^\| `([^`]+)` \| ([^|]*) \|/gm)].map(([, path, unit]) => ({
    path,
    pattern: patternOf(path, /^entr(y|ies) (of the file|as in .*)$/.test(unit)),
  }))
}

/** `closest.utilities.{party}` as a pattern; an id has no dot in the shipped cases. */
const patternOf = (path: string, isWhole: boolean): RegExp => {
  const list = path.replace(/\[\]$/, '')
  const exact = list.replace(/[.[\]]/g, '\\$&').replace(/\{\w+\}/g, '[^.[\\]]+')
  return new RegExp(`^${exact}(\\[\\])?${isWhole ? '([.[].*)?' : ''}$`)
}

/** Every path to a value that is no map or list, or an empty one; quantiles and texts by language are one value. */
const leavesOf = (value: unknown, path: string, out: Set<string>): Set<string> => {
  if (Array.isArray(value)) {
    if (value.every((entry) => typeof entry !== 'object')) out.add(path)
    for (const entry of value) if (typeof entry === 'object') leavesOf(entry, `${path}[]`, out)
  } else if (typeof value === 'object' && value !== null && !isOneValue(value)) {
    for (const [key, entry] of Object.entries(value)) leavesOf(entry, path === '' ? key : `${path}.${key}`, out)
  } else out.add(path)
  return out
}

const isOneValue = (value: object): boolean => {
  const keys = Object.keys(value).join()
  return keys === 'p05,p50,p95' || /^(en|vi)(,(en|vi))*$/.test(keys)
}

/** Whether a row, or the rows of its parts where it is empty or null here, say what a path is. */
const isSaid = (leaf: string, fields: readonly Field[]): boolean =>
  fields.some(({ path, pattern }) => pattern.test(leaf) || isBelow(path, leaf))

const isBelow = (path: string, above: string): boolean => path.startsWith(`${above}.`) || path.startsWith(`${above}[]`)

describe.each(Object.keys(RUNS))('docs/reference/json.md, %s', (heading) => {
  const own = fieldsOf(heading)
  const base = EXTENDS[heading]
  let leaves: string[] = []
  beforeAll(() => {
    leaves = [...RUNS[heading].reduce((all, args) => leavesOf(answerOf(args), '', all), new Set<string>())]
  })

  it('has every field that is printed', () => {
    const fields = [...own, ...(base === undefined ? [] : fieldsOf(base))]
    expect(leaves.filter((leaf) => !isSaid(leaf, fields))).toEqual([])
  })

  it('has no field that is not printed', () => {
    const isPrinted = ({ path, pattern }: Field) =>
      leaves.some((leaf) => pattern.test(leaf) || isBelow(leaf, path.replace(/\[\]$/, '')))
    expect(own.filter((field) => !isPrinted(field)).map(({ path }) => path)).toEqual([])
  })
})
