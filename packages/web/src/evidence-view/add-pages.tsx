import type { AddedPages, Id, Source } from '@parley/model'
import { type DragEvent, useId, useRef, useState } from 'react'
import type { Answer } from '../api.js'
import { useEditor } from '../editing/use-editor.js'
import { useSpeech } from '../i18n/language.js'
import { changeAddress } from '../navigation/address.js'
import { Problems } from '../views/problem-list.js'
import { addFile } from './evidence-api.js'
import { useEvidenceWords } from './evidence-words.js'

type Props = { readonly sources: readonly Source[]; readonly tell: (text: string) => void }

type Told = { readonly name: string; readonly answer: Answer<AddedPages> }

const KINDS = '.html,.htm,.xhtml,.txt,.md,.warc,.gz,.xml,.rss,.atom,.json,text/plain,text/html'

/** Files of pages, chosen or dropped, which become sources one after another. */
export const AddPages = ({ sources, tell }: Props) => {
  const ew = useEvidenceWords()
  const id = useId()
  const { retry } = useEditor()
  const input = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState<string | null>(null)
  const [told, setTold] = useState<readonly Told[]>([])
  const [isOver, setIsOver] = useState(false)
  const add = async (files: readonly File[]) => {
    setTold([])
    for (const file of files) {
      setReading(file.name)
      tell(ew.add.adding(file.name))
      const answer = await addFile(file)
      setTold((all) => [...all, { name: file.name, answer }])
      if (answer.kind !== 'found') continue
      // The case as it is now, before the server tells of its change by itself.
      retry()
      const first = answer.value.added[0] ?? answer.value.unchanged[0]
      if (first !== undefined) changeAddress({ source: first, claim: null }, 'replace')
    }
    setReading(null)
    if (input.current) input.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (reading === null) void add([...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way, the file field inside is the other.
    <div
      className={isOver ? 'add-pages is-over' : 'add-pages'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h3>{ew.add.heading}</h3>
      <label htmlFor={id}>{ew.add.choose}</label>
      <input
        id={id}
        ref={input}
        type="file"
        multiple
        accept={KINDS}
        disabled={reading !== null}
        onChange={(event) => void add([...(event.target.files ?? [])])}
      />
      <p className="quiet">{ew.add.drop}</p>
      <div role="status" className="added-pages">
        {reading !== null && <p>{ew.add.adding(reading)}</p>}
        {told.map(({ name, answer }) => (
          <Added key={name} name={name} answer={answer} sources={sources} />
        ))}
      </div>
    </div>
  )
}

const Added = ({ name, answer, sources }: Told & Pick<Props, 'sources'>) => {
  const ew = useEvidenceWords()
  const { say, formats } = useSpeech()
  const titles = (ids: readonly Id[]) =>
    ids.map((id) => {
      const source = sources.find((each) => each.id === id)
      return source === undefined ? id : say(source.title)
    })
  if (answer.kind !== 'found')
    return (
      <>
        <p>{ew.add.refused(name)}</p>
        {answer.kind === 'problems' ? <Problems problems={answer.problems} /> : <p>{ew.add.noServer}</p>}
      </>
    )
  const { added, unchanged, leftOut } = answer.value
  return (
    <>
      {added.length > 0 && <p>{ew.add.added(titles(added))}</p>}
      {unchanged.length > 0 && <p>{ew.add.unchanged(titles(unchanged))}</p>}
      {leftOut.length > 0 && (
        <>
          <p>{ew.add.leftOut(formats.count(leftOut.length))}</p>
          <Problems problems={leftOut.slice(0, 5)} />
        </>
      )}
    </>
  )
}
