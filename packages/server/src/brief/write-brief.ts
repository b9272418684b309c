import { type Brief, type ReleaseMark, renderBriefHtml, renderBriefMarkdown } from '@parley/engine/brief'

/** What a brief can be written as, with the ending and the media type of its file. */
export const BRIEF_FORMATS = {
  markdown: { ending: 'md', type: 'text/markdown; charset=utf-8' },
  html: { ending: 'html', type: 'text/html; charset=utf-8' },
  pdf: { ending: 'pdf', type: 'application/pdf' },
} as const

export type BriefFormat = keyof typeof BRIEF_FORMATS

export const isBriefFormat = (text: string): text is BriefFormat => Object.hasOwn(BRIEF_FORMATS, text)

/** A brief in a format, as bytes: the same brief and mark give the same bytes. */
export const writeBrief = async (brief: Brief, mark: ReleaseMark | null, format: BriefFormat): Promise<Uint8Array> => {
  switch (format) {
    case 'markdown':
      return new TextEncoder().encode(renderBriefMarkdown(brief, mark))
    case 'html':
      return new TextEncoder().encode(renderBriefHtml(brief, mark))
    case 'pdf': {
      // Loaded when it is first asked for: fonts and layout are the larger part of this package.
      const { renderBriefPdf } = await import('./render-pdf.js')
      return renderBriefPdf(brief, mark)
    }
  }
}
