import type { CheapestSet } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { Evidence } from '../evidence/evidence.js'
import { Local, useSpeech } from '../i18n/language.js'

type Props = {
  readonly cheapest: CheapestSet | null
  /** False where a cheaper set may open a zone. */
  readonly isDecided: boolean
  readonly hasLevers: boolean
}

/** The cheapest set of levers that opens a zone, or that none does, or that none is needed. */
export const CheapestSetLine = ({ cheapest, isDecided, hasLevers }: Props) => {
  const { words, formats } = useSpeech()
  const { names } = useCase()
  if (!hasLevers) return null
  return (
    <div className="callout">
      <h3>{isDecided ? words.movers.cheapest : words.movers.cheapestKnown}</h3>
      {cheapest === null && <p>{isDecided ? words.movers.cheapestNone : words.movers.cheapestUnknown}</p>}
      {cheapest?.levers.length === 0 && <p>{words.movers.cheapestNothing}</p>}
      {cheapest !== null && cheapest.levers.length > 0 && (
        <>
          <ul className="set">
            {cheapest.levers.map((id) => (
              <li key={id}>
                <Local of={names.lever(id)} />
              </li>
            ))}
          </ul>
          <p>
            <Evidence title={words.movers.cheapest} basis={{ judgements: cheapest.levers.map((id) => `levers.${id}`) }}>
              {words.movers.cheapestAt(formats.plain(cheapest.cost), formats.number(cheapest.distance))}
            </Evidence>
          </p>
        </>
      )}
    </div>
  )
}
