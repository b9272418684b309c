import type { Estimate } from '@parley/engine'
import { hasRange } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'

type Props = { readonly of: Estimate; readonly as?: 'number' | 'signed' | 'part' }

/** A number with its range first and its point estimate after it; without samples it says that it is a point estimate. */
export const RangeFigure = ({ of, as = 'number' }: Props) => {
  const { words, formats } = useSpeech()
  const show = formats[as]
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
