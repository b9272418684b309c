import type { Case, Path } from '@parley/model'
import { useEditingWords } from './editing-words.js'
import { FieldEditor } from './field.js'
import { FieldRow } from './field-row.js'
import { JudgementField } from './judgement-field.js'
import type { JudgementKind, RefKind } from './kinds.js'
import { useShortName } from './ref-field.js'
import { refsOf } from './refs-of.js'
import { useTarget } from './target.js'
import { usePlace } from './use-place.js'

/** What an effect may act on: what names the place, and its judgements with what they begin with. */
const SHAPES = {
  statusQuo: { refs: ['party'], judgements: { add: 'change' } },
  settlement: { refs: ['party'], judgements: { add: 'change' } },
  hazard: { refs: ['party'], judgements: { add: 'change' } },
  discount: { refs: ['party'], judgements: { add: 'change' } },
  cost: { refs: ['party'], judgements: { add: 'change' } },
  value: { refs: ['party', 'issue', 'option'], judgements: { add: 'change' } },
  trust: { refs: ['party', 'actor'], judgements: { kept: 'amount', broken: 'amount' } },
  monitoring: { refs: ['issue'], judgements: { effect: 'share' } },
} as const satisfies Record<
  string,
  { readonly refs: readonly RefKind[]; readonly judgements: Readonly<Record<string, JudgementKind>> }
>

type Target = keyof typeof SHAPES
const TARGETS = Object.keys(SHAPES) as readonly Target[]

/** The refs of an effect: one of them stands alone, several in a list. */
const placesOf = (target: Target, said: unknown): readonly string[] =>
  SHAPES[target].refs.length === 1 ? [String(said)] : ((said ?? []) as readonly string[])

/** An effect on the first places that there are, which changes nothing yet. */
export const blankEffect = (data: Case, target: Target = 'statusQuo'): Readonly<Record<string, unknown>> => {
  const issue = data.issues[0]!
  const [first, second] = data.parties
  const said = {
    party: first!.id,
    actor: second!.id,
    issue: issue.id,
    option: issue.options[0]!.id,
  } as const
  const names = SHAPES[target].refs.map((kind) => said[kind as keyof typeof said])
  const [judgement] = Object.keys(SHAPES[target].judgements)
  return { [target]: names.length === 1 ? names[0] : names, [judgement!]: 0 }
}

/** One change of one number: on what, and by how much. */
export const EffectForm = ({
  path,
  what,
  mayFade,
}: {
  readonly path: Path
  readonly what: string
  readonly mayFade: boolean
}) => {
  const ew = useEditingWords()
  const { data } = useTarget()
  const place = usePlace(path, ew.of(what, ew.fields.effects))
  const effect = (place.value ?? {}) as Readonly<Record<string, unknown>>
  const target = TARGETS.find((one) => one in effect) ?? 'statusQuo'
  const { refs, judgements } = SHAPES[target]
  const said = placesOf(target, effect[target])
  const aim = (next: Target) => {
    const { halfLife } = effect
    place.set({ ...blankEffect(data, next), ...(halfLife !== undefined && { halfLife }) })
  }
  const point = (k: number, id: string) => {
    const names = said.with(k, id)
    // Another issue has other options.
    if (target === 'value' && k === 1) names[2] = data.issues.find((issue) => issue.id === id)?.options[0]?.id ?? ''
    place.set({ ...effect, [target]: names.length === 1 ? names[0] : names })
  }
  return (
    <div className="edit-form">
      <FieldRow label={ew.effectOn} problems={place.problems}>
        {(ids) => (
          <select {...ids} value={target} onChange={(event) => aim(event.target.value as Target)}>
            {TARGETS.map((one) => (
              <option key={one} value={one}>
                {ew.effects[one]}
              </option>
            ))}
          </select>
        )}
      </FieldRow>
      {refs.map((kind, k) => (
        <Point key={kind} kind={kind} issue={said[1] ?? ''} value={said[k] ?? ''} choose={(id) => point(k, id)} />
      ))}
      {Object.entries(judgements).map(([key, kind]) => (
        <JudgementField key={key} path={[...path, key]} kind={kind} label={key} what={what} />
      ))}
      {mayFade && <FieldEditor field={{ key: 'halfLife', as: 'number' }} path={path} what={what} />}
    </div>
  )
}

const Point = ({
  kind,
  issue,
  value,
  choose,
}: {
  readonly kind: RefKind
  readonly issue: string
  readonly value: string
  readonly choose: (id: string) => void
}) => {
  const ew = useEditingWords()
  const short = useShortName()
  const { data } = useTarget()
  const all = refsOf(data, kind, kind === 'option' ? ['issues', issue] : [])
  return (
    <FieldRow label={ew.points[kind as 'party']} problems={[]}>
      {(ids) => (
        <select {...ids} value={value} onChange={(event) => choose(event.target.value)}>
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {short(one)}
            </option>
          ))}
        </select>
      )}
    </FieldRow>
  )
}
