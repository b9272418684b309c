import type { StabilityField } from '@parley/engine/graph-model'
import type { Conflict, ConflictMaker, ConflictOption, LocalText } from '@parley/model'
import { createContext, useContext } from 'react'
import { useCase } from '../case/use-case.js'
import type { Assessed } from './assess.js'
import type { Changes } from './change-preferences.js'

/** What every part of this view shares. States are places in `graph.states`, options and decision makers numbers. */
export type ShownConflict = {
  readonly field: StabilityField
  readonly conflict: Conflict
  readonly options: readonly ConflictOption[]
  /** As in the case, and as shown: with the changes of "what if", if any. */
  readonly base: Assessed
  readonly shown: Assessed
  readonly changes: Changes
  readonly change: (changes: Changes) => void
  /** What stands now; where the case does not say, the first state. */
  readonly start: number
  readonly hasStatusQuo: boolean
  readonly selected: number
  readonly select: (state: number) => void
}

const ConflictContext = createContext<ShownConflict | null>(null)

export const ConflictProvider = ConflictContext.Provider

export const useConflict = (): ShownConflict => {
  const shown = useContext(ConflictContext)
  if (!shown) throw new Error('useConflict outside ConflictProvider')
  return shown
}

/** The names of decision makers and options, by number. */
export const useNames = (): {
  maker(i: number): LocalText
  option(o: number): LocalText
  of(i: number): ConflictMaker
} => {
  const { names } = useCase()
  const { conflict, options } = useConflict()
  return {
    of: (i) => conflict.decisionMakers[i]!,
    maker: (i) => names.actor(conflict.decisionMakers[i]!.id),
    option: (o) => options[o]!.name ?? options[o]!.id,
  }
}
