import type { ReactNode } from 'react'

export type VerdictKind = 'supports' | 'contradicts' | 'cannot-test'

const SHAPES: Record<VerdictKind, string> = {
  // A tick, a cross, and an open ring with a bar: told apart by shape as well as by words.
  supports: 'M3 8.5l3.2 3.2L13 4.8',
  contradicts: 'M4 4l8 8M12 4l-8 8',
  'cannot-test': 'M8 2.5a5.5 5.5 0 1 0 0.01 0M5.5 8h5',
}

/** A finding as words with a shape of its own. */
export const VerdictMark = ({ kind, children }: { readonly kind: VerdictKind; readonly children: ReactNode }) => (
  <span className={`verdict verdict-${kind}`}>
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={SHAPES[kind]} />
    </svg>
    {children}
  </span>
)
