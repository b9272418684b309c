import type { PackageField } from '@parley/engine'
import { useEffect, useMemo, useRef } from 'react'
import { useCase } from '../case/use-case.js'
import { SaveFigure } from '../charts/save-figure.js'
import { makeScale } from '../charts/scale.js'
import { useOverflow } from '../charts/use-overflow.js'
import { useWidth } from '../charts/use-width.js'
import { useSpeech } from '../i18n/language.js'
import { useSelected } from '../navigation/selected.js'
import { Section } from '../views/section.js'
import { digitsOfPoint } from './frontier-order.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'
import { openCanvas } from './paint-points.js'
import { useSavedRows } from './use-saved-rows.js'
import { useTones } from './use-tones.js'

/** How near to a line, in pixels, a click has to be. */
const NEAR = 14
/** Below it axes' names would run into each other: the picture scrolls. */
const LEAST_BETWEEN = 96
/** Lines that are drawn: more would be one grey area, and take long. */
const MOST_LINES = 4_000
const HEIGHT = 320
const TOP = 40
const BOTTOM = HEIGHT - 14

/** Three and more parties: each frontier package as a line over all their axes. */
export const Parallel = () => {
  const pw = usePackageWords()
  const [frame, width] = useWidth<HTMLDivElement>()
  const [scroller, overflows] = useOverflow<HTMLDivElement>()
  const { formats } = useSpeech()
  const { frontier } = usePackages().field
  const size = frontier.kind === 'found' ? frontier.size : 0
  return (
    <Section id="parallel" heading={pw.parallel.heading} lead={pw.parallel.lead}>
      <figure>
        <div ref={frame}>
          <div
            className="parallel-room"
            ref={scroller}
            {...(overflows && { role: 'region', 'aria-label': pw.parallel.heading, tabIndex: 0 })}
          >
            {width > 0 && <Picture room={width} />}
          </div>
        </div>
        <figcaption>
          <p>
            {pw.parallel.note}
            {size > MOST_LINES && ` ${pw.parallel.some(formats.count(MOST_LINES), formats.count(size))}`}
          </p>
        </figcaption>
        <SaveFigure name="packages-all-parties" rows={useSavedRows()} />
      </figure>
    </Section>
  )
}

const Picture = ({ room }: { readonly room: number }) => {
  const pw = usePackageWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const { field, issues, selection, exam, ranges } = usePackages()
  const { frontier, parties, closest, reservation } = field
  const n = parties.length
  const marked = useSelected('party')
  const width = Math.max(room, LEAST_BETWEEN * n)
  const side = width / n / 2
  const canvas = useRef<HTMLCanvasElement>(null)
  const picture = useRef<HTMLDivElement>(null)
  const tones = useTones()
  const { select } = selection

  const ends = useMemo(() => endsOf(frontier, reservation), [frontier, reservation])
  const selected = exam?.standings.map(({ utility }) => utility) ?? []
  // The selected package may lie outside of the frontier's range: only then does the scale change.
  const low = Math.min(ends.low, ...selected)
  const high = Math.max(ends.high, ...selected)
  const y = useMemo(() => {
    const pad = (high - low || 1) * 0.04
    return makeScale([low - pad, high + pad], [BOTTOM, TOP], 5)
  }, [low, high])
  const xs = useMemo(
    () => Array.from({ length: n }, (_, i) => side + ((width - 2 * side) * i) / Math.max(1, n - 1)),
    [n, side, width],
  )

  useEffect(() => {
    const context = canvas.current && openCanvas(canvas.current, width, HEIGHT)
    if (!context || frontier.kind !== 'found') return
    context.beginPath()
    const drawn = Math.min(frontier.size, MOST_LINES)
    for (let line = 0; line < drawn; line++) {
      const k = Math.floor((line * frontier.size) / drawn)
      for (let i = 0; i < n; i++) {
        const py = y.at(frontier.utilities[k * n + i]!)
        if (i === 0) context.moveTo(xs[0]!, py)
        else context.lineTo(xs[i]!, py)
      }
    }
    context.strokeStyle = tones.soft
    context.globalAlpha = Math.max(0.08, Math.min(0.6, 30 / drawn))
    context.lineWidth = 1.1
    context.stroke()
  }, [frontier, n, xs, y, width, tones])

  useEffect(() => {
    const { current } = picture
    if (!current || frontier.kind !== 'found') return
    const click = (event: MouseEvent) => {
      const box = current.getBoundingClientRect()
      const px = event.clientX - box.left
      const py = event.clientY - box.top
      const gap = xs[1]! - xs[0]!
      const i = Math.max(0, Math.min(n - 2, Math.floor((px - xs[0]!) / gap)))
      const part = Math.max(0, Math.min(1, (px - xs[i]!) / gap))
      let best = NEAR
      let found = -1
      for (let k = 0; k < frontier.size; k++) {
        const a = y.at(frontier.utilities[k * n + i]!)
        const b = y.at(frontier.utilities[k * n + i + 1]!)
        const away = Math.abs(a + (b - a) * part - py)
        if (away < best) {
          best = away
          found = k
        }
      }
      if (found >= 0) select(digitsOfPoint(frontier, issues.length, found))
    }
    current.addEventListener('click', click)
    return () => current.removeEventListener('click', click)
  }, [frontier, issues, n, xs, y, select])

  const pathOf = (utilities: readonly number[]) => `M${utilities.map((u, i) => `${xs[i]} ${y.at(u)}`).join('L')}`
  const size = frontier.kind === 'found' ? frontier.size : 0
  return (
    <div className="parallel-picture" ref={picture}>
      <canvas ref={canvas} />
      <svg width={width} height={HEIGHT} role="img" aria-label={pw.parallel.label(formats.count(size))}>
        {parties.map((party, i) => {
          const range = ranges[i]
          return (
            <g key={party}>
              <text
                className={party === marked ? 'axis-name is-selected' : 'axis-name'}
                x={xs[i]}
                y={18}
                textAnchor="middle"
              >
                {say(names.actor(party))}
              </text>
              <line
                className={party === marked ? 'axis is-selected' : 'axis'}
                x1={xs[i]}
                x2={xs[i]}
                y1={TOP}
                y2={BOTTOM}
              />
              {y.ticks.map((tick) => (
                <text key={tick} className="tick" x={xs[i]! - 6} y={y.at(tick) + 4} textAnchor="end">
                  {formats.number(tick)}
                </text>
              ))}
              {range && (
                <rect
                  className="reservation-band"
                  x={xs[i]! - 9}
                  width={18}
                  y={Math.max(TOP, y.at(range.p95))}
                  height={Math.max(0, Math.min(BOTTOM, y.at(range.p05)) - Math.max(TOP, y.at(range.p95)))}
                />
              )}
              <line
                className="reservation-line"
                x1={xs[i]! - 12}
                x2={xs[i]! + 12}
                y1={y.at(reservation[i]!)}
                y2={y.at(reservation[i]!)}
              />
            </g>
          )
        })}
        {closest && <path className="parallel-closest" d={pathOf(closest.utilities)} />}
        {exam && <path className="parallel-selected" d={pathOf(selected)} />}
      </svg>
    </div>
  )
}

/** The least and the most that any party gets on the frontier, or has without agreement. */
const endsOf = (frontier: PackageField['frontier'], reservation: readonly number[]) => {
  let low = Math.min(...reservation)
  let high = Math.max(...reservation)
  for (const value of frontier.kind === 'found' ? frontier.utilities : []) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}
