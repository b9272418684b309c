import { useSpeech } from '../i18n/language.js'
import { makeScale } from './scale.js'

type Props = {
  readonly reservation: number
  readonly range: { readonly p05: number; readonly p95: number } | null
  readonly closest: number | null
}

/** A party's 0..1: what no agreement is worth (a bar with its range) and what the closest package gives (a diamond). */
export const WorthStrip = ({ reservation, range, closest }: Props) => {
  const { words } = useSpeech()
  const low = Math.min(0, reservation, closest ?? 0)
  const high = Math.max(1, reservation, closest ?? 1)
  const scale = makeScale([low, high], [2, 98])
  const at = (value: number) => `${scale.at(value)}%`
  return (
    <svg className="worth" aria-hidden="true" focusable="false">
      <line className="worth-axis" x1={at(0)} x2={at(1)} y1="26" y2="26" />
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <line key={tick} className="worth-axis" x1={at(tick)} x2={at(tick)} y1="22" y2="30" />
      ))}
      {range && (
        <rect
          className="worth-range"
          x={at(range.p05)}
          width={`${scale.at(range.p95) - scale.at(range.p05)}%`}
          y="18"
          height="16"
        />
      )}
      <line className="worth-reservation" x1={at(reservation)} x2={at(reservation)} y1="12" y2="40" />
      {closest !== null && (
        <svg x={at(closest)} y="26" overflow="visible" aria-hidden="true">
          <path className="worth-closest" d="M0 -8L7 0L0 8L-7 0Z" />
        </svg>
      )}
      <text className="tick" x={at(0)} y="56">
        {words.parties.worst}
      </text>
      <text className="tick" x={at(1)} y="56" textAnchor="end">
        {words.parties.best}
      </text>
    </svg>
  )
}
