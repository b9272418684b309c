export { type BriefSettings, briefOf } from './brief-of.js'
export { briefWords, type ReleaseMark } from './brief-words.js'
export { findRemarks, type Remark, type RemarkKind } from './find-remarks.js'
export { renderBriefHtml } from './render-html.js'
export { renderBriefMarkdown } from './render-markdown.js'
export {
  BRIEF_SECTIONS,
  type Brief,
  type BriefEdits,
  type BriefLanguage,
  type BriefSection,
  type BriefSectionId,
  type BriefTable,
  type Note,
  type NoteQuote,
  type Passage,
} from './types.js'
