import type { ConceptName } from '@parley/engine'

/** The concepts in the order told: name and what it answers. Those of `MAIN_CONCEPTS` are always shown. */
export const CONCEPTS: Readonly<Record<ConceptName, { readonly name: string; readonly is: string }>> = {
  nash: { name: 'Nash', is: 'the largest product of gains over no agreement (1950)' },
  kalaiSmorodinsky: {
    name: 'Kalai–Smorodinsky',
    is: 'the largest least share of the possible gain (1975; on a finite set)',
  },
  egalitarian: { name: 'egalitarian', is: 'the largest least gain (Kalai 1977)' },
  leximin: { name: 'leximin', is: 'the largest least gain, then the next-least, and so on (Imai 1983)' },
  utilitarian: { name: 'utilitarian', is: 'the largest sum' },
  relativeUtilitarian: {
    name: 'relative utilitarian',
    is: 'the largest sum of shares of the possible gain (Pivato 2009)',
  },
}

export const ALL_CONCEPTS = Object.keys(CONCEPTS) as readonly ConceptName[]
export const MAIN_CONCEPTS: readonly ConceptName[] = ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian']
