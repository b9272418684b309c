import { type RefObject, useEffect } from 'react'

/** Set on coming to a view, until the first that is selected there is in sight or somebody does something. */
let isAwaited = false

const FORGET = ['wheel', 'keydown', 'pointerdown', 'touchmove'] as const

const forget = (): void => {
  isAwaited = false
  for (const kind of FORGET) removeEventListener(kind, forget, true)
}

/** From now on the first that is selected in the view to come is scrolled into sight. */
export const awaitArrival = (): void => {
  forget()
  isAwaited = true
  for (const kind of FORGET) addEventListener(kind, forget, { capture: true, passive: true })
}

/** An element that stands for what may be selected: on coming to its view it is brought into sight. */
export const useArrival = (element: RefObject<HTMLElement | null>, isSelected: boolean): void => {
  useEffect(() => {
    if (!isSelected || !isAwaited || element.current === null) return
    // What is folded away or in another part cannot be seen.
    if (element.current.getClientRects().length === 0) return
    forget()
    element.current.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [element, isSelected])
}
