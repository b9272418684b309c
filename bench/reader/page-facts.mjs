// Whether headline, author and date are right, forgiving about case, punctuation and the order of names.
const fold = (text) =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''

const names = (text) =>
  (text ?? '')
    .split(/\s*[,;&|]\s*|\s+(?:and|with)\s+/)
    .map((name) => fold(name))
    .filter((name) => name !== '' && !/^(?:md|phd|rd|rdn|ms|dds|jr)$/.test(name))
    .toSorted()
    .join('; ')

export const isTitleRight = (gold, found) => fold(gold) === fold(found)

/** All names, no other; a page without an author asks for none. */
export const isAuthorRight = (gold, found) => names(gold) === names(found)

/** right, wrong, or none where no date is given or only its month. */
export const judgeDate = (gold, found) => {
  if (found === null) return 'none'
  if (found.date === gold) return 'right'
  return gold.startsWith(found.date) ? 'none' : 'wrong'
}
