import { type ReactNode, useRef, useState } from 'react'
import { useArrival } from '../navigation/arrival.js'

/** Something to be opened, whose inside is made when it first is. `name`: what it is called where the summary alone says too little. */
export const LazyDetails = ({
  summary,
  name,
  className,
  isOpen = false,
  isMarked = false,
  children,
}: {
  readonly summary: ReactNode
  readonly name?: string
  readonly className?: string
  /** Opens it whenever it becomes true. */
  readonly isOpen?: boolean
  /** It is what is selected in all views. */
  readonly isMarked?: boolean
  readonly children: ReactNode
}) => {
  const [open, setOpen] = useState(isOpen)
  const [wasOpen, setWasOpen] = useState(isOpen)
  if (isOpen !== wasOpen) {
    setWasOpen(isOpen)
    if (isOpen) setOpen(true)
  }
  const details = useRef<HTMLDetailsElement>(null)
  useArrival(details, isMarked)
  return (
    <details ref={details} className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-current={isMarked ? 'true' : undefined}>
        {name !== undefined && <span className="visually-hidden">{name}: </span>}
        {summary}
      </summary>
      {open && children}
    </details>
  )
}
