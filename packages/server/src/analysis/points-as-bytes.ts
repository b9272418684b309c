import type { Projection } from '@parley/engine'

/**
 * Points as the page reads them, in this machine's byte order: two Uint32, how many points there are and whether they carry an index (1)
 * or stand at their own place (0); then x, y and gap as Float32, one run each; then the index as Uint32, where there is one.
 */
export const encodePoints = ({ x, y, gap, index }: Extract<Projection, { kind: 'found' }>): Uint8Array<ArrayBuffer> => {
  const size = x.length
  const runs = index === null ? 3 : 4
  const bytes = new ArrayBuffer(8 + 4 * runs * size)
  new Uint32Array(bytes, 0, 2).set([size, index === null ? 0 : 1])
  for (const [k, run] of [x, y, gap].entries()) new Float32Array(bytes, 8 + 4 * k * size, size).set(run)
  if (index !== null) new Uint32Array(bytes, 8 + 12 * size, size).set(index)
  return new Uint8Array(bytes)
}
