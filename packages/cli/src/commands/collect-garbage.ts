import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Read so many bytes of pages, and what they left behind is worth collecting. */
const BYTES = 4_000_000

let collect: (() => void) | null = null
let since = 0

/**
 * Called after each page with its size. V8 lets garbage grow to more than a gigabyte where there is room; a thousand
 * pages need no more than a few hundred megabytes if it is told now and then to collect, which takes a hundredth of the time.
 */
export const collectGarbage = (bytes: number): void => {
  since += bytes
  if (since < BYTES) return
  since = 0
  if (collect === null) {
    setFlagsFromString('--expose-gc')
    collect = runInNewContext('gc') as () => void
  }
  collect()
}
