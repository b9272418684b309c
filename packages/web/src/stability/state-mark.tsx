import type { Kind } from './concepts.js'

/** Half the width and height of a mark with a name in it; and the radius of one without. */
export const MARK = { width: 21, height: 9.5, radius: 6 } as const

const SHAPES: Record<Exclude<Kind, 'none'>, string> = {
  // A box, a box with points, and a box with round ends: told apart without their colours.
  nash: 'M-21 -9.5H21V9.5H-21Z',
  answered: 'M-15 -9.5H15L21 0L15 9.5H-15L-21 0Z',
  feared: 'M-12 -9.5H12A9.5 9.5 0 0 1 12 9.5H-12A9.5 9.5 0 0 1 -12 -9.5Z',
}

/** How a state is marked, around the origin: by shape, and by the concept in it. */
export const StateMark = ({ kind, text }: { readonly kind: Kind; readonly text: string }) =>
  kind === 'none' ? (
    <circle className="state-mark state-mark-none" r={MARK.radius} />
  ) : (
    <>
      <path className={`state-mark state-mark-${kind}`} d={SHAPES[kind]} />
      <text className={`state-mark-text state-mark-text-${kind}`} y={4} textAnchor="middle">
        {text}
      </text>
    </>
  )
