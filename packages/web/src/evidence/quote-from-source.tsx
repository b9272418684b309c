import { locateQuote, type Quote, type Source } from '@parley/model'
import { useEffect, useRef, useState } from 'react'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { guessLanguage } from '../i18n/local-text.js'

type Props = {
  readonly quote: Pick<Quote, 'source' | 'exact' | 'prefix' | 'suffix'>
  /** Without the source's line and text. */
  readonly isShort?: boolean
}

/**
 * The words of a quote with their source. A digest is our own text: it stands without quotation marks,
 * as "our summary of PUBLISHER, DATE", never as a speaker's words.
 */
export const QuoteFromSource = ({ quote, isShort = false }: Props) => {
  const { names, view } = useCase()
  const source = names.findSource(quote.source)
  const lang = source?.language ?? guessLanguage(quote.exact)
  const text = view.sources[quote.source]?.text
  const isDigest = source?.kind === 'digest'
  return (
    <div className={isDigest ? 'quote digest' : 'quote'}>
      {isDigest ? (
        <>
          <p className="quote-source">
            <SourceLine source={source} />
          </p>
          <p lang={lang}>{quote.exact}</p>
        </>
      ) : (
        <>
          <blockquote lang={lang}>“{quote.exact}”</blockquote>
          {!isShort && (
            <p className="quote-source">{source ? <SourceLine source={source} /> : <code>{quote.source}</code>}</p>
          )}
        </>
      )}
      {!isShort && text !== undefined && source && <SourceText source={source} text={text} quote={quote} lang={lang} />}
    </div>
  )
}

const SourceLine = ({ source }: { readonly source: Source }) => {
  const { words, formats, say, language } = useSpeech()
  const date = source.published ? formats.date(source.published) : words.evidence.undated
  if (source.kind === 'digest') return words.evidence.digest(source.publisher ?? say(source.title), date)
  const title = typeof source.title === 'string' ? source.title : say(source.title)
  const lang = source.language ?? guessLanguage(title)
  return (
    <>
      {source.author !== undefined && `${source.author}, `}
      <cite lang={lang === language ? undefined : lang}>{title}</cite>
      {source.publisher !== undefined && `, ${source.publisher}`}
      {`, ${date}`}
    </>
  )
}

/** The source's whole text with the quote marked, brought into sight when it is opened. */
const SourceText = ({ source, text, quote, lang }: Props & { source: Source; text: string; lang: string }) => {
  const { words, say } = useSpeech()
  const [isOpen, setIsOpen] = useState(false)
  const mark = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isOpen) mark.current?.scrollIntoView({ block: 'center' })
  }, [isOpen])
  const place = locateQuote(text, quote)
  return (
    <details className="source" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{words.evidence.inSource}</summary>
      <section
        className="source-text"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
        tabIndex={0}
        aria-label={words.evidence.sourceText(say(source.title))}
        lang={lang}
      >
        {place.kind === 'found' ? (
          <>
            {text.slice(0, place.start)}
            <mark ref={mark}>{text.slice(place.start, place.end)}</mark>
            {text.slice(place.end)}
          </>
        ) : (
          text
        )}
      </section>
      {isWebAddress(source.url) && (
        <p>
          <a href={source.url} rel="noreferrer noopener">
            {words.evidence.original}
          </a>
        </p>
      )}
    </details>
  )
}

/** A case file may say anything in `url`: only web addresses become links. */
export const isWebAddress = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//i.test(url)
