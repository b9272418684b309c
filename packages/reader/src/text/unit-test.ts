const UNKNOWN = 0
const YES = 1
const NO = 2

/** A test of UTF-16 units by a pattern for one sign; each unit is looked at once, and remembered. */
export function unitTest(pattern: RegExp): (unit: number) => boolean {
  const kinds = new Uint8Array(0x10000)
  return (unit) => {
    const kind = kinds[unit]!
    if (kind !== UNKNOWN) return kind === YES
    const found = pattern.test(String.fromCharCode(unit))
    kinds[unit] = found ? YES : NO
    return found
  }
}
