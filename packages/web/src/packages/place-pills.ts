/** A place in a picture that a sign points at. */
export type Signed = { readonly x: number; readonly y: number; readonly sign: string }

/** A small label with the signs of everything at one place, beside that place. */
export type Pill = {
  readonly x: number
  readonly y: number
  readonly text: string
  /** Which of the signed are at this place. */
  readonly members: readonly number[]
  /** The label's middle and size. */
  readonly cx: number
  readonly cy: number
  readonly width: number
  readonly height: number
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** Places nearer than this are one. */
const TOGETHER = 5
const HEIGHT = 18
const LETTER = 9
const PAD = 9
const DIRECTIONS = [
  [0, -1],
  [1, -1],
  [-1, -1],
  [1, 0],
  [-1, 0],
  [1, 1],
  [-1, 1],
  [0, 1],
] as const
const DISTANCES = [20, 34, 50]

/**
 * Puts a label beside each signed place: where signs share a place one label holds them all, and labels overlap neither
 * each other nor the signed places where there is room for that. In the order given, so that the first are placed best.
 */
export const placePills = (signed: readonly Signed[], inside: Box): readonly Pill[] => {
  const groups: { x: number; y: number; members: number[] }[] = []
  for (const [k, { x, y }] of signed.entries()) {
    const group = groups.find((one) => Math.abs(one.x - x) <= TOGETHER && Math.abs(one.y - y) <= TOGETHER)
    if (group) group.members.push(k)
    else groups.push({ x, y, members: [k] })
  }
  const taken: Box[] = groups.map(({ x, y }) => boxAround(x, y, 9, 9))
  return groups.map(({ x, y, members }) => {
    const text = [...new Set(members.map((k) => signed[k]?.sign))].join(' ')
    const width = text.length * LETTER + PAD
    const options = DISTANCES.flatMap((distance) =>
      DIRECTIONS.map(([dx, dy]) => {
        const reach = dx === 0 ? 0 : distance * 0.75 + width / 2 - 9
        return { cx: x + dx * reach, cy: y + dy * distance * (dx === 0 ? 1 : 0.8) }
      }),
    )
    const fits = ({ cx, cy }: { cx: number; cy: number }) => {
      const box = boxAround(cx, cy, width, HEIGHT)
      return (
        box.left >= inside.left &&
        box.right <= inside.right &&
        box.top >= inside.top &&
        box.bottom <= inside.bottom &&
        !taken.some((other) => overlaps(box, other))
      )
    }
    const { cx, cy } = options.find(fits) ?? options[0]!
    taken.push(boxAround(cx, cy, width, HEIGHT))
    return { x, y, text, members, cx, cy, width, height: HEIGHT }
  })
}

const boxAround = (cx: number, cy: number, width: number, height: number): Box => ({
  left: cx - width / 2,
  right: cx + width / 2,
  top: cy - height / 2,
  bottom: cy + height / 2,
})

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
