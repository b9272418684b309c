import { useMemo, useState } from 'react'
import { useWidth } from '../charts/use-width.js'
import { Local, useSpeech } from '../i18n/language.js'
import { changeAddress, useAddress } from '../navigation/address.js'
import { Section } from '../views/section.js'
import { bitOf, CONCEPTS } from './concepts.js'
import { useConflict, useNames } from './conflict-context.js'
import { MOST_MOVES, movesOut } from './drawn-moves.js'
import { chooseApart, countGroups, groupStates, MOST_DRAWN } from './group-states.js'
import { LAYERINGS, type Layering, layersByMoves, layersBySides } from './layers.js'
import { MoverLine } from './mover-line.js'
import { pathFrom } from './path-from.js'
import { placeNodes } from './place-nodes.js'
import { useStabilityWords } from './stability-words.js'
import { StateMark } from './state-mark.js'
import { StatePicture } from './state-picture.js'

/** Which moves are drawn. */
const SHOWN_MOVES = ['selected', 'improvements', 'all'] as const
type ShownMoves = (typeof SHOWN_MOVES)[number]

/** The states in layers, with moves and a path. */
export const StateGraph = () => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const { base, shown, start, selected, hasStatusQuo } = useConflict()
  const names = useNames()
  const { graph } = shown
  const address = useAddress()
  const [ref, width] = useWidth<HTMLDivElement>()
  const layering: Layering = LAYERINGS.find((one) => one === address.get('layers')) ?? 'moves'
  const concept = CONCEPTS.find((one) => one === address.get('under')) ?? 'seq'
  const [asked, setAsked] = useState<ShownMoves>('selected')
  const apart = useApart()
  const groups = useMemo(() => groupStates(base, apart), [base, apart])
  const layers = useMemo(
    () => (layering === 'moves' ? layersByMoves(base.graph, start) : layersBySides(shown, bitOf(concept))),
    [layering, base, shown, start, concept],
  )
  const placed = useMemo(
    () => (width > 0 ? placeNodes(base.graph, groups, layers, start, width) : null),
    [base, groups, layers, start, width],
  )
  const path = useMemo(() => pathFrom(graph, start, selected), [graph, start, selected])
  const everything = useMemo(() => {
    if (placed === null || asked === 'selected') return null
    const all = movesOut(graph, placed, [...graph.states.keys()], asked === 'improvements')
    return all
  }, [placed, asked, graph])
  const own = useMemo(
    () => (placed === null ? [] : movesOut(graph, placed, [selected], false)),
    [placed, graph, selected],
  )
  const isTooMuch = everything !== null && everything.length > MOST_MOVES
  const moves = everything === null || isTooMuch ? own : everything
  const isGrouped = groups.length < graph.states.length
  return (
    <Section id="states" heading={sw.graph.heading} lead={sw.graph.lead} className="state-graph">
      <div className="packages-controls">
        <Choice
          label={sw.graph.layers}
          value={layering}
          values={LAYERINGS.map((one) => [one, sw.graph.layering[one](hasStatusQuo)])}
          onChange={(value) => changeAddress({ layers: value === 'moves' ? null : value }, 'replace')}
        />
        {layering === 'sides' && (
          <Choice
            label={sw.graph.under}
            value={concept}
            values={CONCEPTS.map((one) => [one, sw.concept[one]])}
            onChange={(value) => changeAddress({ under: value === 'seq' ? null : value }, 'replace')}
          />
        )}
        <Choice
          label={sw.graph.moves}
          value={asked}
          values={SHOWN_MOVES.map((one) => [one, sw.graph.shownMoves[one]])}
          onChange={(value) => setAsked(value as ShownMoves)}
        />
      </div>
      {isGrouped && <p>{sw.graph.grouped(formats.count(graph.states.length), formats.count(groups.length))}</p>}
      {graph.states.length > MOST_DRAWN && <ApartChoice apart={apart} />}
      {isTooMuch && <p role="status">{sw.graph.tooMany(formats.count(everything.length))}</p>}
      <div ref={ref} className="state-room">
        {placed !== null && (
          <StatePicture
            placed={placed}
            width={width}
            moves={moves}
            path={path}
            nameOf={(layer) =>
              layering === 'moves'
                ? sw.graph.layerByMoves(layer, hasStatusQuo)
                : sw.graph.layerBySides(graph.ranks.length - layer, graph.ranks.length, sw.concept[concept])
            }
          />
        )}
      </div>
      <ul className="scatter-key quiet state-key">
        {(['nash', 'answered', 'feared', 'none'] as const).map((kind) => (
          <li key={kind}>
            <svg className="state-key-mark" viewBox="-22 -11 44 22" aria-hidden="true">
              <StateMark kind={kind} text={kind === 'none' ? '' : sw.concept[KEY_CONCEPT[kind]]} />
            </svg>
            {sw.graph.kinds[kind]}
          </li>
        ))}
      </ul>
      <ul className="scatter-key quiet state-key">
        {graph.model.decisionMakers.map((maker, i) => (
          <li key={maker.name}>
            <svg className="mover-key-mark" viewBox="0 0 40 12" aria-hidden="true">
              <MoverLine maker={i} d="M2 6H38" improves />
            </svg>
            <Local of={names.maker(i)} />
          </li>
        ))}
      </ul>
      <p className="quiet">{sw.graph.note}</p>
    </Section>
  )
}

