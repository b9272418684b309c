import type { ReactNode } from 'react'

type Props = {
  readonly id: string
  readonly heading: ReactNode
  readonly lead?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** One part of the page, with its heading and a sentence on how to read it. */
export const Section = ({ id, heading, lead, className, children }: Props) => (
  <section className={className ? `section ${className}` : 'section'} aria-labelledby={`${id}-heading`} id={id}>
    <h2 id={`${id}-heading`}>{heading}</h2>
    {lead !== undefined && <p className="lead">{lead}</p>}
    {children}
  </section>
)
