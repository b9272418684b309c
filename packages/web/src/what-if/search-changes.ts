import type { JudgementInfo } from '@parley/engine'
import { type Case, type LocalText, pointOf, type WhatIfChange } from '@parley/model'

/** Something that can be changed, by what people call it. */
export type Candidate = {
  readonly kind: 'lever' | 'set' | 'without'
  readonly label: LocalText
  readonly change: WhatIfChange
}

/** Everything that a what-if of this case can change: levers, events, judgements, in the order of the file. */
export const candidatesOf = (source: Case, judgements: readonly JudgementInfo[]): readonly Candidate[] => [
  ...(source.levers ?? []).map(
    (lever): Candidate => ({ kind: 'lever', label: lever.name ?? lever.what, change: { lever: lever.id } }),
  ),
  ...(source.events ?? []).map(
    (event): Candidate => ({ kind: 'without', label: event.what, change: { without: event.id } }),
  ),
  ...judgements.map(({ id, label, scalar }): Candidate => {
    const to = typeof scalar === 'object' && 'ranking' in scalar ? { ranking: scalar.ranking } : pointOf(scalar)
    return { kind: 'set', label, change: { set: id, to } }
  }),
]

/** Small letters without marks: “Phuong an” finds “phương án”. */
export const plainText = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()

/** Those whose name has every word that is looked for, as parts of words; a name that begins with one goes first. */
export const searchCandidates = (
  candidates: readonly Candidate[],
  query: string,
  say: (text: LocalText) => string,
): readonly Candidate[] => {
  const words = plainText(query).split(/\s+/).filter(Boolean)
  const rankOf = (candidate: Candidate): number => {
    const label = plainText(say(candidate.label))
    if (!words.every((word) => label.includes(word))) return -1
    return words.some((word) => label.startsWith(word)) ? 0 : 1
  }
  const found = candidates.map((candidate, k) => ({ candidate, k, rank: rankOf(candidate) }))
  return found
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.k - b.k)
    .map(({ candidate }) => candidate)
}
