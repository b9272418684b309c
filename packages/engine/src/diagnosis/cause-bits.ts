/** Bits of a set S of causes at work (design 6): g(S) is the distance with only those. */
export const SITUATION = 1
export const MISTRUST = 2
export const WAITING = 4
export const ALL_CAUSES = SITUATION | MISTRUST | WAITING
