import type { Edit, Source } from '@parley/model'
import { type FrozenPage, hashOf } from '../freeze-page.js'
import { foldMarks } from '../text/fold.js'
import type { Page } from '../types.js'
import type { CapturedPage } from './captured-page.js'
import { type Difference, findDifference } from './difference.js'

/** What is kept of a capture beside the page's text, as `sources/ID.capture.json`. */
export type CaptureRecord = {
  /** The file's name without its folder, or the address that it was read from. */
  readonly from: string
  readonly url: string | null
  /** When it was captured, ISO 8601. */
  readonly time: string
  readonly headers: Readonly<Record<string, string>>
  /** The raw bytes, as a path beside this file. */
  readonly raw: string
  readonly bytes: number
  readonly sha256: string
  /** SHA-256 of the frozen text as UTF-8. */
  readonly textSha256: string
}

/** A source that the case has already. `text` and `record` are null where they are not there. */
export type KnownSource = {
  readonly source: Source
  readonly text: string | null
  readonly record: CaptureRecord | null
}

export type SourcePlan =
  | { readonly kind: 'unchanged'; readonly id: string }
  | {
      readonly kind: 'new'
      readonly source: Source
      readonly record: CaptureRecord
      /** Null where it is the first version; else against the version that it supersedes. */
      readonly difference: Difference | null
      /** Paths inside the case's folder; a raw file may be there already, with the same bytes. */
      readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
      readonly edit: Edit
    }

const ID_LETTERS = 48

/**
 * How a captured page becomes a source of a case: its frozen text, raw bytes and record as files, and one edit of the
 * case. A page that was captured before (same address, or else same file) becomes a new version where its text changed,
 * and nothing where it did not. Pure; whoever calls it writes.
 *
 * @param now when this happens, ISO 8601: the time of capture where the capture itself has none
 */
export function planSource(
  page: Page,
  frozen: FrozenPage,
  captured: CapturedPage,
  known: readonly KnownSource[],
  now: string,
): SourcePlan {
  const earlier = latestVersion(known, captured, frozen.text)
  if (earlier !== null && earlier.text === frozen.text) return { kind: 'unchanged', id: earlier.source.id }
  const used = new Set(known.map(({ source }) => source.id))
  const id = earlier === null ? freeId(slugOf(page.title), used) : nextVersion(earlier.source.id, used)
  const text = new TextEncoder().encode(frozen.text)
  const raw = `raw/${frozen.sha256}.${frozen.kind === 'text' ? 'txt' : 'html'}${isPacked(captured.bytes) ? '.gz' : ''}`
  const record: CaptureRecord = {
    from: originOf(captured),
    url: captured.url,
    time: captured.time ?? now,
    headers: captured.headers,
    raw,
    bytes: captured.bytes.length,
    sha256: frozen.sha256,
    textSha256: hashOf(text),
  }
  const source = sourceOf(id, page, captured, frozen.sha256, earlier?.source.id ?? null)
  const edit: Edit =
    known.length === 0 ? { path: ['sources'], value: [source] } : { path: ['sources', known.length], value: source }
  const files = [
    { path: `sources/${raw}`, bytes: captured.bytes },
    { path: `sources/${id}.txt`, bytes: text },
    { path: `sources/${id}.capture.json`, bytes: new TextEncoder().encode(`${JSON.stringify(record, null, 2)}\n`) },
  ]
  const difference = earlier?.text == null ? null : findDifference(earlier.text, frozen.text)
  return { kind: 'new', source, record, difference, files, edit }
}

function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

function sourceOf(
  id: string,
  page: Page,
  { url, name }: CapturedPage,
  sha256: string,
  supersedes: string | null,
): Source {
  const { title, author, language, published } = page
  const day = published === null ? null : published.precision === 'day' ? published.date : undefined
  return {
    id,
    kind: 'page',
    file: `sources/${id}.txt`,
    ...(url === null ? {} : { url }),
    title: title ?? name,
    ...(author === null ? {} : { author }),
    ...(language === null ? {} : { language }),
    ...(day === undefined ? {} : { published: day }),
    sha256,
    ...(supersedes === null ? {} : { supersedes }),
  }
}

/** The source that this page was captured as before, in its last version: the same address, or a file of this name with much the same text. */
function latestVersion(known: readonly KnownSource[], captured: CapturedPage, text: string): KnownSource | null {
  const { url } = captured
  const superseded = new Set(known.map(({ source }) => source.supersedes))
  const isSame = ({ source, record, text: other }: KnownSource) => {
    if (url !== null) return source.url === url || record?.url === url
    return record?.url === null && record.from === originOf(captured) && other !== null && sharesHalf(other, text)
  }
  return known.findLast((each) => isSame(each) && !superseded.has(each.source.id)) ?? null
}

function originOf({ name, url }: CapturedPage): string {
  return url === null ? name.replace(/^.*[/\\]/, '') : name
}

/** Whether half of the paragraphs of the shorter text stand in the other. */
function sharesHalf(a: string, b: string): boolean {
  const [own, others] = [a, b].map((text) => new Set(text.split(/[\r\n]+/).map((line) => line.trim())))
  const both = [...own!].filter((line) => others!.has(line)).length
  return 2 * both >= Math.min(own!.size, others!.size)
}

function nextVersion(id: string, used: ReadonlySet<string>): string {
  const [, stem = id, number = '1'] = id.match(/^(.+)-v(\d+)$/) ?? []
  let version = Number(number) + 1
  while (used.has(`${stem}-v${version}`)) version++
  return `${stem}-v${version}`
}

function freeId(slug: string, used: ReadonlySet<string>): string {
  if (!used.has(slug)) return slug
  let number = 2
  while (used.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}

/** `A truce remains distant` → `a-truce-remains-distant`, markup in a title left out; `page` where no letter is left. */
function slugOf(title: string | null): string {
  const slug = foldMarks((title ?? '').replace(/<[^<>]*>/g, ' '))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, ID_LETTERS)
    .replace(/^-+|-+$/g, '')
  if (!/[a-z]/.test(slug)) return slug === '' ? 'page' : `page-${slug}`
  return /^(?:true|false|null|yes|no|on|off)$/.test(slug) || /^\d/.test(slug) ? `page-${slug}` : slug
}
