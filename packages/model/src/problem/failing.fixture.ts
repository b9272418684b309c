import { parseCase, readCase } from '../parse/parse-case.js'
import { checkQuotes } from '../quote/check-quotes.js'
import { editCase } from '../save/edit-case.js'
import type { Problem } from '../types.js'
import type { ProblemCode } from './problem-codes.js'

/** The smallest legal case, by its parts; `more` is further top-level YAML. */
const parts = {
  head: 'parley: 1\ntitle: A dispute\nasOf: 2024-08-21',
  parties: 'parties: [{ id: a }, { id: b }]',
  issues: 'issues: [{ id: i, options: [{ id: x }, { id: y }], statusQuo: x }]',
  more: '',
}

export function smallCase(changed: Partial<typeof parts> = {}): string {
  const { head, parties, issues, more } = { ...parts, ...changed }
  return `${[head, parties, issues, more].filter((part) => part !== '').join('\n')}\n`
}

/** Preferences of b; those of a with `weights` and `values`. */
const preferences = (weights: string, values = '{ i: { x: 0, y: 1 } }', more = '') =>
  smallCase({
    more: `preferences:\n  a: { weights: ${weights}, values: ${values}${more} }\n  b: { weights: { i: 1 }, values: { i: { x: 1, y: 0 } } }`,
  })

const file = (text: string) => (): readonly Problem[] => {
  const result = parseCase(text)
  return result.ok ? [] : result.problems
}

const edit =
  (path: string, value: unknown, text = smallCase()) =>
  (): readonly Problem[] => {
    const result = editCase(text, [{ path, value }])
    return result.ok ? [] : result.problems
  }

const quote = (page: string) => (): readonly Problem[] => {
  const more =
    'claims: [{ id: c, says: So., speaker: a, quotes: [{ source: p, exact: so it is }] }]\nsources: [{ id: p, title: Page, file: sources/p.txt }]'
  const { parts, conclude } = readCase(smallCase({ more }))
  const result = conclude(checkQuotes(parts!, new Map([['p', page]])))
  return result.ok ? [] : result.problems
}

type Failing = { readonly path: string; readonly problems: () => readonly Problem[] }

