import { type AddressChanges, addressWith, changeAddress, inAddress, type Place } from './address.js'
import { awaitArrival } from './arrival.js'
import { type Kind, latestSelected } from './selected.js'

/** The parts of the edit view that show one of a kind; the first has its own form. */
export const EDITED_IN: Readonly<Record<Kind, readonly string[]>> = {
  issue: ['issues', 'preferences'],
  party: ['actors', 'preferences', 'noAgreement'],
  claim: ['claims'],
}

/** The edit view opens at what was selected last; another view as it was left. */
const changesTo = (place: Place): AddressChanges => {
  const view = place === 'overview' ? null : place
  const latest = place === 'edit' ? latestSelected() : null
  if (latest === null) return { view }
  const shownIn = EDITED_IN[latest]
  return { view, place: null, part: shownIn.find((part) => part === inAddress('part')) ?? shownIn[0]! }
}

export const addressOf = (place: Place): string => addressWith(changesTo(place))

/** Where one comes for what is selected: its form, its row, its states. Elsewhere what stands first is the answer. */
const HELPED: readonly Place[] = ['edit', 'packages', 'stability', 'evidence', 'record', 'brief']

export const goTo = (place: Place): void => {
  if (HELPED.includes(place)) awaitArrival()
  changeAddress(changesTo(place), 'push')
}
