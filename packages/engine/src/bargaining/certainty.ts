import type { Certainty, ReferenceCertainty } from '../frontier/frontier.js'

/** The same certainty for the answers of every concept. */
export const certainEverywhere = (certainty: Certainty): ReferenceCertainty => ({
  ideal: certainty,
  nash: certainty,
  kalaiSmorodinsky: certainty,
  egalitarian: certainty,
  leximin: certainty,
  utilitarian: certainty,
  relativeUtilitarian: certainty,
})
