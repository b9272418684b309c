/** What is said in English where claims are linked to a judgement; loaded with the panel behind a number. */
export const claimLinksEn = {
  heading: 'Link this judgement to claims',
  choose: 'Claim',
  none: 'choose one',
  link: 'Link',
  linked: 'Linked.',
  linkedTo: (claim: string, judgement: string) => `“${claim}” linked to: ${judgement}`,
  unlink: 'Unlink',
  unlinkOf: (claim: string) => `Unlink “${claim}”`,
  unlinked: 'Unlinked.',
  unlinkedFrom: (claim: string, judgement: string) => `“${claim}” unlinked from: ${judgement}`,
}

type Wording<T> = {
  readonly [K in keyof T]: T[K] extends (...args: infer A) => string ? (...args: A) => string : string
}

export type ClaimLinksWords = Wording<typeof claimLinksEn>
