export * from '../cases/load-case.js'
export { analyseBrief } from './analyse-brief.js'
export { renderBriefPdf } from './render-pdf.js'
