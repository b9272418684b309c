/** What a field may refer to, by id. */
export type RefKind =
  | 'party'
  | 'actor'
  | 'mediator'
  | 'issue'
  | 'option'
  | 'claim'
  | 'analyst'
  | 'source'
  | 'agreement'
  | 'round'

/** What numbers a judgement may say, as the case file's schema has it. */
export type JudgementLimits = { readonly low: number; readonly high: number | null; readonly words: boolean }

export const LIMITS_OF = {
  share: { low: 0, high: 1, words: true },
  weight: { low: 0, high: null, words: true },
  change: { low: -1, high: 1, words: false },
  amount: { low: 0, high: null, words: false },
} as const satisfies Record<string, JudgementLimits>

export type JudgementKind = keyof typeof LIMITS_OF

export type KindName =
  | 'party'
  | 'mediator'
  | 'stakeholder'
  | 'analyst'
  | 'statement'
  | 'issue'
  | 'option'
  | 'interaction'
  | 'redLine'
  | 'comparison'
  | 'trust'
  | 'agreement'
  | 'stipulation'
  | 'event'
  | 'effect'
  | 'leverEffect'
  | 'position'
  | 'round'
  | 'offer'
  | 'influence'
  | 'lever'
  | 'claim'
  | 'rejected'
  | 'quote'
  | 'source'
  | 'word'
  | 'assertion'
  | 'conflictOption'
  | 'whatIf'
  | 'brief'
  | 'comment'

/** How a field is edited. */
export type FieldType =
  /** Text in one or more languages. */
  | { readonly as: 'words'; readonly long?: true }
  | { readonly as: 'plain'; readonly long?: true }
  /** Several texts, separated by commas. */
  | { readonly as: 'names' }
  | { readonly as: 'date' }
  | { readonly as: 'number' }
  | { readonly as: 'choice'; readonly of: readonly (string | number | boolean)[] }
  | { readonly as: 'ref'; readonly to: RefKind }
  | { readonly as: 'refs'; readonly to: RefKind }
  | { readonly as: 'choices'; readonly of: readonly string[] }
  /** An option for some issues. */
  | { readonly as: 'outcome' }
  /** How the case can be held against an assertion. */
  | { readonly as: 'test' }
  | { readonly as: 'judgement'; readonly of: JudgementKind }
  | { readonly as: 'items'; readonly of: KindName }

export type Field = FieldType & {
  readonly key: string
  /** The case is not legal without it. */
  readonly needed?: true
  /** Asked for, though not needed, when the thing is added. */
  readonly first?: true
}

/** One kind of thing that a case holds. */
export type Kind = {
  readonly fields: readonly Field[]
  /** How a new one gets its id: from a text field, or a letter and a number; absent: it has none. */
  readonly id?: { readonly from: string } | { readonly letter: string }
  /** What a new one has though nobody was asked. */
  readonly blank?: Readonly<Record<string, unknown>>
  /** Carries who judged, when, why, and because of which claims. */
  readonly isJudged?: true
}

/** What is asked for when a thing is added. */
type When = { readonly needed?: true; readonly first?: true }

const words = (key: string, when: When = {}): Field => ({ key, as: 'words', ...when })
const long = (key: string, when: When = {}): Field => ({ key, as: 'words', long: true, ...when })
const plain = (key: string, when: When = {}): Field => ({ key, as: 'plain', ...when })
const date = (key: string, when: When = {}): Field => ({ key, as: 'date', ...when })
const ref = (key: string, to: RefKind, when: When = {}): Field => ({ key, as: 'ref', to, ...when })
const refs = (key: string, to: RefKind): Field => ({ key, as: 'refs', to })
const items = (key: string, of: KindName): Field => ({ key, as: 'items', of })
const outcome = (key: string, when: When = {}): Field => ({ key, as: 'outcome', ...when })
const judgement = (key: string, of: JudgementKind, when: When = {}): Field => ({ key, as: 'judgement', of, ...when })
const choice = (key: string, of: readonly (string | number | boolean)[], when: When = {}): Field => ({
  key,
  as: 'choice',
  of,
  ...when,
})

const NEEDED = { needed: true } as const
const FIRST = { first: true } as const
const because = refs('because', 'claim')
export const STANCES = ['demands', 'accepts', 'rejects', 'reported-acceptance', 'disputed']
export const RESULTS = ['none', 'partial', 'agreement', 'suspended']
export const CAUSES = ['disagreement', 'situation', 'mistrust', 'waiting']

const actor: Kind = {
  id: { from: 'name' },
  fields: [
    words('name', FIRST),
    { key: 'aliases', as: 'names' },
    long('about'),
    items('interests', 'statement'),
    items('fears', 'statement'),
    items('ripeness', 'statement'),
  ],
}

