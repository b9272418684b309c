import { type IsoDate, type Position, type PositionMap, type PositionMaps, positionMaps } from '@parley/model'
import { useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { SaveFigure } from '../charts/save-figure.js'
import { useOverflow } from '../charts/use-overflow.js'
import { Evidence } from '../evidence/evidence.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName, IssueName, MonthName } from '../navigation/pick.js'
import { Section } from '../views/section.js'
import { useRecordWords } from './record-words.js'

/** Positions by issue, actor and month: a table an issue, each cell the letter of an option on the option's ground. */
export const PositionHeat = ({ asOf }: { readonly asOf: IsoDate }) => {
  const rw = useRecordWords()
  const { view } = useCase()
  const maps = useMemo(() => positionMaps(view.case, asOf), [view, asOf])
  return (
    <Section id="position-heat" heading={rw.map.heading} lead={rw.map.lead}>
      {maps.issues.length === 0 ? (
        <p>{rw.map.none}</p>
      ) : (
        <>
          <p className="quiet">{rw.map.marks}</p>
          {maps.issues.map((map) => (
            <IssueHeat key={map.issue} map={map} months={maps.months} />
          ))}
        </>
      )}
    </Section>
  )
}

const letterOf = (k: number): string =>
  String.fromCodePoint(65 + (k % 26)) + (k >= 26 ? String(Math.floor(k / 26)) : '')

const IssueHeat = ({ map, months }: { readonly map: PositionMap; readonly months: PositionMaps['months'] }) => {
  const rw = useRecordWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const [ref, overflows] = useOverflow<HTMLDivElement>()
  const issue = names.findIssue(map.issue)
  const options = issue?.options ?? []
  const title = say(names.issue(map.issue))
  const places = new Map(options.map(({ id }, k) => [id, k]))
  return (
    <figure className="heat-figure">
      <h3>
        <IssueName id={map.issue} />
      </h3>
      <div
        className="table-scroll"
        ref={ref}
        {...(overflows && { role: 'region', 'aria-label': rw.map.caption(title), tabIndex: 0 })}
      >
        <table className="heat">
          <caption className="visually-hidden">{rw.map.caption(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{rw.map.actor}</th>
              {months.map(({ month }) => (
                <th key={month} scope="col" className="heat-month">
                  <MonthName month={month}>
                    <span>{formats.month(`${month}-01`)}</span>{' '}
                    <span
                      className={month.endsWith('-01') || month === months[0]?.month ? undefined : 'visually-hidden'}
                    >
                      {month.slice(0, 4)}
                    </span>
                  </MonthName>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map(({ actor, cells, moved }) => (
              <tr key={actor}>
                <th scope="row">
                  <ActorName id={actor} />
                </th>
                {cells.map((cell, m) => (
                  <Cell
                    key={months[m]!.month}
                    cell={cell}
                    isNew={moved[m]!}
                    places={places}
                    count={options.length}
                    title={`${say(names.actor(actor))}, ${title}, ${formats.monthOfYear(`${months[m]!.month}-01`)}`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption>
        {rw.map.key}:{' '}
        {options.map(({ id }, k) => (
          <span key={id} className="heat-key">
            <b>{letterOf(k)}</b> <Local of={names.option(map.issue, id)} />
            {id === issue?.statusQuo && ` (${rw.map.now})`}
          </span>
        ))}
      </figcaption>
      <SaveFigure name={`positions-${map.issue}`} />
    </figure>
  )
}

type CellProps = {
  readonly cell: readonly Position[]
  readonly isNew: boolean
  /** Where each option stands in its issue. */
  readonly places: ReadonlyMap<string, number>
  readonly count: number
  readonly title: string
}

const Cell = ({ cell, isNew, places, count, title }: CellProps) => {
  const rw = useRecordWords()
  const { words, say } = useSpeech()
  const { names } = useCase()
  const [first] = cell
  if (first === undefined)
    return (
      <td className="heat-cell">
        <span aria-hidden="true">·</span>
        <span className="visually-hidden">{rw.map.nothing}</span>
      </td>
    )
  const told = cell.map(
    ({ stance, issue, option }) => `${words.record.stance[stance]} ${say(names.option(issue, option))}`,
  )
  // Five grounds, from the first option to the last; the letter says which.
  const shade = count < 2 ? 0 : Math.round(((places.get(first.option) ?? 0) / (count - 1)) * 4)
  const claims = cell.flatMap(({ because = [] }) => because)
  return (
    <td className={`heat-cell heat-${shade}${isNew ? ' heat-new' : ''}`}>
      <Evidence title={`${title}: ${told.join('; ')}`} basis={{ judgements: [], claims }}>
        <span aria-hidden="true">{cell.map((position) => markOf(position, places)).join(' ')}</span>
        <span className="visually-hidden">
          {told.join('; ')}
          {isNew && ` (${rw.map.moved})`}
        </span>
      </Evidence>
    </td>
  )
}

const markOf = ({ stance, option }: Position, places: ReadonlyMap<string, number>): string => {
  const letter = letterOf(places.get(option) ?? 0)
  switch (stance) {
    case 'demands':
      return letter
    case 'accepts':
      return `${letter}+`
    case 'rejects':
      return `${letter}−`
    case 'reported-acceptance':
      return `(${letter})`
    case 'disputed':
      return `${letter}?`
  }
}
