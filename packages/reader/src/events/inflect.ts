import { IRREGULAR_VERBS } from './english-verbs.js'

/** `base`; `s` (third person); `past`; `part` (past participle); `ing`. A form may be several. */
export type VerbForm = 'base' | 's' | 'past' | 'part' | 'ing'

const irregular = new Map(
  IRREGULAR_VERBS.trim()
    .split(/,\s*/)
    .map((line) => {
      const [base, past, part] = line.split(' ')
      return [base!, { past: past!, part: part! }] as const
    }),
)
const DOUBLING = /(?:^|[^aeiou])[aeiou][bdgmnprt]$/
/** Two-syllable verbs that double their last consonant all the same. */
const DOUBLED = new Set(
  'admit commit permit expel recall occur refer prefer defer compel rebel control patrol transfer begin forbid quit abet kidnap'.split(
    ' ',
  ),
)

/** Every form of an English verb, with what the form may be. */
export function inflect(base: string): readonly (readonly [string, VerbForm])[] {
  const endsY = /[^aeiou]y$/.test(base)
  const s = endsY ? `${base.slice(0, -1)}ies` : /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`
  const single = base.match(/[aeiouy]+/g)?.length === 1
  const doubles = DOUBLED.has(base) || (single && DOUBLING.test(base) && !/[aeiou]{2}.$/.test(base))
  const stem = doubles ? base + base.at(-1) : base
  const ed = endsY ? `${base.slice(0, -1)}ied` : base.endsWith('e') ? `${base}d` : `${stem}ed`
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : /[^eoy]e$/.test(base)
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`
  const odd = irregular.get(base)
  const forms: (readonly [string, VerbForm])[] = [
    [base, 'base'],
    [s, 's'],
    [odd?.past ?? ed, 'past'],
    [odd?.part ?? ed, 'part'],
    [ing, 'ing'],
  ]
  if (base.endsWith('el') || base.endsWith('al'))
    forms.push([`${base}led`, 'past'], [`${base}led`, 'part'], [`${base}ling`, 'ing'])
  return forms
}
