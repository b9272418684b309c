import { readFileSync } from 'node:fs'
import type { Page } from './index.js'
import { type ReadContext, readPage } from './index.js'

/** Bytes of a page in packages/reader/fixtures; every one of them was written for this project. */
export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))
}

export function readFixture(name: string, context?: ReadContext): Page {
  return mustRead(fixtureBytes(name), context)
}

export function readText(text: string, context?: ReadContext): Page {
  return mustRead(new TextEncoder().encode(text), context)
}

function mustRead(bytes: Uint8Array, context?: ReadContext): Page {
  const result = readPage(bytes, 'page.txt', context)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return result.value
}
