import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Whether an element's content is wider than the element, so that it scrolls sideways. */
export const useOverflow = <E extends HTMLElement>(): readonly [RefObject<E | null>, boolean] => {
  const ref = useRef<E>(null)
  const [overflows, setOverflows] = useState(false)
  useLayoutEffect(() => {
    const { current } = ref
    if (!current) return
    const measure = () => setOverflows(current.scrollWidth > current.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return [ref, overflows]
}
