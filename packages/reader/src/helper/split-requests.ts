import type { Passage } from './types.js'

/** Letters of the page in one request: with instructions and answer it then fits into the 4,096 tokens that local programs start with. */
export const REQUEST_CHARS = 4_000
/** A page asks at most so often; what is beyond stays unread. */
export const REQUESTS_LIMIT = 16

/** Passages in the order of the page, in groups that fit into one request each; those that no request has room for are in none. */
export function splitRequests(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const requests: Passage[][] = []
  let room = 0
  for (const passage of passages) {
    const length = passage.end - passage.start
    if (requests.length === 0 || length > room) {
      if (requests.length === REQUESTS_LIMIT) break
      requests.push([])
      room = REQUEST_CHARS
    }
    requests.at(-1)!.push(passage)
    room -= length
  }
  return requests
}