const KEY_CONCEPT = { nash: 'nash', answered: 'seq', feared: 'gmr' } as const

/** The options that are told apart in the picture, as bits: those that the address asks for, if they are few enough. */
const useApart = (): number => {
  const { base } = useConflict()
  const address = useAddress()
  const asked = address.get('apart')
  const first = useMemo(() => chooseApart(base), [base])
  return useMemo(() => {
    const { options } = base.graph.model
    if (asked === null || base.graph.states.length <= MOST_DRAWN) return first
    const ids = asked.split(',')
    const bits = options.reduce((sum, { name }, o) => (ids.includes(name) ? sum | (1 << o) : sum), 0)
    return countGroups(base, bits) <= MOST_DRAWN ? bits : first
  }, [base, asked, first])
}

/** Which options are told apart: the picture has a place for each way to combine them. */
const ApartChoice = ({ apart }: { readonly apart: number }) => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const { base, options } = useConflict()
  const names = useNames()
  const { model } = base.graph
  const toggle = (o: number) => {
    const next = apart ^ (1 << o)
    changeAddress({ apart: options.flatMap(({ id }, k) => ((next >>> k) & 1 ? [id] : [])).join(',') }, 'replace')
  }
  return (
    <details className="chart-table">
      <summary>{sw.graph.apart}</summary>
      <p className="quiet">{sw.graph.apartLead(formats.count(MOST_DRAWN))}</p>
      <div className="apart-choice">
        {model.decisionMakers.map(({ options: own, name }, i) => (
          <fieldset className="choice" key={name}>
            <legend>
              <Local of={names.maker(i)} />
            </legend>
            <div className="choice-options">
              {own.map((o) => {
                const isOn = ((apart >>> o) & 1) === 1
                const isTooMuch = !isOn && countGroups(base, apart | (1 << o)) > MOST_DRAWN
                return (
                  <label key={o}>
                    <input type="checkbox" checked={isOn} disabled={isTooMuch} onChange={() => toggle(o)} />
                    <span>
                      <Local of={names.option(o)} />
                      {isTooMuch && <span className="quiet"> ({sw.graph.apartFull})</span>}
                    </span>
                  </label>
                )
              })}
            </div>
          </fieldset>
        ))}
      </div>
    </details>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly values: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

const Choice = ({ label, value, values, onChange }: ChoiceProps) => (
  <p className="choice">
    <label>
      <span className="choice-label">{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {values.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  </p>
)
