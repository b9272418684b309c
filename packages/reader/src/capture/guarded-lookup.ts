import { lookup as resolve } from 'node:dns'
import type { LookupFunction } from 'node:net'

/**
 * Resolves a name and passes on only addresses that may be connected to: what is checked is what is connected to. A name of which
 * one address is refused is refused.
 *
 * @param refuse the error for an address that is refused, or for a name without any
 */
export function guardedLookup(
  isAllowed: (address: string) => boolean,
  refuse: (address: string) => Error,
): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, '', 4)
      const refused = found.find(({ address }) => !isAllowed(address))
      const [first] = found
      if (refused !== undefined || first === undefined) return callback(refuse(refused?.address ?? hostname), '', 4)
      if (options.all === true) return callback(null, found)
      return callback(null, first.address, first.family)
    })
  }
}
