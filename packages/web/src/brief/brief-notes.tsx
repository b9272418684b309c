import type { BriefLanguage, Note } from '@parley/engine/brief'
import { Selector } from '../navigation/pick.js'
import { useBriefWords } from './brief-words.js'

/** The footnotes: each claim with who says it, its words and their source. A digest stands without quotation marks. */
export const BriefNotes = ({
  notes,
  language,
}: {
  readonly notes: readonly Note[]
  readonly language: BriefLanguage
}) => {
  const bw = useBriefWords()
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="brief-notes">
      <h3 id="brief-notes">{bw.notes}</h3>
      <ol className="brief-notes">
        {notes.map(({ number, claim, said, says, quotes }) => (
          <li key={claim} id={`brief-note-${number}`} tabIndex={-1}>
            <p>
              {said}:{' '}
              <Selector kind="claim" id={claim}>
                {says}
              </Selector>
            </p>
            {quotes.map(({ exact, isDigest, source, language: spoken }) => {
              const lang = spoken === language ? undefined : spoken
              return (
                <p key={`${source} ${exact}`} className="quiet">
                  {isDigest ? (
                    <>
                      {source}: <span lang={lang}>{exact}</span>
                    </>
                  ) : (
                    <>
                      <q lang={lang}>{exact}</q> ({source})
                    </>
                  )}
                </p>
              )
            })}
          </li>
        ))}
      </ol>
    </section>
  )
}
