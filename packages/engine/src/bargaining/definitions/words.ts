import type { DefinitionName } from './types.js'

/** What a word of a program means, and the name of the same thing here; null: theory has no name for it. */
export type WordMeaning = { readonly means: string; readonly ours: string | null }

/** A program's own words: what it looks at, its frontier, its concepts and figures, by their names in `DefinedAnalysis`. */
export type ProgramWords = {
  /** The program, and the version whose figures were checked. */
  readonly program: string
  readonly utilities: string
  readonly frontier: WordMeaning
  readonly concepts: Readonly<Record<string, WordMeaning>>
  readonly figures: Readonly<Record<string, WordMeaning>>
}

const word = (means: string, ours: string | null): WordMeaning => ({ means, ours })

/**
 * The dictionary of docs/reference/bargaining/definitions.md: u a utility, r a reservation value, low and high the range
 * of a party's utility over all outcomes, r' the larger of r and low, b its largest utility at a rational point.
 */
export const PROGRAM_WORDS: Readonly<Record<DefinitionName, ProgramWords>> = {
  parley: {
    program: 'Parley',
    utilities: 'as given',
    frontier: word('distinct undominated utilities over all outcomes', 'frontier'),
    concepts: {
      nash: word('largest product of u − r over rational points', 'nash'),
      kalaiSmorodinsky: word('largest least (u − r) / (b − r)', 'kalaiSmorodinsky'),
      egalitarian: word('largest least u − r', 'egalitarian'),
      leximin: word('largest least u − r, then next-least', 'leximin'),
      utilitarian: word('largest sum of u', 'utilitarian'),
      relativeUtilitarian: word('largest sum of (u − r) / (b − r)', 'relativeUtilitarian'),
    },
    figures: {
      opposition: word('least distance of a frontier point from every party’s largest utility', 'opposition'),
      rationalShare: word('share of outcomes with u ≥ r for all', 'rationalShare'),
    },
  },
  genius: {
    program: 'GENIUS 10.4',
    utilities: 'weight × evaluation / largest evaluation of the issue, at most 1; no reservation value is 0',
    frontier: word('undominated outcomes over all outcomes, equal ones each counted', 'frontier'),
    concepts: {
      nash: word('first frontier point with the largest product of u − r, negative gains and all', 'nash'),
      kalaiSmorodinsky: word('first frontier point with the least sum of |u − u| over pairs of parties', null),
    },
    figures: { opposition: word('distance of its kalaiSmorodinsky point from 1 for all', null) },
  },
  negmas: {
    program: 'NegMAS 0.15.7',
    utilities: 'as NegMAS computes them; outcomes below a reservation value are left out of the frontier',
    frontier: word('distinct undominated utilities over outcomes with u ≥ r for all', 'frontier, rational'),
    concepts: {
      nash: word('largest product of u − r’', 'nash'),
      kalai: word('largest least u − r’', 'egalitarian'),
      modifiedKalai: word('largest least u', null),
      ks: word('least spread of (u − r’) / (high − r’)', null),
      modifiedKs: word('least spread of u / high', null),
      maxWelfare: word('largest sum of u', 'utilitarian'),
      maxRelativeWelfare: word('largest sum of (u − low) / (high − r’)', null),
    },
    figures: {
      opposition: word('least distance of u / high from 1 for all, over rational outcomes', 'opposition'),
      rationalFraction: word('share of outcomes with u > r for all', null),
    },
  },
  anl2022: {
    program: 'ANL 2022, specials.json',
    utilities: 'weight × value; reservation values play no part',
    frontier: word('distinct undominated utilities over all outcomes', 'frontier'),
    concepts: {
      nash: word('first with the largest product of u', 'nash'),
      kalai: word('first frontier point with the least |u₁ − u₂|', null),
    },
    figures: { opposition: word('distance of its kalai point from (1, 1)', null) },
  },
  negolog: {
    program: 'NegoLog, specs.json',
    utilities: 'weight × value; reservation values play no part',
    frontier: word('undominated outcomes over all outcomes, equal ones each counted', 'frontier'),
    concepts: {
      nash: word('first with the largest product of u', 'nash'),
      kalai: word('first with the largest sum of u', 'utilitarian'),
    },
    figures: {
      opposition: word('distance of its kalai point from (1, 1)', null),
      nashProduct: word('product of u at nash', null),
      socialWelfare: word('sum of u at kalai', null),
      balanceScore: word('mean of u₁ − u₂ over all outcomes', null),
      normalizedBalanceScore: word('mean of (u₁ − u₂) × distance from nash / length of nash', null),
    },
  },
}
