import type { Effect, Event, Id, Judgement } from '@parley/model'
import { scalarOf } from '@parley/model'
import { useId } from 'react'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { withChange, withText } from './draft.js'
import { ValueControl } from './value-control.js'
import { useTrying } from './what-if-context.js'
import { useWhatIfWords } from './what-if-words.js'

/** An event that is added: what happens, when, and which numbers it changes. */
export const EventControl = ({ event }: { readonly event: Event }) => {
  const ww = useWhatIfWords()
  const { say, formats, language } = useSpeech()
  const { view } = useCase()
  const { draft, change } = useTrying()
  const id = useId()
  const { asOf } = view.diagnosis
  const { effects = [] } = event
  const put = (changes: Partial<Event>) => change(withChange(draft, { event: { ...event, ...changes } }))
  const putEffect = (k: number, effect: Effect) => put({ effects: effects.with(k, effect) })
  return (
    <div className="event-control">
      <p className="choice">
        <label htmlFor={`${id}-what`}>{ww.event.what}</label>
        <input
          id={`${id}-what`}
          type="text"
          required
          maxLength={300}
          value={say(event.what)}
          onChange={({ target }) => put({ what: withText(event.what, language, target.value) })}
        />
      </p>
      <p className="choice">
        <label htmlFor={`${id}-date`}>{ww.event.date}</label>
        <input
          id={`${id}-date`}
          type="date"
          required
          value={event.date}
          onChange={({ target }) => target.value !== '' && put({ date: target.value })}
        />
      </p>
      {event.date > asOf && <p className="quiet">{ww.event.later(formats.date(asOf))}</p>}
      {effects.map((effect, k) => (
        <EffectControl
          // biome-ignore lint/suspicious/noArrayIndexKey: effects have no names; each is shown where it stands.
          key={k}
          place={k + 1}
          effect={effect}
          put={(next) => putEffect(k, next)}
          remove={() => put({ effects: effects.toSpliced(k, 1) })}
        />
      ))}
      <button
        type="button"
        className="plain"
        onClick={() => put({ effects: [...effects, { statusQuo: view.case.parties[0]!.id, add: 0 }] })}
      >
        {ww.event.addEffect}
      </button>
    </div>
  )
}

const NUMBERS = ['statusQuo', 'settlement', 'hazard', 'discount', 'cost'] as const

/** What an effect acts on, as a text for a choice among them, and the number that it has. */
const targetOf = (effect: Effect): string => {
  if ('monitoring' in effect) return JSON.stringify(['monitoring', effect.monitoring])
  if ('trust' in effect) return JSON.stringify([effect.kept !== undefined ? 'kept' : 'broken', ...effect.trust])
  if ('value' in effect) return JSON.stringify(['value', ...effect.value])
  const number = NUMBERS.find((one) => one in effect)!
  return JSON.stringify([number, (effect as unknown as Record<string, Id>)[number]])
}

const amountOf = (effect: Effect): Judgement => {
  if ('monitoring' in effect) return effect.effect
  if ('trust' in effect) return effect.kept ?? effect.broken ?? 0
  return effect.add
}

const effectOn = (target: string, amount: Judgement): Effect => {
  const [kind, first, ...rest] = JSON.parse(target) as [string, Id, ...Id[]]
  const at = scalarOf(amount)
  if (kind === 'monitoring') return { monitoring: first, effect: isWithin(at, 0, 1) ? amount : 0.5 }
  if (kind === 'kept' || kind === 'broken')
    return { trust: [first, rest[0]!], [kind]: isWithin(at, 0, 1000) ? amount : 1 } as unknown as Effect
  const add = isWithin(at, -1, 1) ? amount : 0
  if (kind === 'value') return { value: [first, rest[0]!, rest[1]!], add }
  return { [kind]: first, add } as unknown as Effect
}

/** Whether an amount may stand in another place too. */
const isWithin = (scalar: ReturnType<typeof scalarOf>, low: number, high: number): boolean => {
  if (typeof scalar === 'string') return false
  const ends = typeof scalar === 'number' ? [scalar] : 'likely' in scalar ? [scalar.low, scalar.high] : scalar
  return ends.every((end) => end >= low && end <= high)
}

type EffectProps = {
  readonly place: number
  readonly effect: Effect
  readonly put: (effect: Effect) => void
  readonly remove: () => void
}

const EffectControl = ({ place, effect, put, remove }: EffectProps) => {
  const ww = useWhatIfWords()
  const { say } = useSpeech()
  const { view, names } = useCase()
  const id = useId()
  const { parties, issues, mediators = [], stakeholders = [] } = view.case
  const target = targetOf(effect)
  const amount = scalarOf(amountOf(effect))
  const form = 'monitoring' in effect ? 'share' : 'trust' in effect ? 'amount' : 'change'
  const trusted = [...parties, ...mediators, ...stakeholders]
  const label = `${ww.event.effect(place)}: ${ww.event.by}`
  return (
    <fieldset className="effect-control">
      <legend>{ww.event.effect(place)}</legend>
      <p className="choice">
        <label htmlFor={id}>{ww.event.target}</label>
        <select id={id} value={target} onChange={(event) => put(effectOn(event.target.value, amount))}>
          {'value' in effect && <option value={target}>{effect.value.join(' · ')}</option>}
          {parties.map((party) => (
            <optgroup key={party.id} label={say(names.actor(party.id))}>
              {NUMBERS.map((number) => (
                <option key={number} value={JSON.stringify([number, party.id])}>
                  {say(names.actor(party.id))}: {ww.event.numbers[number]}
                </option>
              ))}
            </optgroup>
          ))}
          <optgroup label={ww.event.trustGroup}>
            {parties.flatMap((party) =>
              trusted
                .filter((other) => other.id !== party.id)
                .flatMap((other) =>
                  (['kept', 'broken'] as const).map((kind) => (
                    <option key={`${kind} ${party.id} ${other.id}`} value={JSON.stringify([kind, party.id, other.id])}>
                      {ww.event[kind](say(names.actor(party.id)), say(names.actor(other.id)))}
                    </option>
                  )),
                ),
            )}
          </optgroup>
          <optgroup label={ww.event.monitoringGroup}>
            {issues.map((issue) => (
              <option key={issue.id} value={JSON.stringify(['monitoring', issue.id])}>
                {ww.event.monitoring(say(names.issue(issue.id)))}
              </option>
            ))}
          </optgroup>
        </select>
      </p>
      <ValueControl
        label={label}
        form={form}
        now={form === 'amount' ? 2 : 0.5}
        value={amount}
        set={(value) => put(effectOn(target, value))}
      />
      <button type="button" className="plain" onClick={remove}>
        {ww.event.removeEffect(place)}
      </button>
    </fieldset>
  )
}
