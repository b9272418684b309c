import { CONCEPT_NAMES } from '../case/concepts.js'
import { ActorName } from '../navigation/pick.js'
import { useConflict, useNames } from './conflict-context.js'
import { MoverLine } from './mover-line.js'
import { useStabilityWords } from './stability-words.js'
import { StateMark } from './state-mark.js'

const EXAMPLES = [
  ['nash', 'nash'],
  ['answered', 'seq'],
  ['feared', 'gmr'],
] as const

/** What the marks and lines of the picture mean. */
export const GraphKey = () => {
  const sw = useStabilityWords()
  const names = useNames()
  const { decisionMakers } = useConflict().shown.graph.model
  return (
    <>
      <ul className="scatter-key quiet">
        {EXAMPLES.map(([kind, concept]) => (
          <li key={kind}>
            <svg className="state-key-mark" viewBox="-22 -11 44 22" aria-hidden="true">
              <StateMark kind={kind} text={CONCEPT_NAMES[concept]} />
            </svg>
            {sw.graph.kinds[kind]}
          </li>
        ))}
        <li>
          <svg className="state-key-mark" viewBox="-22 -11 44 22" aria-hidden="true">
            <StateMark kind="none" text="" />
          </svg>
          {sw.graph.kinds.none}
        </li>
      </ul>
      <ul className="scatter-key quiet">
        {decisionMakers.map(({ name }, i) => (
          <li key={name}>
            <svg className="mover-key-mark" viewBox="0 0 40 12" aria-hidden="true">
              <MoverLine maker={i} d="M2 6H38" improves />
            </svg>
            <ActorName id={names.of(i).id} />
          </li>
        ))}
      </ul>
      <p className="quiet">{sw.graph.note}</p>
    </>
  )
}
