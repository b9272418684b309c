import { useEffect, useRef, useState } from 'react'
import { CONCEPT_NAMES } from '../case/concepts.js'
import { conceptsIn } from './concepts.js'
import { useConflict } from './conflict-context.js'
import { useStabilityWords } from './stability-words.js'
import { useStateText } from './words-of-state.js'

/** A selection that goes on is told where it ends. */
const QUIET_MS = 600

/** Says politely, to a screen reader, which state is selected once the selection rests; not the first one. */
export const SelectedTeller = () => {
  const sw = useStabilityWords()
  const { shown, selected } = useConflict()
  const stateText = useStateText()
  const first = useRef(selected)
  const [told, setTold] = useState('')
  const concepts = conceptsIn(shown.equilibrium[selected]!)
  const found =
    concepts.length === 0 ? sw.graph.noEquilibrium : sw.graph.equilibriumUnder(concepts.map((c) => CONCEPT_NAMES[c]))
  const text = `${sw.card.heading(String(shown.graph.states[selected]!))}: ${stateText(selected)}. ${found}`
  useEffect(() => {
    if (selected === first.current) return
    first.current = -1
    const timer = setTimeout(() => setTold(text), QUIET_MS)
    return () => clearTimeout(timer)
  }, [selected, text])
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {told}
    </p>
  )
}
