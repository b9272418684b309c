import { createContext, type ReactNode, useContext } from 'react'
import type { Answered, Asker } from './asker.js'
import type { Draft } from './draft.js'

/** The draft that is being made, and how what is asked is answered. */
export type Trying = {
  readonly draft: Draft
  readonly change: (draft: Draft) => void
  readonly answered: Answered & Pick<Asker, 'stop' | 'again'>
}

const TryingContext = createContext<Trying | null>(null)

export const useTrying = (): Trying => {
  const trying = useContext(TryingContext)
  if (!trying) throw new Error('useTrying outside TryingProvider')
  return trying
}

export const TryingProvider = ({ value, children }: { readonly value: Trying; readonly children: ReactNode }) => (
  <TryingContext value={value}>{children}</TryingContext>
)
