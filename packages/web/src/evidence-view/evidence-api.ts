import type { AddedPages, EvidencePage, Id } from '@parley/model'
import { type Answer, ask } from '../api.js'

/** One source's text, and what it suggests. */
export const fetchPage = (source: Id): Promise<Answer<EvidencePage>> =>
  ask(`/api/evidence/page?source=${encodeURIComponent(source)}`)

/** Sends a file whose pages are to become sources of the case. */
export const addFile = (file: File): Promise<Answer<AddedPages>> =>
  ask(`/api/evidence/pages?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
    body: file,
  })
