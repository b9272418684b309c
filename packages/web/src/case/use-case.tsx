import type { View } from '@parley/engine'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { makeNames, type Names } from './names.js'

/** The view that the page shows, with the names of its ids. */
export type Shown = { readonly view: View; readonly names: Names }

const ShownContext = createContext<Shown | null>(null)

export const useCase = (): Shown => {
  const shown = useContext(ShownContext)
  if (!shown) throw new Error('useCase outside CaseProvider')
  return shown
}

export const CaseProvider = ({ view, children }: { readonly view: View; readonly children: ReactNode }) => {
  const shown = useMemo<Shown>(() => ({ view, names: makeNames(view) }), [view])
  return <ShownContext value={shown}>{children}</ShownContext>
}
