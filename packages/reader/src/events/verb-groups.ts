import type { Token } from './english-tokens.js'
import { VERB_KINDS } from './english-tokens.js'
import type { NounPhrase } from './noun-phrases.js'

/** Auxiliaries and the verb that they belong to: `has not yet been killed`. Places are those of tokens. */
export type VerbGroup = {
  readonly from: number
  /** The verb that carries the meaning. */
  readonly head: number
  readonly base: string
  /** `finite` has a subject of its own; `bare` is `to` with a verb; `ing`, `part`: participles without an auxiliary. */
  readonly form: 'finite' | 'bare' | 'ing' | 'part'
  readonly passive: boolean
  readonly negated: boolean
  readonly modal: string | null
  readonly past: boolean
}

/** Groups of a sentence, in its order. */
export function groupVerbs(tokens: readonly Token[], phrases: readonly NounPhrase[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k]!
    if (token.tag === 'modal' && modalHead(tokens, k)) {
      k = readGroup(tokens, k, groups)
    } else if (token.tag === 'verb') {
      k = readGroup(tokens, k, groups)
    }
  }
  return groups.map((group, g) =>
    isReduced(tokens, phrases, groups, g) ? { ...group, form: 'part' as const, passive: true } : group,
  )
}

/** Whether a past form without an auxiliary only describes the noun before it: `weapons seized last year`, `a letter handed over`. */
function isReduced(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  groups: readonly VerbGroup[],
  g: number,
): boolean {
  const { head, from, form, base } = groups[g]!
  if (form !== 'finite' || head !== from || !tokens[head]!.forms!.has('part')) return false
  if (!tokens[head]!.forms!.has('past')) return true
  const before = tokens[head - 1]
  if (
    before === undefined ||
    (before.tag !== 'noun' &&
      before.tag !== 'name' &&
      before.tag !== 'adv' &&
      before.tag !== 'time' &&
      before.tag !== 'comma')
  )
    return false
  const next = tokens[head + 1]
  if (next?.lower === 'by') return true
  if (VERB_KINDS.get(base) === 'SAY') return false
  const start = clauseStart(tokens, groups, g)
  const free = phrases.some(
    (phrase) =>
      phrase.from >= start &&
      phrase.to <= head &&
      (phrase.prep === null || (phrase.joined && phrase.from === start)) &&
      !phrase.time,
  )
  if (!free && start < head && phrases.some((phrase) => phrase.from >= start && phrase.to <= head)) return true
  if (before.tag === 'comma') return false
  // a further finite verb of the same clause on either side
  if (
    groups.some(
      (other, o) => o < g && other.form === 'finite' && other.head >= start && VERB_KINDS.get(other.base) !== 'SAY',
    )
  )
    return true
  const takesObject =
    next !== undefined &&
    (next.tag === 'det' ||
      next.tag === 'name' ||
      next.tag === 'pron' ||
      next.tag === 'num' ||
      next.tag === 'adj' ||
      next.tag === 'noun' ||
      next.tag === 'pos')
  if (takesObject) return false
  const later = groups[g + 1]
  // `met for talks led by …`: the later one is it
  if (later === undefined || later.form !== 'finite' || tokens[later.head + 1]?.lower === 'by') return false
  // `the accord signed between A and B was`, `announced by A and B will`
  const parties = tokens.findIndex(({ lower }, k) => k > head && (lower === 'between' || lower === 'by'))
  return tokens
    .slice(head + 1, later.from)
    .every(
      ({ tag, lower }, k) =>
        tag !== 'comma' &&
        (tag !== 'and' || (parties > head && parties < head + 1 + k)) &&
        tag !== 'stop' &&
        tag !== 'sub' &&
        tag !== 'wh' &&
        lower !== 'that',
    )
}

/** Where the clause of a group begins, as far as punctuation and joining words say. */
function clauseStart(tokens: readonly Token[], groups: readonly VerbGroup[], g: number): number {
  const { from } = groups[g]!
  for (let k = from - 1; k >= 0; k--) {
    const { tag } = tokens[k]!
    if (tag === 'stop' || tag === 'sub' || tag === 'wh') return k + 1
    if (
      (tag === 'comma' || tag === 'and') &&
      groups.some(({ head, form }, o) => o < g && head < k && form === 'finite')
    )
      return k + 1
  }
  return 0
}

const isFiller = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'adv' || token.tag === 'not')

function modalHead(tokens: readonly Token[], k: number): boolean {
  let at = k + 1
  while (isFiller(tokens[at]) || tokens[at]?.lower === 'no') at++
  return tokens[at]?.tag === 'verb'
}

/** Reads the group that begins at `from`; gives the place of its last token. */
function readGroup(tokens: readonly Token[], from: number, into: VerbGroup[]): number {
  let negated = false
  let head = from
  const modal = tokens[from]!.tag === 'modal' ? tokens[from]!.lower : null
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.tag === 'not' || token.lower === 'no') negated = true
    else if (token.tag === 'adv') continue
    else if (token.tag === 'verb' && follows(tokens[head]!, token)) head = at
    else break
  }
  // what stands behind the last verb belongs to the group only if it negates an auxiliary
  for (let at = from + 1; at < head; at++) if (tokens[at]!.tag === 'not') negated = true
  const last = tokens[head]!
  if (last.forms === null) return from
  if (head > from || last.base === 'be') negated ||= tokens[head + 1]?.tag === 'not' && last.base === 'be'
  const before = precedingTo(tokens, from)
  if (before >= 0 && tokens[before - 1]?.tag === 'not') negated = true
  for (let at = from - 1; isFiller(tokens[at]); at--) negated ||= tokens[at]!.tag === 'not'
  const { forms } = last
  const aux = head > from ? lastAuxiliary(tokens, from, head) : null
  const passive = aux === 'be' && forms.has('part') && !(forms.has('ing') && !forms.has('part'))
  const finite =
    modal !== null || head > from || forms.has('past') || forms.has('s') || (forms.has('base') && before < 0)
  into.push({
    from: before >= 0 ? before : from,
    head,
    base: last.base!,
    form:
      before >= 0
        ? 'bare'
        : tokens[from]!.tag === 'verb' && tokens[from]!.forms!.has('ing')
          ? 'ing'
          : finite
            ? 'finite'
            : forms.has('ing')
              ? 'ing'
              : 'part',
    passive,
    negated,
    modal,
    past: forms.has('past') || forms.has('part'),
  })
  return head
}

/** The `to` before a verb, adverbs between them aside; -1 where there is none. */
function precedingTo(tokens: readonly Token[], from: number): number {
  let at = from - 1
  while (isFiller(tokens[at])) at--
  return tokens[at]?.tag === 'to' ? at : -1
}

function lastAuxiliary(tokens: readonly Token[], from: number, head: number): string | null {
  for (let at = head - 1; at >= from; at--) {
    const { base, tag } = tokens[at]!
    if (tag === 'verb' || tag === 'modal') return base
  }
  return null
}

function follows(aux: Token, verb: Token): boolean {
  if (aux.tag === 'modal') return verb.forms!.has('base')
  if (aux.base === 'be') return verb.forms!.has('part') || verb.forms!.has('ing')
  if (aux.base === 'have') return verb.forms!.has('part')
  return aux.base === 'do' && verb.forms!.has('base')
}
