import type { ClassifiedBlock } from '../article/classify-block.js'
import { isPersonLike } from '../article/person-name.js'

/** So many blocks from the end of the body on may tell of its author. */
const REACH = 8
/** The last of what was taken for the body may tell of its author, too. */
const WITHIN = 2
const LEAD =
  /^(?:about(?: the author)?|(?:guest |the )?author|about the (?:writer|author)|guest (?:author|writer|blogger))\s*:?\s+/i
/** How somebody is told about who has written what stands above. */
const TOLD =
  /^(?:is|was|has|writes|covers|reports|joined|leads|lives|works|serves|teaches|holds)\b.{0,160}\b(?:writ(?:er|es|ing|ten)|author|reporter|reports|journalis[tm]|editor|correspondent|columnist|contributor|blogg(?:er|ing)|cover(?:s|ing)|professor|researcher|fellow|freelance|specialist|consultant|founder|analyst|expert)\b/i
const NAME_WORDS = 4

/** Whom the lines below a body tell about as its author; null where they tell of nobody. */
export function findBio(blocks: readonly ClassifiedBlock[], end: number): string | null {
  if (end < 0) return null
  for (let k = Math.max(0, end - WITHIN); k < Math.min(blocks.length, end + REACH); k++) {
    const { kind, line } = blocks[k]!
    if (k > end && kind === 'related-header') return null
    const lead = line.match(LEAD)
    const named = lead === null ? line : line.slice(lead[0].length)
    if (lead !== null && isPersonLike(named)) return named
    if (k > end && isPersonLike(line) && startsWithNameOf(blocks.slice(k + 1, k + 4), line)) return line
    const told = toldName(line)
    if (told !== null) return told
  }
  return null
}

function startsWithNameOf(blocks: readonly ClassifiedBlock[], name: string): boolean {
  const first = name.split(' ')[0]!
  return blocks.some(
    ({ kind, line }) =>
      kind === 'prose' &&
      (line.slice(0, 120).includes(name) || (line.startsWith(`${first} `) && TOLD.test(line.slice(first.length + 1)))),
  )
}

/** The name at the beginning of `Ines Calder is a reporter for …`. */
function toldName(line: string): string | null {
  const words = line.slice(0, 300).split(' ')
  for (let count = 2; count <= NAME_WORDS; count++) {
    const name = words.slice(0, count).join(' ')
    if (isPersonLike(name) && TOLD.test(words.slice(count).join(' '))) return name
  }
  return null
}
