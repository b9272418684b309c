import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { isWebAddress } from '../evidence/quote-from-source.js'
import { useSpeech } from '../i18n/language.js'
import { guessLanguage } from '../i18n/local-text.js'
import { Problems } from '../views/problem-list.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'
import { KeyHint, shortcutOf } from './key-settings.js'
import { spansOf } from './page-evidence.js'
import { scrollWithin } from './scroll-within.js'
import { SourceTitle } from './source-list.js'
import { segmentsOf } from './text-spans.js'
import { useMarked } from './use-marked.js'
import type { PageRead } from './use-pages.js'

/** More of a page than so many letters is not shown at once: the part around what is selected. */
const SHOWN = 200_000

type Props = { readonly read: PageRead | null; readonly isUnquoted: boolean }

/** The frozen text of the source that is looked at, with what is quoted of it. */
export const PageText = ({ read, isUnquoted }: Props) => {
  const ew = useEvidenceWords()
  const { words, formats, say } = useSpeech()
  const { file, source, text } = useEvidence()
  const date = source?.published ? formats.date(source.published) : words.evidence.undated
  return (
    <section className="evidence-page" aria-labelledby="page-heading">
      <h2 id="page-heading">{source === null ? ew.page.heading : <SourceTitle source={source} />}</h2>
      {source !== null && (
        <p className="quiet">
          {source.kind === 'digest'
            ? ew.page.digest(source.publisher ?? say(source.title), date)
            : [source.author, source.publisher, date].filter((part) => part !== undefined).join(' · ')}
          {source.kind === 'excerpt' && ` · ${ew.page.excerpt}`}
          {isWebAddress(source.url) && (
            <>
              {' · '}
              <a href={source.url} rel="noreferrer noopener">
                {ew.page.original}
              </a>
            </>
          )}
        </p>
      )}
      {isUnquoted ? (
        <p>{file.sources?.length ? ew.page.noPage : ew.sources.none}</p>
      ) : text !== null ? (
        <MarkedText text={text} />
      ) : read?.kind === 'failed' ? (
        <>
          <p>{ew.failed}</p>
          <Problems problems={read.problems} />
        </>
      ) : (
        <p>{source?.file === undefined ? ew.page.noText : ew.opening}</p>
      )}
    </section>
  )
}

const MarkedText = ({ text }: { readonly text: string }) => {
  const ew = useEvidenceWords()
  const { formats, say } = useSpeech()
  const { source, page, tab, selected, select, showTab, mark, marked, readMarked, wordMarked, keys } = useEvidence()
  const box = useRef<HTMLElement>(null)
  const spans = useMemo(() => spansOf(source!.id, text, page), [source, text, page])
  const shown = useMemo(() => spans.filter(({ kind }) => kind !== 'rejected' || tab === 'rejected'), [spans, tab])
  const start = shown.find(({ key }) => key === selected)?.start ?? 0
  const from = text.length <= SHOWN ? 0 : Math.max(0, Math.min(start - SHOWN / 2, text.length - SHOWN))
  const to = Math.min(text.length, from + SHOWN)
  const segments = useMemo(
    () => segmentsOf(text.length, shown).filter((one) => one.end > from && one.start < to),
    [text, shown, from, to],
  )
  useMarked(box, from, mark, readMarked)
  const at = segments.findIndex(({ keys }) => selected !== null && keys.includes(selected))
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another quote is selected.
  useEffect(() => {
    const target = box.current?.querySelector<HTMLElement>(`[data-segment="${at}"]`)
    if (box.current && target) scrollWithin(box.current, target)
  }, [at, selected, source])
  /** A quote that is pressed is selected in its list. */
  const onClick = (event: MouseEvent) => {
    const pressed = event.target instanceof Element ? event.target.closest('[data-segment]') : null
    const segment = pressed === null ? undefined : segments[Number((pressed as HTMLElement).dataset.segment)]
    if (segment === undefined || getSelection()?.isCollapsed === false) return
    const own = tab === 'open' ? 'suggested' : tab
    const span =
      shown.find(({ key, kind }) => segment.keys.includes(key) && kind === own) ??
      shown.find(({ key }) => segment.keys.includes(key))
    if (span === undefined) return
    if (span.kind !== own) showTab(span.kind === 'suggested' ? 'open' : span.kind)
    select(span.key)
  }
  return (
    <>
      <QuoteKey />
      {to - from < text.length && (
        <p className="quiet">{ew.page.cut(formats.count(to - from), formats.count(text.length))}</p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the lists beside it select the same by keyboard. */}
      <section
        ref={box}
        className="frozen-text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
        tabIndex={0}
        aria-label={ew.page.textOf(say(source!.title))}
        lang={source!.language ?? guessLanguage(text.slice(0, 2000))}
        onClick={onClick}
      >
        {segments.map((segment, k) => {
          const words = text.slice(Math.max(from, segment.start), Math.min(to, segment.end))
          if (segment.kinds.size === 0) return words
          const kinds = [...segment.kinds].map((kind) => `is-${kind}`).join(' ')
          const isSelected = selected !== null && segment.keys.includes(selected)
          return (
            <mark
              key={`${segment.start}`}
              data-segment={k}
              className={isSelected ? `quoted ${kinds} is-selected` : `quoted ${kinds}`}
            >
              {words}
            </mark>
          )
        })}
      </section>
      <p className="marked-words">
        <button type="button" className="plain" {...shortcutOf(keys, 'quote')} onClick={wordMarked}>
          {ew.page.newClaim} <KeyHint settings={keys} action="quote" />
        </button>{' '}
        {marked === null && <span className="quiet">{ew.page.markFirst}</span>}
      </p>
    </>
  )
}

/** How the marks tell accepted from suggested words: by their lines, not by colour. */
const QuoteKey = () => {
  const ew = useEvidenceWords()
  return (
    <p className="quote-key quiet">
      <span className="visually-hidden">{ew.page.key}: </span>
      <mark className="quoted is-accepted">{ew.page.accepted}</mark>{' '}
      <mark className="quoted is-suggested">{ew.page.suggested}</mark>{' '}
      <mark className="quoted is-accepted is-suggested">{ew.page.both}</mark>{' '}
      <mark className="quoted is-suggested is-selected">{ew.page.selected}</mark>
    </p>
  )
}
