/**
 * What class names and ids say about a part of a page. The patterns are words of page builders, none of one publisher;
 * each has a bit, so that what an element and its ancestors say is one number.
 */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  body: /(?:^|[-_ ])(?:article|story|post|entry|blog|page)?[-_]?(?:body|text|content|copy|prose|paragraphs?|richtext|rich-text|main)(?:[-_ ]|$)|articlebody|article__body|story-?body/i,
  article: /article|story|post(?!er)|entry|hentry/i,
  share: /share|sharing|social|follow/i,
  comments: /comment|disqus|respond|reply|discussion/i,
  related:
    /relat|recommend|more[-_]|[-_]more|also|read-?next|up-?next|popular|trending|most-|latest|teaser|promo|outbrain|taboola|card|recirc|headlines/i,
  navigation: /nav|menu|breadcrumb|pagina|pager|skip|toolbar|ticker/i,
  meta: /byline|author|date|meta|time|bio|profile|credit|info(?!rm)|source|attribution|contributor/i,
  caption: /caption|photo|image|gallery|figure|media|slide|video|thumb/i,
  advert: /(?:^|[-_ ])ads?(?:[-_ ]|$)|advert|sponsor|banner|dfp|affiliate/i,
  signup: /newsletter|subscri|sign-?up|paywall|cta|donat|promo|member|login|register|offer/i,
  footer: /foot(?!ball|age)|copyright|legal|disclaim|bottom/i,
  tags: /(?:^|[-_ ])tags?(?:[-_ ]|$)|topic|categor|keyword|label/i,
  side: /side-?bar|aside|widget|rail|secondary|column/i,
  popup: /modal|popup|cookie|consent|gdpr|overlay|lightbox|tooltip|notice|alert/i,
  heading: /headline|title|kicker|heading/i,
  lead: /subtitle|sub-?head|standfirst|dek|deck|summary|lead|excerpt|intro|abstract|description/i,
  box: /pull-?quote|callout|inset|embed|tweet|info-?box|fact|toc|table-of|highlight|key-?points?|takeaway/i,
  hidden: /hidden|sr-only|visually|screen-reader|print-only|no-?print/i,
}

export const HINT_NAMES: readonly string[] = Object.keys(PATTERNS)
const EXPRESSIONS = Object.values(PATTERNS)
const LONGEST = 400

/** One bit for every pattern that the names match. */
export function hintsOf(names: string): number {
  if (names === '') return 0
  // A key of its own: the names alone are a slice that would keep the whole page in memory.
  const key = `${names} `
  const known = seen.get(key)
  if (known !== undefined) return known
  const text = names.slice(0, LONGEST)
  let hints = 0
  for (let k = 0; k < EXPRESSIONS.length; k++) if (EXPRESSIONS[k]!.test(text)) hints |= 1 << k
  if (seen.size >= SEEN_LIMIT) seen.clear()
  seen.set(key, hints)
  return hints
}

/** Pages of one publisher use the same names over and over. */
const seen = new Map<string, number>()
const SEEN_LIMIT = 5_000
