/** A text in pieces: names, as whole words, and what stands between them. A longer name goes before one that it begins with. */
export const cutAtNames = (text: string, names: readonly string[]): readonly string[] => {
  if (names.length === 0) return [text]
  const longest = names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return text
    .split(new RegExp(`(?<![\\p{L}\\d])(${longest.join('|')})(?![\\p{L}\\d])`, 'u'))
    .filter((piece) => piece !== '')
}
