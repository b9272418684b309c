import type { Assessed } from './assess.js'
import { type Change, type Changes, NO_CHANGES } from './change-preferences.js'

/**
 * Changed orders of statements as a part of the address: `israel:3.1.2,hamas:1.3`, statements numbered from 1 as in the
 * case. Changed rankings are not told: they are as long as there are states. null: nothing to tell.
 */
export const tellChanges = ({ graph }: Assessed, changes: Changes): string | null => {
  const told = [...changes].flatMap(([maker, change]) =>
    change.kind === 'statements'
      ? [`${graph.model.decisionMakers[maker]!.name}:${change.order.map((k) => k + 1).join('.')}`]
      : [],
  )
  return told.length === 0 ? null : told.join(',')
}

/** What does not fit the case is left out. */
export const readChanges = ({ graph }: Assessed, text: string | null): Changes => {
  if (text === null) return NO_CHANGES
  const { decisionMakers } = graph.model
  return new Map(
    text.split(',').flatMap((part): [number, Change][] => {
      const [name, numbers = ''] = part.split(':')
      const maker = decisionMakers.findIndex((one) => one.name === name)
      const preference = decisionMakers[maker]?.preference
      if (preference?.kind !== 'statements') return []
      const order = numbers === '' ? [] : numbers.split('.').map((number) => Number(number) - 1)
      const fits = order.every((k, p) => preference.statements[k] !== undefined && order.indexOf(k) === p)
      return fits ? [[maker, { kind: 'statements', order }]] : []
    }),
  )
}
