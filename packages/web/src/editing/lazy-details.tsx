import { type MouseEvent, type ReactNode, useRef, useState } from 'react'
import { useArrival } from '../navigation/arrival.js'

/** Something to be opened, whose inside is made when it first is. `name`: what it is called where the summary alone says too little. */
export const LazyDetails = ({
  summary,
  name,
  className,
  isOpen = false,
  isMarked = false,
  onOpen,
  children,
}: {
  readonly summary: ReactNode
  readonly name?: string
  readonly className?: string
  /** Opens it whenever it becomes true. */
  readonly isOpen?: boolean
  /** It is what is selected in all views. */
  readonly isMarked?: boolean
  /** When somebody opens it. */
  readonly onOpen?: () => void
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
  // What is selected opens it too: were the browser to turn it then, it would close again.
  const turn = (event: MouseEvent) => {
    event.preventDefault()
    const next = !event.currentTarget.closest('details')!.open
    setOpen(next)
    if (next) onOpen?.()
  }
  return (
    <details ref={details} className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed by itself. */}
      <summary aria-current={isMarked ? 'true' : undefined} onClick={turn}>
        {name !== undefined && <span className="visually-hidden">{name}: </span>}
        {summary}
      </summary>
      {open && children}
    </details>
  )
}
