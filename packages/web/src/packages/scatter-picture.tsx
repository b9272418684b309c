import { useEffect, useId, useMemo, useRef } from 'react'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'
import { openCanvas, paintFrontier, paintPoints } from './paint-points.js'
import { placePills } from './place-pills.js'
import { scatterFrame } from './scatter-frame.js'
import { ScatterGround } from './scatter-ground.js'
import { useScatterPick } from './use-scatter-pick.js'
import { useSelectedPlace } from './use-selected-place.js'
import { useTones } from './use-tones.js'

type Props = {
  readonly width: number
  /** Keys of the marks that are pointed at in the list beside it. */
  readonly pointedAt: readonly string[]
}

/** Packages on a canvas; around them what is named, in SVG. */
export const ScatterPicture = ({ width, pointedAt }: Props) => {
  const pw = usePackageWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const { field, marks, ranges, x, y, cloud } = usePackages()
  const { frontier, parties } = field
  const points = cloud?.points ?? null
  const clip = useId()
  const frame = useMemo(
    () => scatterFrame(width, { field, points, marks, ranges, x, y }),
    [width, field, points, marks, ranges, x, y],
  )
  const { height, left, top, right, bottom } = frame

  const canvas = useRef<HTMLCanvasElement>(null)
  const tones = useTones()
  useEffect(() => {
    const context = canvas.current && openCanvas(canvas.current, frame.width, frame.height)
    if (!context) return
    context.beginPath()
    context.rect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top)
    context.clip()
    if (points) paintPoints(context, points, frame, tones)
    if (frontier.kind === 'found') {
      const n = parties.length
      const run = (party: number) =>
        Float64Array.from({ length: frontier.size }, (_, k) => frontier.utilities[k * n + party]!)
      paintFrontier(context, run(x), run(y), frame, tones, n === 2)
    }
  }, [points, frontier, parties, x, y, frame, tones])

  const picture = useRef<HTMLDivElement>(null)
  const hover = useScatterPick(picture, frame)
  const place = useSelectedPlace()
  const pills = useMemo(
    () =>
      placePills(
        marks.map(({ utilities, sign }) => ({ x: frame.x.at(utilities[x]!), y: frame.y.at(utilities[y]!), sign })),
        frame,
      ),
    [marks, frame, x, y],
  )
  const [nameX, nameY] = [say(names.actor(parties[x]!)), say(names.actor(parties[y]!))]
  const drawn = points ? points.size : frontier.kind === 'found' ? frontier.size : 0

  return (
    <div className="scatter-picture" ref={picture}>
      <ScatterGround frame={frame} nameX={nameX} nameY={nameY} />
      <canvas ref={canvas} />
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={pw.scatter.label(nameX, nameY, formats.count(drawn))}
        className="scatter-marks"
      >
        <clipPath id={clip}>
          <rect x={left} y={top} width={right - left} height={bottom - top} />
        </clipPath>
        {place && (
          <g clipPath={`url(#${clip})`}>
            <line className="selected-line" x1={frame.x.at(place.x)} x2={frame.x.at(place.x)} y1={top} y2={bottom} />
            <line className="selected-line" x1={left} x2={right} y1={frame.y.at(place.y)} y2={frame.y.at(place.y)} />
          </g>
        )}
        {pills.map((pill) => {
          const members = pill.members.map((k) => marks[k]!)
          const isPointedAt = members.some(({ key }) => pointedAt.includes(key))
          return (
            <g
              key={members[0]!.key}
              className={isPointedAt ? 'pill is-pointed-at' : 'pill'}
              data-mark={members[0]!.key}
            >
              <line x1={pill.x} y1={pill.y} x2={pill.cx} y2={pill.cy} />
              <circle cx={pill.x} cy={pill.y} r={isPointedAt ? 6 : 3.5} />
              <rect
                x={pill.cx - pill.width / 2}
                y={pill.cy - pill.height / 2}
                width={pill.width}
                height={pill.height}
                rx={pill.height / 2}
              />
              <text x={pill.cx} y={pill.cy + 4} textAnchor="middle">
                {pill.text}
              </text>
            </g>
          )
        })}
        {place && <circle className="selected-ring" cx={frame.x.at(place.x)} cy={frame.y.at(place.y)} r={9} />}
        {hover && <circle className="hover-ring" cx={hover.px} cy={hover.py} r={7} />}
      </svg>
      {hover && (
        <p
          className="scatter-hover"
          aria-hidden="true"
          style={{
            left: Math.min(Math.max(hover.px, 90), width - 90),
            top: hover.py > 60 ? hover.py - 14 : hover.py + 44,
          }}
        >
          {nameX} {formats.number(hover.x)} · {nameY} {formats.number(hover.y)}
        </p>
      )}
    </div>
  )
}
