import { useState } from 'react'
import { SaveFigure } from '../charts/save-figure.js'
import { useWidth } from '../charts/use-width.js'
import { useSpeech } from '../i18n/language.js'
import { Section } from '../views/section.js'
import { FrontierWalk } from './frontier-walk.js'
import { MarkList } from './mark-list.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'
import { MOST_DOTS } from './paint-points.js'
import { ScatterPicture } from './scatter-picture.js'
import { useSavedRows } from './use-saved-rows.js'

/** The packages by what two parties get, with the way along the frontier and the packages that have a name. */
export const Scatter = () => {
  const pw = usePackageWords()
  const [frame, width] = useWidth<HTMLDivElement>()
  const [pointedAt, pointAt] = useState<readonly string[]>([])
  return (
    <Section id="scatter" heading={pw.scatter.heading} lead={pw.scatter.lead}>
      <figure>
        <div className="scatter-room" ref={frame}>
          {width > 0 && <ScatterPicture width={width} pointedAt={pointedAt} />}
        </div>
        <FrontierWalk />
        <figcaption>
          <Notes />
        </figcaption>
        <SaveFigure name="packages" rows={useSavedRows()} />
      </figure>
      <MarkList onPoint={pointAt} />
    </Section>
  )
}

const Notes = () => {
  const pw = usePackageWords()
  const { formats } = useSpeech()
  const { field, cloud, ranges } = usePackages()
  const { frontier, outcomes, hasPoints } = field
  const size = cloud ? formats.count(cloud.points.size) : ''
  const drawn = !hasPoints
    ? pw.scatter.frontierOnly(formats.count(Number(outcomes)))
    : cloud === null
      ? pw.scatter.pending
      : cloud.points.size > MOST_DOTS
        ? pw.scatter.all(size)
        : pw.scatter.few(size)
  return (
    <>
      <p>
        {drawn} {pw.scatter.zoneNote} {ranges.some((range) => range === null) ? pw.scatter.bare : pw.scatter.band}
      </p>
      {frontier.kind === 'found' && field.parties.length > 2 && <p>{pw.scatter.projection}</p>}
      {frontier.kind === 'found' && !frontier.exact && (
        <p>{pw.scatter.approximate(formats.precise(frontier.epsilon))}</p>
      )}
      <Key />
    </>
  )
}

/** What the signs of the picture mean, by shape. */
const Key = () => {
  const pw = usePackageWords()
  const { formats } = useSpeech()
  const { frontier } = usePackages().field
  return (
    <ul className="scatter-key">
      <li>
        <KeyDot className="key-dot-zone" />
        {pw.scatter.inZone}
      </li>
      <li>
        <KeyDot className="key-dot-outside" />
        {pw.scatter.outside}
      </li>
      {frontier.kind === 'found' && (
        <li>
          <KeyDot className="key-dot-frontier" />
          {pw.scatter.frontier(formats.count(frontier.size))}
        </li>
      )}
      <li>
        <svg className="key-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <circle className="selected-ring" cx="8" cy="8" r="6" />
        </svg>
        {pw.scatter.selected}
      </li>
      <li>
        <svg className="key-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <line className="reservation-line" x1="0" x2="16" y1="8" y2="8" />
        </svg>
        {pw.scatter.reservation}
      </li>
    </ul>
  )
}

const KeyDot = ({ className }: { readonly className: string }) => (
  <svg className="key-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <circle className={className} cx="8" cy="8" r="4" />
  </svg>
)
