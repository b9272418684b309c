import { type Id, type Judgement, type Path, pointOf } from '@parley/model'
import type { ReactNode } from 'react'
import { useSpeech } from '../i18n/language.js'
import { useSelected } from '../navigation/selected.js'
import { useIsAsked } from './asked-place.js'
import { AttributionEditor } from './attribution-editor.js'
import { Comments, OpenComments } from './comments.js'
import { useEditingWords } from './editing-words.js'
import { FieldGroup } from './field-row.js'
import { ItemList } from './item-list.js'
import { useJudge } from './judge.js'
import { JudgementField } from './judgement-field.js'
import type { JudgementKind } from './kinds.js'
import { LazyDetails } from './lazy-details.js'
import { ANYTHING, blankValues, blankWeights } from './plan-edits.js'
import { RankingEditor } from './ranking-editor.js'
import { useShortName } from './ref-field.js'
import { type Named, refsOf } from './refs-of.js'
import { useTarget } from './target.js'
import { usePlace } from './use-place.js'
import { valueAt } from './value-at.js'

/** One part of the case that says something of every party, or of none. */
const OfEveryParty = ({
  part,
  start,
  children,
}: {
  readonly part: 'preferences' | 'noAgreement'
  readonly start: () => unknown
  readonly children: (path: Path, name: string) => ReactNode
}) => {
  const ew = useEditingWords()
  const { data, edit } = useTarget()
  const short = useShortName()
  const isAsked = useIsAsked()
  const selected = useSelected('party')
  if (data[part] === undefined)
    return (
      <>
        <p>{ew.begin[part].lead}</p>
        <button
          type="button"
          className="plain"
          onClick={() => {
            const of = start()
            edit(
              [{ path: [part], value: Object.fromEntries(data.parties.map(({ id }) => [id, of])) }],
              ew.begin[part].act,
              {
                at: [part],
              },
            )
          }}
        >
          {ew.begin[part].act}
        </button>
      </>
    )
  return (
    <ul className="edit-items">
      {refsOf(data, 'party', []).map((party) => (
        <li key={party.id}>
          <LazyDetails
            isOpen={isAsked([part, party.id])}
            isMarked={selected === party.id}
            summary={
              <>
                {short(party)}
                <OpenComments path={[part, party.id]} />
              </>
            }
          >
            {children([part, party.id], short(party))}
          </LazyDetails>
        </li>
      ))}
    </ul>
  )
}

/** What each party wants: how much each issue matters, what each option is worth, what it will not have. */
export const PreferencesPart = () => {
  const ew = useEditingWords()
  const { say } = useSpeech()
  const { data } = useTarget()
  const isAsked = useIsAsked()
  const start = () => ({ weights: blankWeights(data), values: blankValues(data) })
  return (
    <OfEveryParty part="preferences" start={start}>
      {(path, name) => (
        <div className="edit-form">
          <Weighed
            path={[...path, 'weights']}
            label={ew.of(name, ew.fields.weights)}
            heading={ew.fields.weights}
            named={refsOf(data, 'issue', [])}
            kind="weight"
            hint={ew.hints.weights}
          />
          <ul className="edit-items">
            {data.issues.map((issue) => (
              <li key={issue.id}>
                <LazyDetails
                  isOpen={isAsked([...path, 'values', issue.id])}
                  summary={
                    <>
                      {ew.valuesOf(say(issue.name ?? issue.id))}
                      <OpenComments path={[...path, 'values', issue.id]} />
                    </>
                  }
                >
                  <Weighed
                    path={[...path, 'values', issue.id]}
                    label={ew.of(name, say(issue.name ?? issue.id))}
                    heading={ew.fields.values}
                    named={refsOf(data, 'option', ['issues', issue.id])}
                    kind="share"
                    hint={ew.hints.values}
                  />
                </LazyDetails>
              </li>
            ))}
          </ul>
          {(['redLine', 'interaction', 'comparison'] as const).map((of) => (
            <fieldset key={of} className="edit-field edit-nested">
              <legend>{ew.kinds[of].many}</legend>
              <ItemList path={[...path, `${of}s`]} of={of} what={name} />
            </fieldset>
          ))}
          <AttributionEditor path={path} what={name} />
          <Comments path={path} what={name} />
        </div>
      )}
    </OfEveryParty>
  )
}

