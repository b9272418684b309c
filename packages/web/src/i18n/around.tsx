import type { ReactNode } from 'react'

const GAP = '\u0000'

/** A sentence around something that is more than text, such as a name that can be pressed. */
export const Around = ({
  tell,
  children,
}: {
  readonly tell: (name: string) => string
  readonly children: ReactNode
}) => {
  const [before = '', ...after] = tell(GAP).split(GAP)
  return (
    <>
      {before}
      {children}
      {after.join('')}
    </>
  )
}
