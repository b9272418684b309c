/** A page's raw bytes with what is known of where and when they were had. */
export type CapturedPage = {
  /** How the page is called: the file, or its address inside an archive, a feed or the web. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly url: string | null
  /** When it was fetched, as the archive or the fetching program says, ISO 8601; null where nothing says so. */
  readonly time: string | null
  /** Headers that the server sent, lower-case names; empty for a file. */
  readonly headers: Readonly<Record<string, string>>
}

/** The charset in a page's `content-type`; null without one. */
export function charsetOf({ headers }: CapturedPage): string | null {
  return headers['content-type']?.match(/charset\s*=\s*["']?([\w.:-]{2,40})/i)?.[1] ?? null
}
