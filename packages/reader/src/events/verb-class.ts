import { OBJECT_RULES } from './english-nouns.js'
import { NOUN_CLASSES, type Token, VERB_KINDS, type VerbKind } from './english-tokens.js'
import { type EventClass, isFriendly } from './event-class.js'
import type { VerbGroup } from './verb-groups.js'

type Rule = { readonly objects: ReadonlySet<string> | null; readonly result: EventClass | null }

/** Rules by verb, in the order of the table. */
const RULES: ReadonlyMap<string, readonly Rule[]> = (() => {
  const rules = new Map<string, Rule[]>()
  for (const line of OBJECT_RULES.trim().split('\n')) {
    const [left, result] = line.split(' = ') as [string, string]
    const [verbs, objects] = left.split(' + ') as [string, string]
    const rule: Rule = {
      objects: objects === '*' ? null : new Set(objects.split(', ')),
      result: result === 'null' ? null : (result as EventClass),
    }
    for (const verb of verbs.split(', ')) rules.set(verb, [...(rules.get(verb) ?? []), rule])
  }
  return rules
})()

/** Words after a verb that can be its object. */
const OBJECT_REACH = 12
const PARTICLE_REACH = 5
const PARTICLES: ReadonlySet<string> = new Set(
  'out off up down over back in on for away with aside against by into about'.split(' '),
)

/** What a verb reports: a class, a kind that depends on other words, or nothing. */
export type Reading = {
  readonly kind: VerbKind
  readonly event: EventClass | null /** Place of the noun or particle that decided. */
  readonly at: number
}

/** Reads a verb with its particle and the words of its object, `from` up to `to`. */
export function readVerb(tokens: readonly Token[], group: VerbGroup, from: number, to: number): Reading {
  const { verb, at } = withParticle(tokens, group)
  const kind = VERB_KINDS.get(verb) ?? 'PLAIN'
  const end = Math.min(to, from + OBJECT_REACH, tokens.length)
  for (const rule of [...(RULES.get(verb) ?? []), ...(verb === group.base ? [] : (RULES.get(group.base) ?? []))]) {
    if (rule.objects === null) return { kind, event: rule.result, at }
    for (let k = from; k < end; k++) {
      const { lower, tag } = tokens[k]!
      if (tag === 'verb' && tokens[k - 1]?.tag !== 'to' && k > from + 6) break
      if (isAside(tokens, k)) continue
      if (rule.objects.has(lower) || rule.objects.has(singular(lower)) || rule.objects.has(afterHyphen(lower))) {
        return { kind, event: rule.result, at: k }
      }
    }
  }
  if (verb === 'strike' && !group.passive && ['det', 'name', 'num', 'noun'].includes(tokens[from]?.tag ?? ''))
    return { kind, event: 'ASSAULT', at }
  return { kind, ...byKind(kind, tokens, from, end, at) }
}

function byKind(
  kind: VerbKind,
  tokens: readonly Token[],
  from: number,
  to: number,
  at: number,
): { event: EventClass | null; at: number } {
  const noun = findEventNoun(tokens, from, to)
  switch (kind) {
    case 'START':
      return noun === null ? { event: null, at } : { event: noun.event, at: noun.at }
    case 'IMPOSE':
      return noun === null || isFriendly(noun.event) ? { event: null, at } : { event: noun.event, at: noun.at }
    case 'STOP':
    case 'LIFT':
      if (noun === null) return { event: null, at }
      return {
        event: isFriendly(noun.event)
          ? 'SANCTION'
          : noun.event === 'COERCE' || noun.event === 'PROTEST'
            ? 'CONCEDE'
            : 'RETREAT',
        at: noun.at,
      }
    case 'ALLOW':
      return { event: 'CONCEDE', at }
    case 'GIVE':
      return { event: noun === null || noun.event === 'AID' || noun.event === 'COOPERATE' ? 'AID' : null, at }
    case 'SIGN':
      return { event: noun !== null && isFriendly(noun.event) ? 'AGREE' : null, at }
    case 'FORCE':
      return { event: null, at }
    case 'SAY':
    case 'COMMIT':
    case 'TRY':
    case 'FAIL':
    case 'PLAIN':
    case 'SEND':
    case 'TAKE':
      return { event: null, at }
    default:
      return { event: kind, at }
  }
}

/** Before `to`: what somebody comes only near to has not come about. */
const NEAR: ReadonlySet<string> = new Set(['close', 'closer', 'near', 'nearer'])

/** The first noun within tokens that names an event; verbs, and what is only near, end the search. */
export function findEventNoun(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly event: EventClass; readonly at: number } | null {
  for (let k = from; k < to && k < tokens.length; k++) {
    const { lower, tag } = tokens[k]!
    if (tag === 'verb' || tag === 'stop' || tag === 'sub' || (tag === 'prep' && lower !== 'of' && k > from)) return null
    if (NEAR.has(lower) && tokens[k + 1]?.lower === 'to') return null
    if ((tag !== 'noun' && tag !== 'adj') || isAside(tokens, k)) continue
    const pair = tokens[k + 1] === undefined ? undefined : NOUN_CLASSES.get(`${lower} ${tokens[k + 1]!.lower}`)
    if (pair !== undefined) return { event: pair, at: k + 1 }
    const event = tag === 'noun' ? NOUN_CLASSES.get(lower) : undefined
    // the last noun of a compound decides: `aid convoy attack`
    if (event !== undefined) {
      const next = tokens[k + 1]
      const later = next?.tag === 'noun' ? NOUN_CLASSES.get(next.lower) : undefined
      return later === undefined ? { event, at: k } : { event: later, at: k + 1 }
    }
  }
  return null
}

function withParticle(tokens: readonly Token[], group: VerbGroup): { verb: string; at: number } {
  const { base, head } = group
  const next = tokens[head + 1]?.lower
  if (next !== undefined) {
    const after = tokens[head + 2]?.lower
    if (after !== undefined && VERB_KINDS.has(`${base} ${next} ${after}`))
      return { verb: `${base} ${next} ${after}`, at: head + 2 }
    if (VERB_KINDS.has(`${base} ${next}`)) return { verb: `${base} ${next}`, at: head + 1 }
  }
  for (let k = head + 2; k <= head + PARTICLE_REACH && k < tokens.length; k++) {
    const { lower, tag } = tokens[k]!
    if (tag === 'verb' || tag === 'comma' || tag === 'stop') break
    if (
      PARTICLES.has(lower) &&
      VERB_KINDS.has(`${base} ${lower}`) &&
      !['on', 'for', 'with', 'against', 'in', 'about', 'into', 'by'].includes(lower)
    ) {
      return { verb: `${base} ${lower}`, at: k }
    }
  }
  return { verb: base, at: head }
}

/** `in protest at`, `in exchange for`: why, and nothing that is done to the noun. */
const ASIDES: ReadonlySet<string> = new Set(
  'protest support exchange return retaliation defiance response reaction'.split(' '),
)
const isAside = (tokens: readonly Token[], k: number): boolean =>
  tokens[k - 1]?.lower === 'in' && ASIDES.has(tokens[k]!.lower)

const singular = (lower: string): string =>
  lower.endsWith('ies') ? `${lower.slice(0, -3)}y` : lower.endsWith('s') ? lower.slice(0, -1) : lower
const afterHyphen = (lower: string): string => lower.slice(lower.lastIndexOf('-') + 1)
