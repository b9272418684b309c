import { useRef, useState } from 'react'
import { useSpeech } from '../i18n/language.js'

const PNG_SCALE = 2
const KINDS = ['svg', 'png', 'csv'] as const

type Kind = (typeof KINDS)[number]

/** The lines of a table, its headings first. */
export type Rows = readonly (readonly string[])[]

type Props = {
  /** Of the file, without its ending. */
  readonly name: string
  /** What its table says, where that does not stand in the figure itself or only in part. */
  readonly rows?: () => Rows
}

/** Saves the figure that it stands in: as a picture, and its table as CSV. */
export const SaveFigure = ({ name, rows }: Props) => {
  const { words } = useSpeech()
  const here = useRef<HTMLDetailsElement>(null)
  const [failed, setFailed] = useState(false)
  const save = async (kind: Kind) => {
    const figure = here.current?.closest('figure')
    if (!figure) return
    setFailed(false)
    try {
      offer(await fileOf(figure, kind, rows), `${name}.${kind}`)
    } catch {
      setFailed(true)
    }
  }
  return (
    <details className="save-figure" ref={here} data-unsaved="">
      <summary>{words.save.heading}</summary>
      <p className="save-kinds">
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="plain" onClick={() => void save(kind)}>
            {words.save[kind]}
          </button>
        ))}
      </p>
      <p role="status">{failed ? words.save.failed : ''}</p>
    </details>
  )
}

const fileOf = async (figure: HTMLElement, kind: Kind, rows: Props['rows']): Promise<Blob> => {
  if (kind === 'csv') {
    const { csvOf, rowsOf } = await import('./table-as-csv.js')
    const table = figure.querySelector<HTMLTableElement>('.chart-table table') ?? figure.querySelector('table')
    if (rows === undefined && table === null) throw new Error('a figure without a table')
    return new Blob([csvOf(rows?.() ?? rowsOf(table!))], { type: 'text/csv;charset=utf-8' })
  }
  const { pictureOf, pngOf } = await import('./picture-of.js')
  const picture = pictureOf(figure)
  return kind === 'png' ? pngOf(picture, PNG_SCALE) : new Blob([picture.svg], { type: 'image/svg+xml' })
}

/** Hands a file to the browser's downloads. */
const offer = (file: Blob, name: string): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  // Once the download has begun the address is no longer needed.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
