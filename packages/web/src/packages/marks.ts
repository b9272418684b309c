import type { Concept, Digits, PackageField, RecordedPackage } from '@parley/engine'

export type MarkKind = 'closest' | 'statusQuo' | Concept | 'offer' | 'agreement'

/** A package with a name: computed, or on record. `sign` stands for it in the pictures. */
export type Mark = {
  readonly key: string
  readonly kind: MarkKind
  readonly sign: string
  readonly digits: Digits
  readonly utilities: readonly number[]
  /** Which of how many packages of the same name. */
  readonly of: readonly [number, number]
  readonly recorded: RecordedPackage | null
}

export const CONCEPTS = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const satisfies readonly Concept[]

export const SIGNS: Readonly<Record<Exclude<MarkKind, 'offer' | 'agreement'>, string>> = {
  closest: 'C',
  statusQuo: 'S',
  nash: 'N',
  kalaiSmorodinsky: 'K',
  egalitarian: 'E',
  utilitarian: 'U',
}

/** Packages of one name that are marked; a concept can have thousands. */
const MOST_OF_A_KIND = 12

/** Every package with a name, computed ones first. */
export const marksOf = (field: PackageField): readonly Mark[] => {
  const { frontier, closest, statusQuo, recorded, parties } = field
  const issues = statusQuo.digits.length
  const plain = { of: [1, 1], recorded: null } as const
  const concepts =
    frontier.kind !== 'found'
      ? []
      : CONCEPTS.flatMap((kind) => {
          const points = frontier.references[kind]
          return points.slice(0, MOST_OF_A_KIND).map(
            (k, at): Mark => ({
              key: `${kind}-${k}`,
              kind,
              sign: SIGNS[kind],
              digits: frontier.digits.slice(k * issues, (k + 1) * issues),
              utilities: frontier.utilities.slice(k * parties.length, (k + 1) * parties.length),
              of: [at + 1, points.length],
              recorded: null,
            }),
          )
        })
  return [
    ...(closest ? [{ ...closest, ...plain, key: 'closest', kind: 'closest', sign: SIGNS.closest } as const] : []),
    { ...statusQuo, ...plain, key: 'statusQuo', kind: 'statusQuo', sign: SIGNS.statusQuo },
    ...concepts,
    ...recorded.map(
      (one, k): Mark => ({
        key: one.id,
        kind: one.kind,
        sign: String(k + 1),
        digits: one.digits,
        utilities: one.utilities,
        of: [1, 1],
        recorded: one,
      }),
    ),
  ]
}
