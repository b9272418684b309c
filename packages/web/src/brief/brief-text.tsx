import type { Brief, BriefSection, BriefTable, Passage, Remark } from '@parley/engine/brief'
import type { BriefDraft, Edit } from '@parley/model'
import { DataTable } from '../charts/data-table.js'
import { useEditor } from '../editing/use-editor.js'
import { leaveOut, putBack } from './brief-edits.js'
import { BriefNotes } from './brief-notes.js'
import { useBriefWords } from './brief-words.js'
import { NamedText, useCalled } from './named-text.js'
import { AddedPassage, BriefPassage } from './passage.js'

type Props = {
  /** As the case gives rise to it; and with what the analyst changed. */
  readonly generated: Brief
  readonly brief: Brief
  /** null: nothing can be changed. */
  readonly draft: BriefDraft | null
  readonly remarks: readonly Remark[]
}

/** The brief itself, part by part, each passage with its footnotes and what may be done with it. */
export const BriefText = ({ generated, brief, draft, remarks }: Props) => {
  const bw = useBriefWords()
  const editor = useEditor()
  const act = (edits: readonly Edit[], label: string) => {
    if (edits.length > 0) void editor.edit(edits, label)
  }
  const called = useCalled(brief.language)
  const numbers = new Map(brief.notes.map(({ claim, number }) => [claim, number]))
  const gone = (draft?.leftOut ?? []).flatMap((id) => {
    const block = generated.sections.flatMap(({ blocks }) => blocks).find((one) => one.id === id)
    return block === undefined ? [] : [{ id, shown: shortOf(block) }]
  })
  return (
    <article className="brief" lang={brief.language} aria-label={brief.title}>
      {brief.classification !== null && <p className="brief-class">{brief.classification}</p>}
      <h2 className="brief-name">{brief.title}</h2>
      <p className="brief-headline">{brief.headline}</p>
      {brief.lead.map((line) => (
        <p className="quiet" key={line}>
          {line}
        </p>
      ))}
      <p className="brief-remarks" role="status">
        {bw.remarks(remarks.length)}
      </p>
      {brief.sections.map((section) => (
        <section key={section.id} aria-labelledby={`brief-${section.id}`}>
          <h3 id={`brief-${section.id}`}>{section.heading}</h3>
          {section.blocks.map((block) =>
            block.kind === 'table' ? (
              <div className="brief-block" key={block.id}>
                <Rows table={block} called={called} />
                {draft !== null && (
                  <p className="brief-tools">
                    <button
                      type="button"
                      className="plain"
                      aria-label={bw.leaveOutWhat(block.caption)}
                      onClick={() => act(leaveOut(draft, block.id), bw.did.leaveOut)}
                    >
                      {bw.leaveOut}
                    </button>
                  </p>
                )}
              </div>
            ) : (
              <BriefPassage
                key={block.id}
                passage={block}
                numbers={numbers}
                called={called}
                draft={draft}
                remarks={remarks.filter(({ passage }) => passage === block.id)}
                act={act}
              />
            ),
          )}
          {draft !== null && <AddedPassage section={section} draft={draft} act={act} />}
        </section>
      ))}
      {gone.length > 0 && draft !== null && (
        <details className="brief-gone">
          <summary>{bw.leftOut(gone.length)}</summary>
          <ul>
            {gone.map(({ id, shown }) => (
              <li key={id}>
                <button type="button" className="plain" onClick={() => act(putBack(draft, id), bw.did.putBack)}>
                  {bw.putBack(shown)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <BriefNotes notes={brief.notes} language={brief.language} />
    </article>
  )
}

const LONGEST = 70

/** A passage or table in a few words, to be told from others. */
export const shortOf = (block: Passage | BriefTable): string => {
  const text = block.kind === 'table' ? block.caption : block.text
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()} …`
}

type RowsProps = {
  readonly table: BriefSection['blocks'][number] & BriefTable
  readonly called: ReturnType<typeof useCalled>
}

const Rows = ({ table, called }: RowsProps) => (
  <DataTable
    caption={table.caption}
    rows={table.rows}
    rowKey={(row) => row.join(' | ')}
    columns={table.head.map((heading, k) => ({
      key: `${k}`,
      heading,
      cell: (row: readonly string[]) => <NamedText text={row[k] ?? ''} called={called} />,
    }))}
  />
)
