/** What stands before the name of an author, whatever the language of the page: `Written by`, `Autor:`, `Tác giả:`. */
const ANYWHERE = [
  '(?:(?:article|story|stories|words?|text|post|posted|written|reported|reporting|published|created|contributed|authored|submitted|guest post|a post|analysis|review|opinion|column|essay) )*by(?: (?:staff writer|guest (?:author|writer|contributor|blogger)|contributor|reporter|columnist|our correspondent))?\\s*:?',
  '(?:guest |the |article |post |blog |about the )?authors?\\s*:',
  'words\\s*:|writer\\s*:|reporter\\s*:|text\\s*:|texte\\s*:|texto\\s*:|testo\\s*:|tekst\\s*:|teksti\\s*:|текст\\s*:',
  'tác giả\\s*:?|bài(?: và ảnh|, ảnh)?\\s*:|thực hiện\\s*:|người viết\\s*:|phóng viên\\s*:',
  '(?:autore?|autora|auteure?|autor:in|autorin|autoren|författare|forfatter|kirjoittaja|szerző|yazar|yazan|penulis|oleh|reporter|redaktor)\\s*:',
  'автор\\s*:|автор статьи\\s*:|συντάκτης\\s*:|بقلم\\s*:?|كتب\\s*:',
  '(?:作者|記者|记者|文|撰文|撰稿|글|기자|執筆者?)\\s*[:：/／]',
  '(?:geschrieben|verfasst) von|ein (?:beitrag|artikel|kommentar) von|écrit par|publié par|rédigé par|escrito por|publicado por|scritto da|a cura di|geschreven door|skriven av|skrevet av|skrevet af|napisał[ay]?|ditulis oleh',
]

/** Prepositions that stand alone before a name, by the language of the page; in another language they begin names. */
const BY: Readonly<Record<string, string>> = {
  de: 'von',
  fr: 'par',
  es: 'por',
  ca: 'per',
  pt: 'por',
  it: 'di|da',
  nl: 'door',
  sv: 'av',
  no: 'av',
  nb: 'av',
  nn: 'av',
  da: 'af',
  pl: 'przez',
  cs: 'od',
  sk: 'od',
  ro: 'de',
  id: 'oleh',
  ms: 'oleh',
  vi: 'bởi',
}

const expressions = new Map<string, RegExp>()

/** An expression that finds such a lead, and what stands before it, at the beginning of a line. */
export function bylineLeadIn(language: string | null): RegExp {
  const own = BY[language ?? ''] ?? ''
  let expression = expressions.get(own)
  if (expression === undefined) {
    const leads = own === '' ? ANYWHERE : [...ANYWHERE, own]
    expression = new RegExp(
      `^((?:.{0,40}?[\\s|,–—-])??)(?:${leads.map((lead) => `(?:${lead})`).join('|')})(?:\\s+|(?<=[:：/／]))(?=\\S)`,
      'iu',
    )
    expressions.set(own, expression)
  }
  return expression
}

/** Work that is not writing: `Photo by`, `Edited by`, `Reviewed by`, `Sponsored by`. */
export const OTHER_WORK =
  /(?:photo(?:graph(?:s|y)?)?s?|images?|pictures?|illustrations?|graphics?|art|video|credits?|courtesy|sponsored|presented|powered|brought to you|reviewed|tested|edited|checked|verified|approved|translated|produced|updated|modified|designed|directed|hosted|narrated|music|followed|supported|funded|shared|liked|made|owned|recipes?|books?|foto|bild|ảnh|biên tập|dịch|nguồn)(?: by)?\s*:?\s*$/iu
