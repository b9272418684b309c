import type { IsoDate } from '@parley/model'
import { useEffect, useRef, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { useDates } from './dates.js'

/** The slider stands still so long before the case is asked for. */
const SETTLE_MS = 200

/** From date to date on which the case changed; the last is the case's own. */
export const DateSlider = ({ dates }: { readonly dates: readonly IsoDate[] }) => {
  const { words, formats } = useSpeech()
  const { at, lookAt } = useDates()
  const last = dates.length - 1
  const asked = at === null ? last : Math.max(0, dates.indexOf(at))
  const [moved, setMoved] = useState<number | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Somebody else chose a date, or what was asked for is here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the date is another.
  useEffect(() => setMoved(null), [at])
  useEffect(() => () => clearTimeout(timer.current), [])
  const place = Math.min(moved ?? asked, last)
  const move = (to: number) => {
    setMoved(to)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => lookAt(to === last ? null : dates[to]!), SETTLE_MS)
  }
  return (
    <input
      type="range"
      className="date-slider"
      aria-label={words.masthead.slider}
      aria-valuetext={formats.date(dates[place]!)}
      min={0}
      max={last}
      value={place}
      onChange={(event) => move(Number(event.target.value))}
    />
  )
}
