import type { Case, Id, LocalText } from '@parley/model'

/** Something in a case, other than a judgement, that rests on a claim. */
export type Resting = {
  readonly path: string
  readonly kind: RestingKind
  /** What it is, in the case's own words. */
  readonly what: LocalText
}

export type RestingKind =
  | 'event'
  | 'agreement'
  | 'stipulation'
  | 'position'
  | 'round'
  | 'offer'
  | 'influence'
  | 'statement'
  | 'commentary'
  | 'option'
  | 'asOf'
  | 'claim'
  | 'other'

type Named = { readonly id?: Id; readonly [key: string]: unknown }

/**
 * For each claim what rests on it, in the order of the file: whatever names it under `because`, and the commentary's
 * assertions. One walk over the case. Judgements are left out, as the page has them by name.
 */
export const restingByClaim = (file: Case, judgements: ReadonlySet<string>): ReadonlyMap<Id, readonly Resting[]> => {
  const found = new Map<Id, Resting[]>()
  const add = (claim: unknown, resting: Resting) => {
    if (typeof claim !== 'string') return
    const list = found.get(claim) ?? []
    found.set(claim, list)
    if (!list.some(({ path }) => path === resting.path)) list.push(resting)
  }
  const walk = (value: unknown, path: readonly string[]) => {
    if (Array.isArray(value)) {
      for (const [k, item] of value.entries()) walk(item, [...path, nameOf(item, k)])
      return
    }
    if (typeof value !== 'object' || value === null) return
    const node = value as Named
    const name = path.join('.')
    if (Array.isArray(node.because) && !carriesJudgement(name, judgements)) {
      const resting = describe(node, path)
      for (const claim of node.because) add(claim, resting)
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'because') walk(child, [...path, key])
  }
  const { claims: _claims, rejected: _rejected, sources: _sources, ...rest } = file
  walk(rest, [])
  for (const { claim } of file.commentary?.assertions ?? []) {
    const says = file.claims?.find(({ id }) => id === claim)?.says ?? claim
    add(claim, { path: `commentary.assertions.${claim}`, kind: 'commentary', what: says })
  }
  return found
}

/** Whether a judgement stands at a place, or below it. */
const carriesJudgement = (path: string, judgements: ReadonlySet<string>): boolean =>
  judgements.has(path) || [...judgements].some((id) => id.startsWith(`${path}.`))

const nameOf = (item: unknown, k: number): string => {
  const { id, of, in: inWhom } = (item ?? {}) as Named
  if (typeof id === 'string') return id
  return typeof of === 'string' && typeof inWhom === 'string' ? `${of}.${inWhom}` : String(k)
}

const describe = (node: Named, path: readonly string[]): Resting => {
  const [top] = path
  const at = path.join('.')
  const text = (key: string): LocalText | undefined => node[key] as LocalText | undefined
  const as = (kind: RestingKind, what: LocalText | undefined): Resting => ({ path: at, kind, what: what ?? at })
  switch (top) {
    case 'asOf':
      return as('asOf', text('is'))
    case 'parties':
    case 'mediators':
    case 'stakeholders':
      return as('statement', text('text'))
    case 'events':
      return as('event', text('what'))
    case 'agreements':
      return path.length === 2 ? as('agreement', text('name') ?? node.id) : as('stipulation', text('what'))
    case 'positions':
      return as('position', `${node.actor ?? node.party} ${node.stance} ${node.option} (${node.issue})`)
    case 'rounds':
      return path.length === 2 ? as('round', text('note') ?? (node.date as string)) : as('offer', text('what'))
    case 'influence':
      return as('influence', text('what'))
    case 'conflict':
      return as('option', text('name') ?? node.id ?? (node.is as string | undefined))
    default:
      return as('other', text('name') ?? text('why'))
  }
}
