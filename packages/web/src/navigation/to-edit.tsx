import type { MouseEvent, ReactNode } from 'react'
import { addressWith, changeAddress } from './address.js'

type Props = {
  /** The part of the edit view. */
  readonly part: string
  readonly children: ReactNode
}

/** A link to where something of the case is put in. */
export const ToEdit = ({ part, children }: Props) => {
  const changes = { view: 'edit', place: null, part }
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    changeAddress(changes, 'push')
    scrollTo(0, 0)
    document.getElementById('main')?.focus()
  }
  return (
    <a href={addressWith(changes)} onClick={follow}>
      {children}
    </a>
  )
}
