import {
  changesAlone,
  type DistanceToStability,
  distanceToStability,
  type LoneChange,
  type StatementChange,
} from '@parley/engine/graph-model'
import { useEffect, useState } from 'react'
import { CONCEPT_NAMES, CONCEPTS } from '../case/concepts.js'
import { Local, useSpeech } from '../i18n/language.js'
import { withOrder } from './change-preferences.js'
import { Choice } from './choice.js'
import { bitOf } from './concepts.js'
import { useConflict, useNames } from './conflict-context.js'
import { useStabilityWords } from './stability-words.js'

/** States up to which it is computed on the page: it takes about a second then. */
const MOST_HERE = 1024

type Asked = { readonly state: number; readonly concept: (typeof CONCEPTS)[number] }
type Found = Asked & {
  readonly isEquilibrium: boolean
  readonly distance: DistanceToStability
  /** By decision maker, what it could bring about alone. */
  readonly alone: readonly LoneChange[]
}

/** The least that would have to change so that the selected state is an equilibrium; where it is one, so that it is not. */
export const LeastChange = () => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const { base, selected } = useConflict()
  const [concept, setConcept] = useState<Asked['concept']>('seq')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [found, setFound] = useState<Found | null>(null)
  // After the page has said that it computes.
  useEffect(() => {
    if (asked === null) return
    const timer = setTimeout(() => {
      const isEquilibrium = (base.equilibrium[asked.state]! & bitOf(asked.concept)) !== 0
      setFound({
        ...asked,
        isEquilibrium,
        distance: distanceToStability(base.graph, asked.state, asked.concept),
        alone: changesAlone(base.graph, asked.state, asked.concept, !isEquilibrium),
      })
      setAsked(null)
    })
    return () => clearTimeout(timer)
  }, [asked, base])
  const { states } = base.graph
  if (states.length > MOST_HERE) return <p className="quiet">{sw.least.tooMany(formats.count(MOST_HERE))}</p>
  const isCurrent = found?.state === selected && found.concept === concept
  return (
    <div className="least-change">
      <h3>{sw.least.heading(String(states[selected]!))}</h3>
      <p className="quiet">{sw.least.lead}</p>
      <div className="packages-controls">
        <Choice
          label={sw.large.concept}
          value={concept}
          values={CONCEPTS.map((one) => [one, CONCEPT_NAMES[one]])}
          onChange={(value) => setConcept(value as Asked['concept'])}
        />
        <button type="button" className="plain" onClick={() => setAsked({ state: selected, concept })}>
          {sw.least.compute}
        </button>
      </div>
      <div role="status">
        {asked !== null ? <p>{sw.least.computing}</p> : isCurrent ? <Answer found={found} /> : null}
      </div>
    </div>
  )
}

const Answer = ({ found }: { readonly found: Found }) => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const names = useNames()
  const { isEquilibrium, concept, distance } = found
  const wanted = isEquilibrium ? distance.unsettle : distance.settle.filter(({ ranking }) => ranking?.pairs !== 0)
  return (
    <>
      <p>{isEquilibrium ? sw.least.unsettle(CONCEPT_NAMES[concept]) : sw.least.settle(CONCEPT_NAMES[concept])}</p>
      <ul>
        {wanted.map(({ maker, ranking, statements }) => (
          <li key={maker} className="difference">
            <span className="state-who">
              <Local of={names.maker(maker)} />:
            </span>{' '}
            {ranking === null ? sw.least.never : sw.least.pairs(formats.count(ranking.pairs))}
            {statements !== null && ranking !== null && <Statements maker={maker} change={statements} />}
          </li>
        ))}
      </ul>
      {!isEquilibrium && wanted.length > 1 && (
        <p className="quiet">{distance.settles ? sw.least.together : sw.least.notTogether}</p>
      )}
      <Alone found={found} />
    </>
  )
}

/** What one decision maker's preferences alone could bring about, where that is more than what it needs for itself. */
const Alone = ({ found: { isEquilibrium, distance, alone } }: { readonly found: Found }) => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const names = useNames()
  const own = isEquilibrium ? distance.unsettle : distance.settle.filter(({ ranking }) => ranking?.pairs !== 0)
  const told = alone.flatMap(({ maker, ranking, statements }) => {
    if (ranking.kind !== 'found') return []
    const forItself = own.find((one) => one.maker === maker)?.ranking?.pairs ?? Number.POSITIVE_INFINITY
    const suffices = isEquilibrium || own.length === 1
    return suffices && ranking.pairs >= forItself ? [] : [{ maker, ranking, statements }]
  })
  if (told.length === 0) return null
  return (
    <>
      <p>{isEquilibrium ? sw.least.aloneUnsettle : sw.least.aloneSettle}</p>
      <ul>
        {told.map(({ maker, ranking, statements }) => (
          <li key={maker} className="difference">
            <span className="state-who">
              <Local of={names.maker(maker)} />:
            </span>{' '}
            {!ranking.isExact && sw.least.atMost} {sw.least.pairs(formats.count(ranking.pairs))}
            {statements !== null && <Statements maker={maker} change={statements} />}
          </li>
        ))}
      </ul>
    </>
  )
}

/** The fewest statements to move, and a way to try it. */
const Statements = ({ maker, change }: { readonly maker: number; readonly change: StatementChange }) => {
  const sw = useStabilityWords()
  const { formats, say } = useSpeech()
  const names = useNames()
  const { base, changes, change: put } = useConflict()
  switch (change.kind) {
    case 'none':
      return <> {sw.least.noOrder}</>
    case 'beyond':
      return <> {sw.least.beyond(formats.count(change.moves))}</>
    case 'found':
      return (
        <>
          {' '}
          {sw.least.moves(formats.count(change.moves))}{' '}
          <button
            type="button"
            className="plain"
            aria-label={sw.least.tryFor(say(names.maker(maker)))}
            onClick={() => put(withOrder(base, changes, maker, change.order))}
          >
            {sw.least.try}
          </button>
        </>
      )
  }
}
