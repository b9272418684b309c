import { actorsOf, type Case, idOfName, isPlainValue, type LocalText, type Path } from '@parley/model'
import { KINDS, type KindName } from './kinds.js'
import { valueAt } from './value-at.js'

type Item = Readonly<Record<string, unknown>>

const LONGEST_ID = 28

/**
 * A new thing as the case file will have it: with an id of its own, and of an issue its options, one a line, the first of
 * which holds now.
 */
export const finishedItem = (
  data: Case,
  kind: KindName,
  list: Path,
  item: Item,
  lines: string,
  say: (text: LocalText) => string,
): unknown => {
  if (kind === 'statement') return item.text ?? ''
  const { id, blank } = KINDS[kind]
  const taken = new Set(idsIn(valueAt(data, list)))
  if (kind === 'party' || kind === 'mediator' || kind === 'stakeholder')
    for (const { actor } of actorsOf(data)) taken.add(actor.id)
  const whole = kind === 'issue' ? { ...item, ...optionsIn(lines) } : { ...item, ...blank }
  if (id === undefined) return whole
  if ('letter' in id) return { id: numbered(id.letter, taken), ...whole }
  const named = item[id.from]
  const wish = isText(named) ? shortId(say(named)) : ''
  return { id: free(wish === '' ? kind.toLowerCase() : wish, taken), ...whole }
}

/** Options with ids made of their names. */
const optionsIn = (lines: string) => {
  const taken = new Set<string>()
  const options = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((name) => {
      const id = free(shortId(name) || 'option', taken)
      taken.add(id)
      return { id, name }
    })
  return options.length === 0 ? { options } : { options, statusQuo: options[0]!.id }
}

const shortId = (name: string): string => idOfName(name).slice(0, LONGEST_ID).replace(/-+$/, '')

const free = (wish: string, taken: ReadonlySet<string>): string => {
  for (let n = 1; ; n++) {
    const id = n === 1 ? wish : `${wish}-${n}`
    if (!taken.has(id)) return id
  }
}

const numbered = (letter: string, taken: ReadonlySet<string>): string => {
  for (let n = taken.size + 1; ; n++) if (!taken.has(`${letter}${n}`)) return `${letter}${n}`
}

const idsIn = (items: unknown): readonly string[] =>
  Array.isArray(items) ? items.map((one) => (typeof one === 'string' ? one : String((one as Item).id))) : []

const isText = (value: unknown): value is LocalText =>
  (typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value))) &&
  isPlainValue(value)
