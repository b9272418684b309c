/** A 1-based place in a text. */
export type Place = { readonly line: number; readonly column: number }

/** Finds places in a text: its lines are looked for once, when the first place is asked for. */
export const makePlaceFinder = (text: string): ((offset: number) => Place) => {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}

const lineStarts = (text: string): number[] => {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}
