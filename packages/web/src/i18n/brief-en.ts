import type { RemarkKind } from '@parley/engine/brief'

/** What the view of briefs says in English; loaded with that view. Other languages have the same shape. */
export const briefEn = {
  heading: 'Brief',
  lead: 'A text made from the case: every statement with its range and its footnotes. You may write any of it anew; it stays a draft until you release it.',
  loading: 'The brief is being written.',
  failed: 'The brief cannot be had now.',
  noDraft: 'This is what the case gives rise to. Start a draft to change it, to keep it in the case, or to release it.',
  start: 'Start a draft',
  another: 'Start another draft',
  drafts: 'Draft',
  remove: 'Delete this draft',
  language: 'Language',
  languages: { en: 'English', vi: 'Tiếng Việt' },
  since: 'What changed since',
  title: 'Title',
  rewrite: 'Rewrite',
  rewriteWhat: (what: string) => `Rewrite: ${what}`,
  keep: 'Keep',
  cancel: 'Cancel',
  generated: 'Back to the generated text',
  leaveOut: 'Leave out',
  leaveOutWhat: (what: string) => `Leave out: ${what}`,
  leftOut: (n: number) => (n === 1 ? 'One passage or table is left out' : `${n} passages and tables are left out`),
  putBack: (what: string) => `Put back: ${what}`,
  add: 'Add a passage',
  addTo: (section: string) => `Add a passage to “${section}”`,
  own: 'A passage of your own',
  edited: 'written by the analyst',
  notes: 'Claims and sources',
  remarks: (n: number) =>
    n === 0
      ? 'Nothing to remark: likelihood is said in the words of one scale (ICD 203), apart from confidence; no number stands without its range.'
      : n === 1
        ? 'One remark on the wording'
        : `${n} remarks on the wording`,
  remark: {
    'other-scale': (found) => `“${found}” is of another scale of likelihood than the rest (ICD 203)`,
    'vague-likelihood': (found) => `“${found}” does not say how likely`,
    'likelihood-with-confidence': (found) => `likelihood and “${found}” in one sentence: say them apart (ICD 203)`,
    'number-without-range': (found) => `${found} stands without its range or the words “point estimate”`,
    'loaded-word': (found) => `“${found}” takes a side`,
  } satisfies Record<RemarkKind, (found: string) => string> as Record<RemarkKind, (found: string) => string>,
  download: 'Save the draft as a file',
  formats: { markdown: 'Markdown', html: 'HTML', pdf: 'PDF' },
  release: 'Release …',
  releaseHeading: 'Release this brief',
  releaseLead: (formats: string) =>
    `It is written as ${formats} into a new folder beside the case, with the case that it was made from, so that it can be made again. Nothing is sent anywhere.`,
  leaves: 'What the brief says',
  leavesCounts: (passages: string, notes: string) =>
    `${passages} passages and tables, ${notes} footnotes with their quotes and sources`,
  staysOut: 'Never in it: comments, rejected claims, and the names of analysts unless ticked below.',
  by: 'Released by',
  nobody: 'nobody named',
  namesAnalyst: 'The brief itself names the analyst',
  unsampled: 'Its samples are not there yet: they are drawn for the release.',
  confirm: 'Release',
  releasing: 'The release is being written.',
  released: (folder: string) => `Released into ${folder}`,
  releases: 'Releases',
  releasedOn: (day: string, folder: string) => `${day}: ${folder}`,
  madeFrom: (hash: string) => `from the case ${hash}`,
  noAnswer: 'The server did not answer. Nothing was released.',
  did: {
    start: 'start a brief',
    remove: 'delete a brief',
    write: 'write a passage of the brief',
    reset: 'take back the generated text',
    leaveOut: 'leave out of the brief',
    putBack: 'put back into the brief',
    add: 'add a passage to the brief',
    settings: 'change the brief',
  },
}

export type BriefWords = typeof briefEn
