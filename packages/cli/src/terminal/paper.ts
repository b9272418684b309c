import type { Case } from '@parley/model'
import type { Io } from './io.js'
import { makeNames, type Names } from './names.js'
import { makeSheet, type Sheet } from './sheet.js'

/** A sheet for an answer about a case: with the case's names. */
export type Paper = Sheet & { readonly names: Names }

export const makePaper = (source: Case, io: Pick<Io, 'color' | 'columns'>): Paper => ({
  names: makeNames(source),
  ...makeSheet(io),
})
