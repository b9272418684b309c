import type { Id } from '@parley/model'
import { changeAddress, inAddress, namesInAddress, useFromAddress } from './address.js'

/** What can be selected everywhere, one of each kind, besides the date: `?issue=duration&party=union&claim=c1`. */
export const KINDS = ['issue', 'party', 'claim'] as const

export type Kind = (typeof KINDS)[number]

/** What is selected of a kind; null: nothing. An actor that is no party is selected as one, too. */
export const useSelected = (kind: Kind): Id | null => useFromAddress(() => inAddress(kind))

export const useIsSelected = (kind: Kind, id: Id): boolean => useFromAddress(() => inAddress(kind) === id)

/** Selects one, or with null none: a step that the back button takes back. */
export const select = (kind: Kind, id: Id | null): void => {
  if (inAddress(kind) !== id) changeAddress({ [kind]: id }, 'push')
}

/** Takes back what is selected of these kinds, in one step. */
export const deselect = (kinds: readonly Kind[]): void =>
  changeAddress(Object.fromEntries(kinds.map((kind) => [kind, null])), 'push')

/** The kind of which something was selected last; null: nothing is selected. */
export const latestSelected = (): Kind | null =>
  namesInAddress().findLast((name): name is Kind => (KINDS as readonly string[]).includes(name)) ?? null

/** Whether a judgement (`preferences.union.weights.duration`) is about something: its id is one of the words of the path. */
export const isAbout = (judgement: string, id: Id | null): boolean => id !== null && judgement.split('.').includes(id)
