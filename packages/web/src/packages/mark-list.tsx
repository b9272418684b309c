import type { Certainty, Concept } from '@parley/engine'
import { useId, useState } from 'react'
import { useMarkText } from './mark-names.js'
import { CONCEPTS, type Mark, type MarkKind, SIGNS } from './marks.js'
import { isSame } from './outcome.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'

type Props = {
  /** Told which marks the reader is at, for the picture. */
  readonly onPoint: (keys: readonly string[]) => void
}

type Entry = { readonly kind: MarkKind; readonly sign: string; readonly marks: readonly Mark[] }

/** The packages that have a name: each with its sign, its definition on focus, and a press selects it. */
export const MarkList = ({ onPoint }: Props) => {
  const pw = usePackageWords()
  const { marks } = usePackages()
  const [told, setTold] = useState<Entry | null>(null)
  const textOf = useMarkText()
  const computed: Entry[] = (['closest', 'statusQuo', ...CONCEPTS] as const).map((kind) => ({
    kind,
    sign: SIGNS[kind],
    marks: marks.filter((mark) => mark.kind === kind),
  }))
  const recorded = marks.filter((mark) => mark.recorded !== null).map((mark) => ({ ...mark, marks: [mark] }))
  const point = (entry: Entry | null) => {
    if (entry) setTold(entry)
    onPoint(entry?.marks.map(({ key }) => key) ?? [])
  }
  const certaintyOf = useCertainty()
  const text = told && textOf(told.marks[0] ?? { kind: told.kind, of: [1, 1], recorded: null })
  return (
    <div className="mark-list">
      <h3>{pw.marks.heading}</h3>
      <p className="quiet">
        {pw.marks.lead} {computed.some(isMissing) && pw.marks.noZone}
      </p>
      <div className="mark-columns">
        <MarkEntries heading={pw.marks.computed} entries={computed.filter(isShown)} onPoint={point} />
        {recorded.length > 0 && <MarkEntries heading={pw.marks.recorded} entries={recorded} onPoint={point} />}
      </div>
      <p className="mark-definition">
        {text ? (
          <>
            <strong>{text.name}.</strong> {text.definition} {text.source !== null && pw.marks.source(text.source)}{' '}
            {certaintyOf(told.kind) !== 'all' && pw.marks.certainty[certaintyOf(told.kind)]}
          </>
        ) : (
          pw.marks.hint
        )}
      </p>
    </div>
  )
}

const isMissing = ({ kind, marks }: Entry): boolean => kind !== 'closest' && marks.length === 0

/** A concept without a package is named all the same; a closest package that does not exist is not. */
const isShown = ({ kind, marks }: Entry): boolean => kind !== 'closest' || marks.length > 0

type EntriesProps = {
  readonly heading: string
  readonly entries: readonly Entry[]
  readonly onPoint: (entry: Entry | null) => void
}

const MarkEntries = ({ heading, entries, onPoint }: EntriesProps) => {
  const pw = usePackageWords()
  const { selection } = usePackages()
  const textOf = useMarkText()
  const certaintyOf = useCertainty()
  const id = useId()
  return (
    <div>
      <h4 id={id}>{heading}</h4>
      <ul aria-labelledby={id}>
        {entries.map((entry) => {
          const [first] = entry.marks
          const text = textOf(first ?? { kind: entry.kind, of: [1, 1], recorded: null })
          const definition = `${id}-${first?.key ?? entry.kind}`
          const isSelected = entry.marks.some(({ digits }) => isSame(digits, selection.digits))
          return (
            <li key={first?.key ?? entry.kind}>
              <button
                type="button"
                className="mark"
                aria-pressed={isSelected}
                aria-describedby={definition}
                aria-disabled={first === undefined}
                onClick={() => first && selection.select(nextOf(entry.marks, selection.digits).digits)}
                onFocus={() => onPoint(entry)}
                onBlur={() => onPoint(null)}
                onPointerEnter={() => onPoint(entry)}
                onPointerLeave={() => onPoint(null)}
              >
                <span className="mark-sign" aria-hidden="true">
                  {entry.sign}
                </span>
                <span>
                  {first && first.of[1] > 1 ? pw.marks.name[entry.kind as keyof typeof pw.marks.name] : text.name}
                  {first && first.of[1] > 1 && <span className="quiet"> ({first.of[1]})</span>}
                  {!first && <span className="quiet"> · {pw.marks.none}</span>}
                  {first && certaintyOf(entry.kind) === 'near' && (
                    <span className="quiet"> · {pw.marks.approximate}</span>
                  )}
                  {first?.recorded?.feasible === false && <span className="quiet"> · {pw.marks.crosses}</span>}
                </span>
              </button>
              <span id={definition} hidden>
                {text.definition} {text.source !== null && pw.marks.source(text.source)}{' '}
                {certaintyOf(entry.kind) !== 'all' && pw.marks.certainty[certaintyOf(entry.kind)]}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** How far what a name stands for can be relied on: concepts choose from a frontier that may have been thinned. */
const useCertainty = (): ((kind: MarkKind) => Certainty) => {
  const { frontier } = usePackages().field
  return (kind) => (frontier.kind === 'found' && isConcept(kind) ? frontier.certainty[kind] : 'all')
}

const isConcept = (kind: MarkKind): kind is Concept => CONCEPTS.some((concept) => concept === kind)

/** Of several packages of one name the one after the selected: pressing again goes on. */
const nextOf = (marks: readonly Mark[], digits: Mark['digits']): Mark => {
  const at = marks.findIndex((mark) => isSame(mark.digits, digits))
  return marks[(at + 1) % marks.length]!
}
