import type { Estimate } from '@parley/engine'
import { hasRange } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'

/** A number with its range first and its point estimate after it; without samples it says that it is a point estimate. */
export const RangeFigure = ({ of, isSigned = false }: { readonly of: Estimate; readonly isSigned?: boolean }) => {
  const { words, formats } = useSpeech()
  const show = isSigned ? formats.signed : formats.number
  const { quantiles } = of
  return (
    <span className="figure">
      {hasRange(quantiles) && (
        <span className="figure-range">{words.range(show(quantiles.p05), show(quantiles.p95))}</span>
      )}{' '}
      <span className={hasRange(quantiles) ? 'figure-point' : 'figure-only'}>
        {hasRange(quantiles) ? (
          `${words.pointEstimate} ${show(of.value)}`
        ) : (
          <>
            <span className="figure-range">{show(of.value)}</span> {words.pointEstimate}
          </>
        )}
      </span>
    </span>
  )
}

/** A number that has no range of its own. */
export const PointFigure = ({ value, isSigned = false }: { readonly value: number; readonly isSigned?: boolean }) => {
  const { words, formats } = useSpeech()
  return (
    <span className="figure">
      <span className="figure-range">{isSigned ? formats.signed(value) : formats.number(value)}</span>{' '}
      <span className="figure-point">{words.pointEstimate}</span>
    </span>
  )
}
