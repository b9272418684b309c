import { useId, useMemo, useRef } from 'react'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { alongFrontier, digitsOfPoint, findOnFrontier, utilitiesOfPoint } from './frontier-order.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'

/** The frontier as a slider: arrow keys step from package to package, in the order of what one party gets. */
export const FrontierWalk = () => {
  const pw = usePackageWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const { field, issues, selection, x, y } = usePackages()
  const { frontier, parties } = field
  const id = useId()
  const last = useRef(0)
  const order = useMemo(
    () => (frontier.kind === 'found' ? alongFrontier(frontier, parties.length, x) : new Uint32Array(0)),
    [frontier, parties, x],
  )
  if (frontier.kind !== 'found') return <p className="quiet">{pw.scatter.noWalk}</p>
  const point = findOnFrontier(frontier, selection.digits)
  if (point !== null) last.current = order.indexOf(point)
  const step = Math.min(last.current, frontier.size - 1)
  const told = utilitiesOfPoint(frontier, parties.length, order[step]!)
  const text = parties.map((party, i) => `${say(names.actor(party))} ${formats.number(told[i]!)}`).join(', ')
  const nameX = say(names.actor(parties[x]!))
  const nameY = say(names.actor(parties[y]!))
  return (
    <p className="walk" data-unsaved="">
      <label htmlFor={id}>{pw.scatter.walk}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={frontier.size - 1}
        value={step}
        aria-valuetext={`${pw.marks.many(formats.count(step + 1), formats.count(frontier.size))}: ${text}`}
        onChange={(event) =>
          selection.select(digitsOfPoint(frontier, issues.length, order[Number(event.target.value)]!))
        }
      />
      <span className="quiet" aria-hidden="true">
        {pw.scatter.walkEnds(nameY, nameX)}
      </span>
    </p>
  )
}
