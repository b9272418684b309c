export { decodePage, oversizedPage, PAGE_BYTES_LIMIT, PAGE_LINES_LIMIT } from './capture/decode-page.js'
export { type ReadContext, readPage } from './read-page.js'
export type { Term } from './terms/term.js'
export type { Page, Paragraph, Published, RelatedItem, SuggestedClaim } from './types.js'
