import { type ReactNode, useState } from 'react'

/** Something to be opened, whose inside is made when it first is. `name`: what it is called where the summary alone says too little. */
export const LazyDetails = ({
  summary,
  name,
  className,
  isOpen = false,
  children,
}: {
  readonly summary: ReactNode
  readonly name?: string
  readonly className?: string
  readonly isOpen?: boolean
  readonly children: ReactNode
}) => {
  const [open, setOpen] = useState(isOpen)
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {name !== undefined && <span className="visually-hidden">{name}: </span>}
        {summary}
      </summary>
      {open && children}
    </details>
  )
}
