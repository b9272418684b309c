/**
 * A text from a page made safe for a terminal, on one line: control characters (escape sequences among them) and
 * invisible format characters (such as those that turn the reading direction) are taken out.
 */
export const printable = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ +/g, ' ')
    .trim()
