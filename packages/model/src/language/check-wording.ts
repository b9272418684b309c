import { formatPath, type Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import type { Case, WordToAvoid } from '../types.js'
import { NEUTRAL_WORDS } from './neutral-words.js'

/** A word to avoid that a text of the case has. */
export type WordingFinding = {
  /** Of the text, with its language where it has one: `events[2].what.en`. */
  readonly path: string
  /** As it stands there. */
  readonly found: string
  readonly rule: WordToAvoid
}

/** Keys whose texts the authors of a case wrote themselves. */
const TEXTS: ReadonlySet<string> = new Set(
  'title about agreementName name text what why note result where says interests fears ripeness'.split(' '),
)
/** Parts in which others speak, and the list of words itself. */
const OTHERS: ReadonlySet<string> = new Set([
  'sources',
  'quotes',
  'rejected',
  'wording',
  'aliases',
  'commentary',
  'comments',
])

/**
 * Words of a case's own texts that take a side: those of `NEUTRAL_WORDS` and of its own `wording`. What stands in quotation
 * marks is left out, as are quotes, titles of sources and aliases. In the order of the file; empty where there are none.
 * A text without a language is held against the words of every language. Cost: linear in the texts.
 */
export function checkWording(file: Case): readonly WordingFinding[] {
  const own = file.wording ?? []
  const finders = Object.fromEntries(
    Object.entries(NEUTRAL_WORDS).map(([language, words]) => [language, finderOf([...own, ...words])]),
  )
  const ofAll = finderOf([...own, ...Object.values(NEUTRAL_WORDS).flat()])
  const findings: WordingFinding[] = []

  function look(text: string, path: Path, language: string | undefined): void {
    const find = language === undefined ? ofAll : (finders[language.split('-')[0]!] ?? ofAll)
    for (const { found, rule } of find(withoutQuoted(text))) findings.push({ path: formatPath(path), found, rule })
  }
  function walk(value: unknown, path: Path, isText: boolean): void {
    if (typeof value === 'string') {
      if (isText) look(value, path, undefined)
    } else if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) walk(item, [...path, i], isText)
    } else if (isMap(value)) {
      for (const [key, part] of Object.entries(value)) {
        if (OTHERS.has(key)) continue
        if (isText && typeof part === 'string' && !TEXTS.has(key)) look(part, [...path, key], key)
        else walk(part, [...path, key], TEXTS.has(key))
      }
    }
  }
  walk(file, [], false)
  return findings
}

/**
 * The words to avoid in one text of a language, in the order of the text: those of `NEUTRAL_WORDS` and `own`. What stands
 * in quotation marks is left out.
 */
export function findWordsToAvoid(
  text: string,
  language: 'en' | 'vi',
  own: readonly WordToAvoid[] = [],
): { readonly found: string; readonly rule: WordToAvoid }[] {
  return finderOf([...own, ...NEUTRAL_WORDS[language]])(withoutQuoted(text))
}

type Finder = (text: string) => { readonly found: string; readonly rule: WordToAvoid }[]

/** One look at a text for all words; of two that begin at the same place the first listed counts. */
function finderOf(rules: readonly WordToAvoid[]): Finder {
  const usable = rules.filter(({ avoid }) => avoid.replace('*', '').trim() !== '')
  if (usable.length === 0) return () => []
  const parts = usable.map(({ avoid }) => `(${patternOf(avoid)})`)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) =>
    [...text.normalize('NFC').matchAll(pattern)].map((match) => ({
      found: match[0],
      rule: usable[match.slice(1).findIndex((group) => group !== undefined)]!,
    }))
}

function patternOf(avoid: string): string {
  const word = avoid.trim().normalize('NFC')
  const stem = word.endsWith('*') ? word.slice(0, -1) : word
  const escaped = stem.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
  return word.endsWith('*') ? `${escaped}[\\p{L}\\p{N}]*` : escaped
}

/** The text with blanks in place of what stands in quotation marks. */
function withoutQuoted(text: string): string {
  return text.replace(/“[^”]*”|"[^"]*"|«[^»]*»|„[^“]*“/g, (quoted) => ' '.repeat(quoted.length))
}
