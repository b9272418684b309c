import type { CheapestSet } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { Evidence } from '../evidence/evidence.js'
import { Local, useSpeech } from '../i18n/language.js'

type Props = { readonly cheapest: CheapestSet | null; readonly hasLevers: boolean }

/** The cheapest set of levers that opens a zone, or that none does, or that none is needed. */
export const CheapestSetLine = ({ cheapest, hasLevers }: Props) => {
  const { words, formats } = useSpeech()
  const { names } = useCase()
  if (!hasLevers) return null
  return (
    <div className="callout">
      <h3>{words.movers.cheapest}</h3>
      {cheapest === null && <p>{words.movers.cheapestNone}</p>}
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
