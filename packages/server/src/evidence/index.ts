export { type CapturedSource, type CapturedSources, readCapturedPages } from './captured-source.js'
export { keepPages } from './keep-pages.js'
export { planPages } from './plan-pages.js'
