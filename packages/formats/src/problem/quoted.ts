const LONGEST = 60

/** A text as a problem shows it: in quotes, on one line, cut to some sixty characters. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/, '')}…`)
