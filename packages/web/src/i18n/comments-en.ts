/** What is said of comments in English: in the edit view, and behind numbers. */
export const commentsEn = {
  heading: 'Comments',
  /** In the summary of a thing: how many open ones it has. */
  openIn: (n: number) => (n === 1 ? '1 open comment' : `${n} open comments`),
  counted: (open: number, resolved: number) =>
    [open > 0 ? `${open} open` : '', resolved > 0 ? `${resolved} resolved` : '']
      .filter((part) => part !== '')
      .join(', '),
  none: 'No comment is open.',
  alsoResolved: 'Resolved ones too',
  resolved: 'resolved',
  by: (who: string, on: string | null) => (on === null ? who : `${who}, ${on}`),
  nobody: 'nobody named',
  new: 'New comment',
  newOn: (what: string) => `New comment on ${what}`,
  as: 'Comment as',
  add: 'Add the comment',
  added: 'The comment is added.',
  resolve: 'Resolve',
  reopen: 'Reopen',
  change: 'Edit',
  changeText: 'Text of the comment',
  keepChange: 'Save the change',
  leaveChange: 'Cancel',
  edited: (on: string) => `edited ${on}`,
  remove: 'Delete',
  act: (what: string, text: string) => `${what} the comment “${text}”`,
  goTo: 'Go to it in the edit view',
}

type Wording<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Wording<T[K]> }

export type CommentsWords = Wording<typeof commentsEn>
