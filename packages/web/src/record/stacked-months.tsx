import { roundTicks } from '../charts/scale.js'
import { useWidth } from '../charts/use-width.js'
import { useSpeech } from '../i18n/language.js'
import { endOfMonth, useDates } from '../navigation/dates.js'

type Series = { readonly key: string; readonly name: string; readonly values: readonly number[] }

type Props = {
  readonly label: string
  /** `YYYY-MM`. */
  readonly months: readonly string[]
  readonly series: readonly Series[]
  /** Beside each other instead of on top of each other. */
  readonly isBeside?: boolean
}

const HEIGHT = 190
const [TOP, BOTTOM, LEFT, RIGHT] = [8, 24, 30, 4]

/** Whole numbers by month as bars; kinds are told apart by their pattern too. A key stands below. */
export const StackedMonths = ({ label, months, series, isBeside = false }: Props) => {
  const { formats } = useSpeech()
  const { at, latest, lookAt } = useDates()
  const [frame, width] = useWidth<HTMLDivElement>()
  const shown = series.filter(({ values }) => values.some((value) => value > 0))
  const totals = months.map((_, m) =>
    isBeside
      ? Math.max(0, ...shown.map(({ values }) => values[m]!))
      : shown.reduce((sum, { values }) => sum + values[m]!, 0),
  )
  const most = Math.max(1, ...totals)
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most)
  const step = (width - LEFT - RIGHT) / Math.max(1, months.length)
  const bar = Math.max(2, Math.min(40, step * 0.72))
  const everyMonth = Math.max(1, Math.ceil(44 / Math.max(1, step)))
  return (
    <div ref={frame}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={label} className="months">
          {roundTicks(0, most, 4)
            .filter(Number.isInteger)
            .map((tick) => (
              <g key={tick}>
                <line className="grid" x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} />
                <text className="tick" x={LEFT - 6} y={y(tick) + 4} textAnchor="end">
                  {formats.count(tick)}
                </text>
              </g>
            ))}
          {months.map((month, m) => {
            const left = LEFT + step * m + (step - bar) / 2
            let below = 0
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: the table below has the same months as buttons.
              <g
                key={month}
                className={at?.startsWith(month) ? 'month is-chosen' : 'month'}
                onClick={() => lookAt(endOfMonth(month) >= latest ? null : endOfMonth(month))}
              >
                <rect
                  className="month-ground"
                  x={LEFT + step * m}
                  y={TOP}
                  width={step}
                  height={HEIGHT - TOP - BOTTOM}
                />
                <title>{formats.monthOfYear(`${month}-01`)}</title>
                {shown.map(({ key, values }, k) => {
                  const value = values[m]!
                  const part = isBeside ? bar / shown.length : bar
                  const from = isBeside ? 0 : below
                  below += value
                  if (value === 0) return null
                  return (
                    <rect
                      key={key}
                      className={`month-bar bar-${key}`}
                      x={left + (isBeside ? k * part : 0)}
                      y={y(from + value)}
                      width={part}
                      height={y(from) - y(from + value)}
                    />
                  )
                })}
                {m % everyMonth === 0 && (
                  <text className="tick" x={left + bar / 2} y={HEIGHT - 7} textAnchor="middle">
                    {month.endsWith('-01') ? month.slice(0, 4) : formats.month(`${month}-01`)}
                  </text>
                )}
              </g>
            )
          })}
        </svg>
      )}
      <ul className="months-key">
        {shown.map(({ key, name }) => (
          <li key={key}>
            <svg width="14" height="14" aria-hidden="true">
              <rect className={`month-bar bar-${key}`} width="14" height="14" />
            </svg>{' '}
            {name}
          </li>
        ))}
      </ul>
    </div>
  )
}
