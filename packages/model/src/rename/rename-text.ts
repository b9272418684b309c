import { placeWithIds } from '../path/place-with-ids.js'
import { resolvePath } from '../path/resolve-path.js'
import { formatPath, type Path } from '../problem/path.js'
import type { Case, Id } from '../types.js'
import type { NamedThing } from './find-named.js'

/** More than that in one path is written anew. */
const MOST_PLACES = 6

/**
 * A path, as a text with ids, that leads in `after` to where it led in `before`; as it is where it still does. No more of
 * it changes than has to. `moved`: the path with indices there that one from before becomes.
 */
export function renamePath(
  text: string,
  [from, to]: readonly [Id, Id],
  before: Case,
  after: unknown,
  moved: (path: Path) => Path,
): string {
  const found = resolvePath(before, text)
  if (found.kind !== 'found') return text
  const place = moved(found.path)
  const leadsThere = (one: string): boolean => {
    const resolved = resolvePath(after, one)
    return resolved.kind === 'found' && formatPath(resolved.path) === formatPath(place)
  }
  if (leadsThere(text)) return text
  const spots = placesOf(text, from)
  const choices = spots.length > MOST_PLACES ? [] : subsetsOf(spots)
  const written = choices.map((some) => replaceAt(text, some, from, to)).find(leadsThere)
  // A name with dots side by side cannot stand in a path without quotes.
  return written ?? [placeWithIds(after, place)].find(leadsThere) ?? formatPath(place)
}

/**
 * The id of a passage of a brief, which names what the passage is about: `event-e1`, `changed-agreement-a1`,
 * `threshold-noAgreement.north.statusQuo`.
 */
export function renamePassage(passage: Id, thing: NamedThing, to: Id, renamed: (path: string) => string): string {
  const { kind, id, of } = thing
  const whole = (start: string) => (passage === `${start}${id}` ? `${start}${to}` : undefined)
  switch (kind) {
    case 'actor':
      return whole('easier-by-doubt-') ?? ofPath(passage, renamed)
    case 'event':
      return whole('event-') ?? whole('changed-event-') ?? ofPath(passage, renamed)
    case 'agreement': {
      const start = `changed-stipulation-${id}.`
      const ofStipulation = passage.startsWith(start)
        ? `changed-stipulation-${to}.${passage.slice(start.length)}`
        : undefined
      return whole('changed-agreement-') ?? ofStipulation ?? ofPath(passage, renamed)
    }
    case 'stipulation':
      return whole(`changed-stipulation-${of}.`) ?? ofPath(passage, renamed)
    default:
      return ofPath(passage, renamed)
  }
}

function ofPath(passage: Id, renamed: (path: string) => string): string {
  const start = ['threshold-', 'changed-'].find((one) => passage.startsWith(one))
  return start === undefined ? passage : start + renamed(passage.slice(start.length))
}

/** Where a name stands in a path with nothing of a name beside it, dots aside, which a name may have itself. */
function placesOf(text: string, name: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isBounded = !/[A-Za-z0-9_-]/.test(text[at - 1] ?? '') && !/[A-Za-z0-9_-]/.test(text[at + name.length] ?? '')
    if (isBounded && (found.length === 0 || at >= found.at(-1)! + name.length)) found.push(at)
  }
  return found
}

/** The subsets of a few places, those of one first. */
function subsetsOf(places: readonly number[]): readonly (readonly number[])[] {
  const all: number[][] = []
  for (let bits = 1; bits < 1 << places.length; bits++) all.push(places.filter((_, k) => (bits >> k) & 1))
  return all.sort((a, b) => a.length - b.length)
}

const replaceAt = (text: string, places: readonly number[], from: string, to: string): string =>
  places.toReversed().reduce((done, at) => done.slice(0, at) + to + done.slice(at + from.length), text)
