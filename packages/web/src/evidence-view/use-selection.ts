import { useCallback, useEffect, useRef, useState } from 'react'

/**
 * The one of a list that is selected, by its key. Where it leaves the list, the one that takes its place is selected, or
 * the last. `wantsFocus` is answered once by whoever draws the list.
 */
export const useSelection = (keys: readonly string[]) => {
  const [chosen, setChosen] = useState<{ readonly key: string | null; readonly index: number }>({ key: null, index: 0 })
  const found = chosen.key === null ? -1 : keys.indexOf(chosen.key)
  const index = found >= 0 ? found : Math.max(0, Math.min(chosen.index, keys.length - 1))
  const selected = keys[index] ?? null
  const wantsFocus = useRef(false)
  useEffect(() => {
    if (found >= 0 && found !== chosen.index) setChosen({ key: chosen.key, index: found })
  }, [found, chosen])
  const select = useCallback((key: string, place: number, moves: boolean) => {
    wantsFocus.current = moves
    setChosen({ key, index: place })
  }, [])
  return { selected, index, select, wantsFocus }
}