/** Every kind of thing, in the order in which its fields are shown. */
export const KINDS: Readonly<Record<KindName, Kind>> = {
  party: actor,
  mediator: actor,
  stakeholder: actor,
  analyst: { id: { from: 'name' }, fields: [words('name', FIRST)] },
  statement: { fields: [long('text', NEEDED)] },
  issue: {
    id: { from: 'name' },
    fields: [
      words('name', FIRST),
      long('about'),
      items('options', 'option'),
      ref('statusQuo', 'option', NEEDED),
      refs('performers', 'actor'),
    ],
  },
  option: { id: { from: 'name' }, fields: [words('name', FIRST), long('about')] },
  interaction: {
    isJudged: true,
    fields: [outcome('when', NEEDED), judgement('adds', 'change', NEEDED)],
  },
  redLine: { isJudged: true, fields: [outcome('when', NEEDED)] },
  comparison: { isJudged: true, fields: [outcome('prefers', NEEDED), outcome('to', NEEDED)] },
  trust: {
    isJudged: true,
    fields: [
      ref('of', 'party', NEEDED),
      ref('in', 'actor', NEEDED),
      judgement('prior.kept', 'amount'),
      judgement('prior.broken', 'amount'),
      { key: 'halfLife', as: 'number' },
    ],
  },
  agreement: {
    id: { from: 'name' },
    fields: [
      words('name', FIRST),
      date('date', NEEDED),
      date('until'),
      date('known'),
      outcome('outcome'),
      items('stipulations', 'stipulation'),
      because,
    ],
  },
  stipulation: {
    id: { letter: 's' },
    fields: [
      ref('by', 'actor', NEEDED),
      long('what', NEEDED),
      date('due'),
      choice('status', [0, 1, 2, 3]),
      date('known'),
      because,
    ],
  },
  event: {
    id: { letter: 'e' },
    fields: [
      long('what', NEEDED),
      date('date', NEEDED),
      date('known'),
      refs('actors', 'actor'),
      items('effects', 'effect'),
      because,
    ],
  },
  effect: { fields: [] },
  leverEffect: { fields: [] },
  position: {
    id: { letter: 'p' },
    fields: [
      date('date', NEEDED),
      ref('actor', 'actor', NEEDED),
      ref('issue', 'issue', NEEDED),
      ref('option', 'option', NEEDED),
      choice('stance', STANCES, NEEDED),
      plain('saidBy'),
      date('known'),
      long('note'),
      because,
    ],
  },
  round: {
    id: { letter: 'r' },
    fields: [
      date('date', NEEDED),
      choice('result', RESULTS, NEEDED),
      date('until'),
      date('known'),
      words('where'),
      refs('mediators', 'actor'),
      items('offers', 'offer'),
      long('note'),
      because,
    ],
  },
  offer: {
    id: { letter: 'o' },
    fields: [long('what', FIRST), ref('by', 'actor', FIRST), outcome('outcome', FIRST), because],
  },
  influence: {
    fields: [
      ref('of', 'actor', NEEDED),
      ref('on', 'actor', NEEDED),
      long('what', NEEDED),
      long('result', NEEDED),
      date('date'),
      date('known'),
      because,
    ],
  },
  lever: {
    id: { from: 'what' },
    blank: { effects: [] },
    isJudged: true,
    fields: [words('name'), long('what', NEEDED), { key: 'cost', as: 'number' }, items('effects', 'leverEffect')],
  },
  claim: {
    id: { letter: 'c' },
    fields: [
      long('says', NEEDED),
      plain('speaker', NEEDED),
      plain('reportedBy'),
      date('date', FIRST),
      choice('precision', ['day', 'week', 'month', 'year']),
      date('known'),
      plain('reliability'),
      { key: 'supports', as: 'choices', of: CAUSES },
      { key: 'opposes', as: 'choices', of: CAUSES },
      refs('contradicts', 'claim'),
      items('quotes', 'quote'),
      ref('by', 'analyst'),
      date('on'),
    ],
  },
  rejected: {
    id: { letter: 'x' },
    fields: [
      long('says', NEEDED),
      plain('speaker', FIRST),
      items('quotes', 'quote'),
      ref('by', 'analyst'),
      date('on'),
      long('why', FIRST),
    ],
  },
  assertion: {
    fields: [ref('claim', 'claim', NEEDED), plain('place', FIRST), { key: 'test', as: 'test' }],
  },
  conflictOption: {
    id: { from: 'name' },
    fields: [
      words('name', FIRST),
      long('about'),
      choice('direction', ['both', 'forward', 'back']),
      outcome('sets'),
      because,
    ],
  },
  whatIf: { id: { from: 'name' }, blank: { changes: [] }, isJudged: true, fields: [words('name', FIRST)] },
  brief: {
    id: { letter: 'brief-' },
    fields: [choice('language', ['en', 'vi'], NEEDED), plain('title'), date('at', FIRST), date('since')],
  },
  quote: {
    fields: [
      ref('source', 'source', NEEDED),
      { key: 'exact', as: 'plain', long: true, needed: true },
      plain('prefix'),
      plain('suffix'),
    ],
  },
  comment: { id: { letter: 'k' }, fields: [long('says', NEEDED)] },
  word: { fields: [plain('avoid', NEEDED), words('say', FIRST), long('why')] },
  source: {
    id: { from: 'title' },
    fields: [
      words('title', NEEDED),
      choice('kind', ['page', 'digest', 'excerpt']),
      plain('author'),
      plain('publisher'),
      date('published'),
      plain('language'),
      plain('url'),
      plain('file'),
      ref('supersedes', 'source'),
      plain('sha256'),
      long('about'),
    ],
  },
}

/** The parts of a thing that are things or judgements themselves, by the first step of their path. */
export const nestedIn = (of: KindName): ReadonlySet<string> =>
  of === 'effect' || of === 'leverEffect' ? EFFECT_JUDGEMENTS : NESTED[of]

const EFFECT_JUDGEMENTS: ReadonlySet<string> = new Set(['add', 'kept', 'broken', 'effect'])

const NESTED = Object.fromEntries(
  Object.entries(KINDS).map(([kind, { fields }]) => [
    kind,
    new Set(fields.flatMap(({ as, key }) => (as === 'items' || as === 'judgement' ? [key.split('.')[0]!] : []))),
  ]),
) as unknown as Readonly<Record<KindName, ReadonlySet<string>>>
