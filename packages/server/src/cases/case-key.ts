import { hashOf } from './save-case.js'

/** Tells a case from others on this machine, by where its file lies. */
export const caseKey = (file: string): string => hashOf(file).slice(0, 16)