type WeighedProps = {
  readonly path: Path
  readonly label: string
  readonly heading: string
  readonly named: readonly Named[]
  readonly kind: JudgementKind
  readonly hint: string
}

/** Judgements of several things, one each or as a ranking of them. */
const Weighed = ({ path, label, heading, named, kind, hint }: WeighedProps) => {
  const ew = useEditingWords()
  const short = useShortName()
  const { stamp } = useJudge()
  const place = usePlace(path, label)
  const said = (place.value ?? {}) as Readonly<Record<Id, Judgement>> | { readonly ranking: readonly Id[] }
  const isRanking = Array.isArray((said as { ranking?: unknown }).ranking)
  const rank = () => {
    const points = said as Readonly<Record<Id, Judgement>>
    const ids = named.map(({ id }) => id)
    const ranking = ids.toSorted((a, b) => pointOf(points[b] ?? 0) - pointOf(points[a] ?? 0))
    place.set({ ranking, ...stamp() })
  }
  const number = () => place.set(Object.fromEntries(named.map(({ id }) => [id, ANYTHING])))
  return (
    <FieldGroup label={heading} hint={hint} problems={place.problems}>
      <div className="edit-checks">
        <label>
          <input type="radio" name={label} checked={!isRanking} onChange={number} />
          <span>{ew.byJudgement}</span>
        </label>
        <label>
          <input type="radio" name={label} checked={isRanking} onChange={rank} />
          <span>{ew.byRanking}</span>
        </label>
      </div>
      {isRanking ? (
        <>
          <RankingEditor path={path} label={label} named={named} hint={ew.rankingHint} />
          <AttributionEditor path={path} what={label} />
        </>
      ) : (
        named.map((one) => (
          <JudgementField key={one.id} path={[...path, one.id]} kind={kind} label={short(one)} what={label} />
        ))
      )}
      <Comments path={path} what={label} />
    </FieldGroup>
  )
}

/** What no agreement is worth to each party: going on as now, and waiting for an overall settlement. */
export const NoAgreementPart = () => {
  const ew = useEditingWords()
  const { data, edit } = useTarget()
  return (
    <OfEveryParty part="noAgreement" start={() => ({ statusQuo: ANYTHING })}>
      {(path, name) => {
        const waiting = [...path, 'waiting']
        const waits = valueAt(data, waiting) !== undefined
        const turn = () => {
          const value = { settlement: ANYTHING, hazard: ANYTHING, discount: ANYTHING }
          edit([waits ? { path: waiting, remove: true } : { path: waiting, value }], ew.of(name, ew.waits), {
            at: waiting,
          })
        }
        return (
          <div className="edit-form">
            <JudgementField path={[...path, 'statusQuo']} kind="share" label="worthNow" what={name} />
            <label className="edit-check">
              <input type="checkbox" checked={waits} onChange={turn} />
              <span>{ew.waits}</span>
            </label>
            {waits && (
              <>
                <JudgementField path={[...waiting, 'settlement']} kind="share" label="settlement" what={name} />
                <JudgementField path={[...waiting, 'hazard']} kind="share" label="hazard" what={name} />
                <JudgementField path={[...waiting, 'discount']} kind="share" label="discount" what={name} />
                <JudgementField path={[...waiting, 'cost']} kind="amount" label="waitingCost" what={name} />
                <AttributionEditor path={waiting} what={ew.of(name, ew.waits)} />
                <Comments path={waiting} what={ew.of(name, ew.waits)} />
              </>
            )}
            <AttributionEditor path={path} what={name} />
            <Comments path={path} what={name} />
          </div>
        )
      }}
    </OfEveryParty>
  )
}
