import type { WhatIfLine } from '@parley/engine'
import type { IsoDate, Problem, WhatIf } from '@parley/model'

/** Why there is no answer: what was asked does not fit the case, or the server is away. */
export type NoAnswer = { readonly kind: 'problems'; readonly problems: readonly Problem[] } | { readonly kind: 'away' }

/**
 * Asks for a comparison and hands on its lines as they come: the point estimates, with `isSampled` progress and ranges
 * too. Resolves to null when the last line has come. Aborting the signal ends the work, here and on the server; the
 * promise then rejects with the signal's reason.
 */
export const askWhatIf = async (
  whatIf: readonly WhatIf[],
  at: IsoDate | null,
  isSampled: boolean,
  signal: AbortSignal,
  onLine: (line: WhatIfLine) => void,
): Promise<NoAnswer | null> => {
  const query = new URLSearchParams({ ...(at !== null && { at }), ...(!isSampled && { samples: '0' }) })
  try {
    const response = await fetch(`/api/what-if?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ whatIf }),
      signal,
    })
    if (!response.ok) {
      const { problems } = (await response.json().catch(() => ({}))) as { problems?: readonly Problem[] }
      return problems === undefined ? { kind: 'away' } : { kind: 'problems', problems }
    }
    if (response.body === null) return { kind: 'away' }
    await readLines(response.body, onLine)
    return null
  } catch {
    signal.throwIfAborted()
    return { kind: 'away' }
  }
}

const readLines = async (body: ReadableStream<Uint8Array>, onLine: (line: WhatIfLine) => void): Promise<void> => {
  const reader = body.pipeThrough(new TextDecoderStream() as never).getReader() as ReadableStreamDefaultReader<string>
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(JSON.parse(line) as WhatIfLine)
  }
}
