import type { Threshold } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { ChartTable } from '../charts/data-table.js'
import { Evidence } from '../evidence/evidence.js'
import { judgementBasis } from '../evidence/rests-on.js'
import { Local, useSpeech } from '../i18n/language.js'
import { isAbout, useSelected } from '../navigation/selected.js'

const SHOWN = 8

type Props = { readonly thresholds: readonly Threshold[]; readonly hasZone: boolean }

/** In words: at which value of one judgement alone the answer would change, the shortest way first. */
export const Thresholds = ({ thresholds, hasZone }: Props) => {
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const [issue, party] = [useSelected('issue'), useSelected('party')]
  const crossing = thresholds.filter(({ at }) => at.length > 0).sort((a, b) => wayTo(a) - wayTo(b))
  const others = thresholds.length - crossing.length
  const { thresholdColumns: columns } = words.movers
  return (
    <div>
      <h3>{words.movers.thresholds}</h3>
      <p className="lead">{words.movers.thresholdsLead}</p>
      <ul className="thresholds">
        {crossing.slice(0, SHOWN).map((threshold) => {
          const [now = '', ...at] = formats.apart([threshold.current, ...threshold.at])
          return (
            <li
              key={threshold.judgement}
              className={
                isAbout(threshold.judgement, issue) || isAbout(threshold.judgement, party) ? 'is-marked' : undefined
              }
            >
              <span className="threshold-of">
                <Local of={names.judgement(threshold.judgement)} />
              </span>
              {hasZone ? words.movers.wouldClose : words.movers.wouldOpen}{' '}
              <Evidence title={say(names.judgement(threshold.judgement))} basis={judgementBasis(threshold.judgement)}>
                <strong>{at.join(` ${words.movers.or} `)}</strong>
              </Evidence>{' '}
              <span className="quiet">({words.movers.now(now)})</span>
            </li>
          )
        })}
      </ul>
      {others > 0 && <p className="quiet">{words.movers.noneFound(formats.count(others))}</p>}
      {thresholds.length > 0 && (
        <ChartTable
          caption={words.movers.thresholdCaption}
          rows={[...crossing, ...thresholds.filter(({ at }) => at.length === 0)]}
          rowKey={(threshold) => threshold.judgement}
          columns={[
            {
              key: 'judgement',
              heading: columns.judgement,
              cell: ({ judgement }) => <Local of={names.judgement(judgement)} />,
            },
            { key: 'at', heading: columns.at, isNumber: true, cell: crossings },
            {
              key: 'now',
              heading: columns.now,
              isNumber: true,
              cell: ({ current, at }) => formats.apart([current, ...at])[0],
            },
            {
              key: 'scanned',
              heading: columns.scanned,
              isNumber: true,
              cell: ({ scanned: [low, high] }) => words.range(formats.precise(low), formats.precise(high)),
            },
          ]}
        />
      )}
    </div>
  )

  function crossings({ current, at }: Threshold) {
    return at.length === 0
      ? words.movers.noCrossing
      : formats
          .apart([current, ...at])
          .slice(1)
          .join('; ')
  }
}

/** How far the nearest crossing lies from the judgement as it is, in parts of the range scanned. */
const wayTo = ({ at, current, scanned: [low, high] }: Threshold): number =>
  Math.min(...at.map((value) => Math.abs(value - current))) / (high - low || 1)
