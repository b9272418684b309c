import type { Source } from '@parley/model'
import { type ReactNode, useEffect, useRef } from 'react'
import { Local, useSpeech } from '../i18n/language.js'
import { guessLanguage } from '../i18n/local-text.js'
import { addressWith, changeAddress } from '../navigation/address.js'
import { AddPages } from './add-pages.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'
import { scrollWithin } from './scroll-within.js'
import { UNQUOTED } from './use-evidence-by-source.js'
import type { useEvidenceState } from './use-evidence-state.js'

type Shown = ReturnType<typeof useEvidenceState>

/** The sources of the case, each with what became of its claims, and the way to add more. */
export const SourceList = ({ shown }: { readonly shown: Shown }) => {
  const ew = useEvidenceWords()
  const { formats } = useSpeech()
  const { sources, sourceId, evidence, tell } = shown
  const list = useRef<HTMLUListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another source is looked at.
  useEffect(() => {
    const here = list.current?.querySelector<HTMLElement>('li:has([aria-current="true"])')
    if (list.current && here && !isInSight(list.current, here)) scrollWithin(list.current, here)
  }, [sourceId])
  const superseded = new Set(sources.map(({ supersedes }) => supersedes))
  const unquoted = evidence.get(UNQUOTED)?.accepted.length ?? 0
  return (
    <section className="evidence-sources" aria-labelledby="sources-heading">
      <h2 id="sources-heading">{ew.sources.heading}</h2>
      {sources.length === 0 && <p>{ew.sources.none}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by keyboard */}
      <ul ref={list} className="source-list" tabIndex={0} aria-labelledby="sources-heading">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink id={source.id} isHere={source.id === sourceId}>
              <SourceTitle source={source} />
            </SourceLink>
            <p className="quiet">
              <Counts source={source} shown={shown} />
              {source.kind === 'digest' && ` · ${ew.sources.digest}`}
              {source.kind === 'excerpt' && ` · ${ew.sources.excerpt}`}
              {superseded.has(source.id) && ` · ${ew.sources.supersededBy}`}
            </p>
          </li>
        ))}
        {unquoted > 0 && (
          <li>
            <SourceLink id={UNQUOTED} isHere={sourceId === UNQUOTED}>
              {ew.sources.unquoted}
            </SourceLink>
            <p className="quiet">{ew.sources.unquotedCount(formats.count(unquoted))}</p>
          </li>
        )}
      </ul>
      <AddPages sources={sources} tell={tell} />
    </section>
  )
}

const isInSight = (box: HTMLElement, part: HTMLElement): boolean => {
  const [outer, inner] = [box.getBoundingClientRect(), part.getBoundingClientRect()]
  return inner.top >= outer.top && inner.bottom <= outer.bottom
}

type LinkProps = { readonly id: string; readonly isHere: boolean; readonly children: ReactNode }

const SourceLink = ({ id, isHere, children }: LinkProps) => (
  <a
    href={addressWith({ source: id, claim: null })}
    aria-current={isHere ? 'true' : undefined}
    onClick={(event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
      event.preventDefault()
      changeAddress({ source: id, claim: null }, 'push')
    }}
  >
    {children}
  </a>
)

/** A page's title in its own language. */
export const SourceTitle = ({ source: { title, language } }: { readonly source: Source }) => {
  const { language: spoken } = useSpeech()
  if (typeof title !== 'string') return <Local of={title} />
  const lang = language ?? guessLanguage(title)
  return lang === spoken ? title : <span lang={lang}>{title}</span>
}

const Counts = ({ source, shown: { evidence, pages } }: { readonly source: Source; readonly shown: Shown }) => {
  const ew = useEvidenceWords()
  const { formats } = useSpeech()
  const page = evidence.get(source.id)
  const [accepted, open, rejected] = [page?.accepted, page?.open, page?.rejected].map((list) =>
    formats.count(list?.length ?? 0),
  ) as [string, string, string]
  if (source.file === undefined) return ew.sources.noText(accepted)
  if (!pages.has(source.id)) return ew.sources.reading(accepted, rejected)
  return ew.sources.counts(accepted, open, rejected)
}

/** A source's title as text, for names of things. */
export const useSourceName = () => {
  const { say } = useSpeech()
  const { file } = useEvidence()
  return (id: string): string => {
    const source = file.sources?.find((each) => each.id === id)
    return source === undefined ? id : say(source.title)
  }
}
