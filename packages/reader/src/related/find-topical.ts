import type { Actor } from '@parley/model'
import { ActorFinder } from '../actors/actor-finder.js'
import { findNames } from '../names/find-names.js'
import { NameFinder } from '../names/name-finder.js'
import type { TermTable } from '../terms/term-table.js'

/** The article's own words, whose names related items may share. */
export type ArticleText = { readonly title: string | null; readonly body: readonly string[] }

/** So much of an article says whom it is about. */
const OPENING_CHARS = 2_500

/**
 * Returns a test for texts that share an actor or place with the subject. Without a case the subject is what the article
 * names, and the states and organisations that it speaks of under any of their names (`Manila` and `Philippine`). With a case it is the case's actors, and what the article names as well, provided that the article names one of
 * them: then it is a page about the case.
 */
export function makeTopicalTest(
  article: ArticleText,
  actors: readonly Actor[] | null,
  terms: TermTable,
): (text: string) => boolean {
  const text = article.body.join('\n')
  const finders: NameFinder[] = []
  let aboutCase = true
  if (actors !== null) {
    const finder = findActors(actors, terms)
    aboutCase = finder.find(`${article.title ?? ''}\n${text}`).size > 0
    finders.push(finder)
  }
  if (aboutCase) finders.push(findArticleNames(text, terms))
  const dictionary = new ActorFinder([], terms)
  let known: ReadonlySet<string> | null = aboutCase ? null : new Set()
  return (other) => {
    if (finders.some((finder) => finder.find(other).size > 0)) return true
    const own = publicActors(dictionary, other)
    if (own.size === 0) return false
    known ??= publicActors(dictionary, `${article.title ?? ''}\n${text.slice(0, OPENING_CHARS)}`)
    return [...own].some((id) => known!.has(id))
  }
}

/** States and organisations that a text speaks of. */
function publicActors(dictionary: ActorFinder, text: string): ReadonlySet<string> {
  const named = dictionary.find(text).filter(({ kind }) => kind !== 'agent')
  return new Set(named.map(({ kind, id }) => `${kind} ${id}`))
}

function findActors(actors: readonly Actor[], terms: TermTable): NameFinder {
  const finder = new NameFinder(terms)
  for (const { id, name, aliases } of actors) {
    const names = typeof name === 'string' ? [name] : Object.values(name ?? {})
    for (const each of [...names, ...(aliases ?? [])]) finder.add(id, each)
  }
  return finder
}

function findArticleNames(text: string, terms: TermTable): NameFinder {
  const finder = new NameFinder(terms)
  for (const name of findNames(text, (word) => terms.isName(word))) {
    const spelling = name.map(({ text: word }) => word).join(' ')
    finder.add(spelling, spelling)
  }
  return finder
}