/** For every code something that has that problem, at that path. */
export const FAILING: Readonly<Record<ProblemCode, Failing>> = {
  ERR_FILE_SIZE: { path: '(file)', problems: file(`${smallCase()}# ${'é'.repeat(1_000_000)}`) },
  ERR_FILE_DEPTH: { path: '(file)', problems: file(`about: ${'['.repeat(100)}${']'.repeat(100)}`) },
  ERR_FILE_NOT_CASE: { path: '(file)', problems: file('- just\n- a list') },
  ERR_YAML_SYNTAX: { path: '(file)', problems: file(smallCase({ more: 'events: [' })) },
  ERR_YAML_ALIAS: { path: 'about', problems: file(smallCase({ more: 'about: *nobody' })) },
  ERR_YAML_TAG: { path: 'about', problems: file(smallCase({ more: 'about: !!binary aGVsbG8=' })) },
  ERR_PROBLEMS_MANY: {
    path: '(file)',
    problems: file(smallCase({ more: Array.from({ length: 600 }, (_, i) => `k${i}: 1`).join('\n') })),
  },
  ERR_KEY_DUPLICATE: { path: 'title', problems: file(smallCase({ more: 'title: Again' })) },
  ERR_KEY_FORBIDDEN: {
    path: 'issues[0].__proto__',
    problems: file(
      smallCase({ issues: 'issues: [{ id: i, __proto__: { x: 1 }, options: [{ id: x }], statusQuo: x }]' }),
    ),
  },
  ERR_KEY_FORM: { path: 'about.English', problems: file(smallCase({ more: 'about: { English: Hello }' })) },
  ERR_KEY_UNKNOWN: { path: 'eventz', problems: file(smallCase({ more: 'eventz: []' })) },
  ERR_FIELD_MISSING: {
    path: 'issues[0].statusQuo',
    problems: file(smallCase({ issues: 'issues: [{ id: i, options: [{ id: x }] }]' })),
  },
  ERR_TYPE: { path: 'parties', problems: file(smallCase({ parties: 'parties: a and b' })) },
  ERR_CHOICE: { path: 'period', problems: file(smallCase({ more: 'period: fortnight' })) },
  ERR_VERSION: { path: 'parley', problems: file(smallCase({ head: 'parley: 2\ntitle: T\nasOf: 2024-01-01' })) },
  ERR_TEXT_EMPTY: { path: 'title', problems: file(smallCase({ head: 'parley: 1\ntitle: ""\nasOf: 2024-01-01' })) },
  ERR_LIST_SHORT: { path: 'parties', problems: file(smallCase({ parties: 'parties: [{ id: a }]' })) },
  ERR_ID_FORM: { path: 'parties[1].id', problems: file(smallCase({ parties: 'parties: [{ id: a }, { id: "b c" }]' })) },
  ERR_DATE: { path: 'asOf', problems: file(smallCase({ head: 'parley: 1\ntitle: T\nasOf: 2023-02-29' })) },
  ERR_NUMBER_FORM: {
    path: 'levers[0].cost',
    problems: file(smallCase({ more: 'levers: [{ id: l, what: W., cost: .inf, effects: [] }]' })),
  },
  ERR_NUMBER_RANGE: {
    path: 'preferences.a.values.i.y',
    problems: file(preferences('{ i: 1 }', '{ i: { x: 0, y: 1.5 } }')),
  },
  ERR_RANGE_ORDER: {
    path: 'preferences.a.values.i.y',
    problems: file(preferences('{ i: 1 }', '{ i: { x: 0, y: [0.8, 0.2] } }')),
  },
  ERR_WORD_PLACE: {
    path: 'preferences.a.interactions[0].adds',
    problems: file(preferences('{ i: 1 }', undefined, ', interactions: [{ when: { i: x }, adds: high }]')),
  },
  ERR_RELIABILITY: {
    path: 'claims[0].reliability',
    problems: file(smallCase({ more: 'claims: [{ id: c, says: So., speaker: a, reliability: G7 }]' })),
  },
  ERR_HASH_FORM: {
    path: 'sources[0].sha256',
    problems: file(smallCase({ more: 'sources: [{ id: p, title: Page, sha256: abc }]' })),
  },
  ERR_PATH_OUTSIDE: {
    path: 'sources[0].file',
    problems: file(smallCase({ more: 'sources: [{ id: p, title: Page, file: ../../secret }]' })),
  },
  ERR_WHEN_EMPTY: {
    path: 'preferences.a.redLines[0].when',
    problems: file(preferences('{ i: 1 }', undefined, ', redLines: [{ when: {} }]')),
  },
  ERR_EFFECT_TARGET: {
    path: 'events[0].effects[0]',
    problems: file(
      smallCase({
        more: 'events: [{ id: e, date: 2024-01-01, what: W., effects: [{ statusQuo: a, hazard: a, add: 0.1 }] }]',
      }),
    ),
  },
  ERR_TEST_KIND: {
    path: 'commentary.assertions[0].test',
    problems: file(
      smallCase({
        more: 'claims: [{ id: c, says: So., speaker: a }]\nsources: [{ id: p, title: Page }]\ncommentary: { source: p, assertions: [{ claim: c, test: { adds: true } }] }',
      }),
    ),
  },
  ERR_CHANGE_KIND: {
    path: 'whatIf[0].changes[0]',
    problems: file(smallCase({ more: 'whatIf: [{ id: w, changes: [{ to: 1 }] }]' })),
  },
  ERR_CHANGE_CLASH: {
    path: 'whatIf[0].changes[1]',
    problems: file(
      smallCase({
        more: 'levers: [{ id: l, what: W., effects: [] }]\nwhatIf: [{ id: w, changes: [{ lever: l }, { lever: l }] }]',
      }),
    ),
  },
  ERR_ID_DUPLICATE: { path: 'mediators[0].id', problems: file(smallCase({ more: 'mediators: [{ id: a }]' })) },
  ERR_REFERENCE_UNKNOWN: {
    path: 'issues[0].statusQuo',
    problems: file(smallCase({ issues: 'issues: [{ id: i, options: [{ id: x }], statusQuo: z }]' })),
  },
  ERR_RANKING_INCOMPLETE: {
    path: 'preferences.a.values.i.ranking',
    problems: file(preferences('{ i: 1 }', '{ i: { ranking: [x] } }')),
  },
  ERR_RANKING_DUPLICATE: {
    path: 'preferences.a.weights.ranking[1]',
    problems: file(preferences('{ ranking: [i, i] }')),
  },
  ERR_WEIGHTS_SUM: { path: 'preferences.a.weights', problems: file(preferences('{ i: 0 }')) },
  ERR_COMPARISON_ISSUES: {
    path: 'preferences.a.comparisons[0].to',
    problems: file(
      smallCase({
        issues:
          'issues: [{ id: i, options: [{ id: x }, { id: y }], statusQuo: x }, { id: j, options: [{ id: z }], statusQuo: z }]',
        more: `preferences:${['a', 'b'].map((party) => `\n  ${party}: { weights: { ranking: [i, j] }, values: { i: { x: 0, y: 1 }, j: { z: 1 } }, comparisons: [{ prefers: { i: y, j: z }, to: { i: x } }] }`).join('')}`,
      }),
    ),
  },
  ERR_PRIOR_EMPTY: {
    path: 'trust[0].prior',
    problems: file(smallCase({ more: 'trust: [{ of: a, in: b, prior: { kept: 0 } }]' })),
  },
  ERR_TRUST_SELF: { path: 'trust[0].in', problems: file(smallCase({ more: 'trust: [{ of: a, in: a }]' })) },
  ERR_TRUST_DUPLICATE: {
    path: 'trust[1]',
    problems: file(smallCase({ more: 'trust: [{ of: a, in: b }, { of: a, in: b, halfLife: 3 }]' })),
  },
  ERR_EFFECT_DECAY: {
    path: 'levers[0].effects[0].halfLife',
    problems: file(
      smallCase({ more: 'levers: [{ id: l, what: W., effects: [{ monitoring: i, effect: 0.5, halfLife: 3 }] }]' }),
    ),
  },
  ERR_POSITION_ACTOR: {
    path: 'positions[0]',
    problems: file(
      smallCase({
        more: 'positions: [{ date: 2024-01-01, actor: a, party: a, issue: i, option: x, stance: demands }]',
      }),
    ),
  },
  ERR_CONDITION: {
    path: 'conflict.infeasible[0]',
    problems: file(
      smallCase({
        more: 'conflict: { decisionMakers: [{ id: a, options: [{ id: o }], preferences: { statements: [] } }], infeasible: [not] }',
      }),
    ),
  },
  ERR_QUOTE_MISSING: { path: 'claims[0].quotes[0].exact', problems: quote('It is not so.') },
  ERR_QUOTE_AMBIGUOUS: { path: 'claims[0].quotes[0].exact', problems: quote('so it is, so it is') },
  ERR_EDIT_PATH: { path: 'issues.j.statusQuo', problems: edit('issues.j.statusQuo', 'x') },
  ERR_EDIT_VALUE: { path: 'title', problems: edit('title', undefined) },
  ERR_EDIT_RESULT: {
    path: 'issues[0].statusQuo',
    problems: edit(
      'issues.i.statusQuo',
      'y',
      smallCase({
        issues: 'issues: [{ id: i, options: [{ id: x }, { id: y }, { id: z }], statusQuo: &q x }]',
        more: 'agreements: [{ id: t, date: 2024-01-01, outcome: { i: *q } }]',
      }),
    ),
  },
}
