/** Text put in place of `text.slice(start, end)`. */
export type Splice = { readonly start: number; readonly end: number; readonly text: string }

/** The text with its splices done; they must not overlap. Everything outside them stays as it is. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let done = 0
  for (const splice of ordered) {
    result += text.slice(done, splice.start) + splice.text
    done = splice.end
  }
  return result + text.slice(done)
}

/** Whether two splices touch the same text, or stand at one and the same place. */
export function collide(a: Splice, b: Splice): boolean {
  return a.start <= b.end && b.start <= a.end
}
