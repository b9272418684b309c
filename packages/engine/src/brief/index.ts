export { type BriefSettings, briefOf } from './brief-of.js'
export { briefWords, type ReleaseMark, standingOf } from './brief-words.js'
export { editBrief } from './edit-brief.js'
export { findRemarks, type Remark, type RemarkKind } from './find-remarks.js'
export { renderBriefHtml } from './render-html.js'
export { renderBriefMarkdown } from './render-markdown.js'
export type {
  Brief,
  BriefEdits,
  BriefLanguage,
  BriefSection,
  BriefTable,
  Note,
  NoteQuote,
  Passage,
} from './types.js'
export { sinceLastRound } from './what-changed.js'
