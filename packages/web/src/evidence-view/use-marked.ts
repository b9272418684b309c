import { type RefObject, useLayoutEffect } from 'react'
import type { Stretch } from './evidence-context.js'

/**
 * Follows which words of a text are marked, as offsets in it; `from`: where the text that the element has begins. Marks
 * elsewhere leave it as it is, so that a button can be pressed; a press into the text takes it back. `readNow` is given
 * what follows at once: a browser may tell of marked words only after the key that is pressed next.
 */
export const useMarked = (
  box: RefObject<HTMLElement | null>,
  from: number,
  mark: (stretch: Stretch | null) => void,
  readNow: RefObject<(() => void) | null>,
): void => {
  useLayoutEffect(() => {
    const onChange = () => {
      const { current } = box
      const selection = getSelection()
      if (current === null || selection === null || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      if (!current.contains(range.commonAncestorContainer)) return
      const before = document.createRange()
      before.selectNodeContents(current)
      before.setEnd(range.startContainer, range.startOffset)
      const start = from + before.toString().length
      const words = range.toString()
      mark(words.trim() === '' ? null : { start, end: start + words.length })
    }
    readNow.current = onChange
    document.addEventListener('selectionchange', onChange)
    return () => {
      readNow.current = null
      document.removeEventListener('selectionchange', onChange)
    }
  }, [box, from, mark, readNow])
}
