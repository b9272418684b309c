import { useMemo, useState } from 'react'
import { CONCEPT_NAMES, CONCEPTS } from '../case/concepts.js'
import { SaveFigure } from '../charts/save-figure.js'
import { useWidth } from '../charts/use-width.js'
import { useSpeech } from '../i18n/language.js'
import { changeAddress, useAddress } from '../navigation/address.js'
import { Section } from '../views/section.js'
import { ApartChoice, useApart } from './apart-choice.js'
import { Choice } from './choice.js'
import { bitOf } from './concepts.js'
import { useConflict } from './conflict-context.js'
import { MOST_AT_ONCE, MOST_MOVES, movesOut } from './drawn-moves.js'
import { GraphKey } from './graph-key.js'
import { groupStates } from './group-states.js'
import { LAYERINGS, layersByMoves, layersBySides } from './layers.js'
import { pathFrom } from './path-from.js'
import { type Placed, placeNodes } from './place-nodes.js'
import { useStabilityWords } from './stability-words.js'
import { StatePicture } from './state-picture.js'
import { useSavedRows } from './use-saved-rows.js'

/** Which moves are drawn. */
const SHOWN_MOVES = ['selected', 'improvements', 'all'] as const
type ShownMoves = (typeof SHOWN_MOVES)[number]

/** The states in layers, with moves and a path. */
export const StateGraph = () => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const { base, shown, start, selected, hasStatusQuo } = useConflict()
  const { graph } = shown
  const address = useAddress()
  const [ref, width] = useWidth<HTMLDivElement>()
  const layering = LAYERINGS.find((one) => one === address.get('layers')) ?? 'moves'
  const concept = CONCEPTS.find((one) => one === address.get('under')) ?? 'seq'
  const apart = useApart()
  const groups = useMemo(() => groupStates(base, apart, start), [base, apart, start])
  const layers = useMemo(
    () => (layering === 'moves' ? layersByMoves(base.graph, start) : layersBySides(shown, bitOf(concept))),
    [layering, base, shown, start, concept],
  )
  const placed = useMemo(
    () => (width > 0 ? placeNodes(base.graph, groups, layers, start, width) : null),
    [base, groups, layers, start, width],
  )
  const rows = useSavedRows()
  const path = useMemo(() => pathFrom(graph, start, selected), [graph, start, selected])
  const { asked, ask, moves, tooMany } = useMoves(placed)
  return (
    <Section id="states" heading={sw.graph.heading} lead={sw.graph.lead}>
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
            values={CONCEPTS.map((one) => [one, CONCEPT_NAMES[one]])}
            onChange={(value) => changeAddress({ under: value === 'seq' ? null : value }, 'replace')}
          />
        )}
        <Choice
          label={sw.graph.moves}
          value={asked}
          values={SHOWN_MOVES.map((one) => [one, sw.graph.shownMoves[one]])}
          onChange={(value) => ask(value as ShownMoves)}
        />
      </div>
      {tooMany !== null && <p role="status">{sw.graph.tooMany(formats.count(tooMany))}</p>}
      <figure>
        <div ref={ref}>
          {placed !== null && (
            <StatePicture
              placed={placed}
              width={width}
              moves={moves}
              path={path}
              nameOf={(layer) =>
                layering === 'moves'
                  ? sw.graph.layerByMoves(layer, hasStatusQuo)
                  : sw.graph.layerBySides(graph.ranks.length - layer, graph.ranks.length, CONCEPT_NAMES[concept])
              }
            />
          )}
        </div>
        {groups.length < graph.states.length && (
          <div data-unsaved="">
            <ApartChoice apart={apart} groups={groups.length} />
          </div>
        )}
        <GraphKey />
        <SaveFigure name="states" rows={rows} />
      </figure>
    </Section>
  )
}

/** States whose improvements are looked through without being asked for. */
const MOST_LOOKED_THROUGH = 4096

/** The moves to draw. Where nobody has asked, all improvements of a small conflict, else the moves from the selected state. */
const useMoves = (placed: Placed | null) => {
  const { graph } = useConflict().shown
  const { selected } = useConflict()
  const [chosen, ask] = useState<ShownMoves | null>(null)
  const everyState = useMemo(() => [...graph.states.keys()], [graph])
  const isSmall = everyState.length <= MOST_LOOKED_THROUGH
  const improvements = useMemo(
    () => (placed !== null && (isSmall || chosen === 'improvements') ? movesOut(graph, placed, everyState, true) : []),
    [graph, placed, everyState, isSmall, chosen],
  )
  const asked = chosen ?? (isSmall && improvements.length <= MOST_AT_ONCE ? 'improvements' : 'selected')
  const all = useMemo(
    () => (placed !== null && asked === 'all' ? movesOut(graph, placed, everyState, false) : []),
    [graph, placed, everyState, asked],
  )
  const own = useMemo(
    () => (placed === null ? [] : movesOut(graph, placed, [selected], false)),
    [placed, graph, selected],
  )
  const wanted = { selected: own, improvements, all }[asked]
  const isTooMuch = wanted.length > MOST_MOVES
  return { asked, ask, moves: isTooMuch ? own : wanted, tooMany: isTooMuch ? wanted.length : null }
}
