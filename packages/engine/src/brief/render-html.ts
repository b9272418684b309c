import { briefWords, type ReleaseMark, standingOf } from './brief-words.js'
import type { Brief, BriefTable, Note, Passage } from './types.js'

/**
 * A brief as one HTML file that needs nothing else: its style is inside, it has no script and asks for nothing. Text of
 * the case is escaped. Quotes carry their language and find their own direction. `mark`: null: a draft, and says so.
 */
export const renderBriefHtml = (brief: Brief, mark: ReleaseMark | null): string => {
  const words = briefWords[brief.language]
  const numbers = new Map(brief.notes.map(({ claim, number }) => [claim, number]))
  const firsts = new Set<string>()
  return `<!doctype html>
<html lang="${brief.language}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(brief.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="standing">${escaped(standingOf(brief, mark))}</p>
<h1>${escaped(brief.title)}</h1>
<p class="headline">${escaped(brief.headline)}</p>
${brief.lead.map((line) => `<p class="lead">${escaped(line)}</p>`).join('\n')}
${brief.sections
  .map(
    ({ id, heading, blocks }) => `<section aria-labelledby="${id}">
<h2 id="${id}">${escaped(heading)}</h2>
${blocks.map((block) => (block.kind === 'table' ? tableOf(block) : passageOf(block, numbers, firsts))).join('\n')}
</section>`,
  )
  .join('\n')}
${brief.notes.length === 0 ? '' : notesOf(brief.notes, words)}
</main>
<footer><p>${escaped(words.provenance(brief))}</p></footer>
</body>
</html>
`
}

const passageOf = ({ text, claims }: Passage, numbers: ReadonlyMap<string, number>, firsts: Set<string>): string => {
  const marks = claims.flatMap((claim) => {
    const number = numbers.get(claim)
    if (number === undefined) return []
    const id = firsts.has(claim) ? '' : ` id="at-${number}"`
    firsts.add(claim)
    return [`<sup><a href="#note-${number}"${id}>${number}</a></sup>`]
  })
  return `<p>${escaped(text)}${marks.join('')}</p>`
}

const tableOf = ({ caption, head, rows }: BriefTable): string =>
  `<div class="wide"><table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows
  .map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  )
  .join('\n')}
</tbody>
</table></div>`

const notesOf = (notes: readonly Note[], words: (typeof briefWords)['en']): string =>
  `<section aria-labelledby="notes">
<h2 id="notes">${escaped(words.sources)}</h2>
<ol>
${notes
  .map(
    ({ number, said, says, quotes }) =>
      `<li id="note-${number}">${escaped(said)}: ${escaped(says)}${quotes.map(quoteOf).join('')} <a href="#at-${number}" aria-label="${escaped(`${number}: ${words.back}`)}">↩</a></li>`,
  )
  .join('\n')}
</ol>
</section>`

const quoteOf = ({ exact, isDigest, source, url, language }: Note['quotes'][number]): string => {
  const from =
    url === undefined ? escaped(source) : `<a href="${escaped(url)}" rel="noreferrer noopener">${escaped(source)}</a>`
  const lang = language === undefined ? '' : ` lang="${escaped(language)}"`
  return isDigest
    ? `<p class="quote">${from}: <span${lang} dir="auto">${escaped(exact)}</span></p>`
    : `<p class="quote"><q${lang} dir="auto">${escaped(exact)}</q> (${from})</p>`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign]!)

const STYLE = `
:root { color-scheme: light dark; font: 17px/1.55 Georgia, "Noto Serif", "Times New Roman", serif; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 3rem; overflow-wrap: break-word; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0.3rem 0 0.6rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 0.5rem; border-block-start: 1px solid #8888; padding-block-start: 0.8rem; }
p { margin: 0.5rem 0; }
.standing { font: 600 0.85rem system-ui, sans-serif; letter-spacing: 0.02em; }
.headline { font-size: 1.15rem; font-weight: 600; }
.lead, footer { opacity: 0.8; font-size: 0.92rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font: 0.88rem/1.4 system-ui, sans-serif; }
caption { text-align: start; font-weight: 600; padding-block-end: 0.35rem; }
th, td { border-block-end: 1px solid #8886; padding: 0.3rem 0.6rem 0.3rem 0; text-align: start; vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; }
sup { line-height: 0; }
sup a { padding-inline: 0.1em; text-decoration: none; }
ol { padding-inline-start: 1.6rem; font-size: 0.9rem; }
li { margin-block-end: 0.6rem; }
.quote { margin-block: 0.2rem; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } section { break-inside: auto; } h2, caption { break-after: avoid; } tr, li { break-inside: avoid; } }
`
