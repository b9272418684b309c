import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { looksLikePoints, type Points, readPoints, SCENARIO_LIMITS } from '@parley/formats'
import type { Result } from '@parley/model'
import { headOf } from './is-scenario.js'

/** Points read from a file; `hash`: SHA-256 of its bytes, hex. */
export type LoadedPoints = Points & { readonly hash: string }

/** Whether a plain file at a path is a table of points. */
export const isPoints = async (path: string): Promise<boolean> => {
  const whole = resolve(path)
  const found = await stat(whole).catch(() => null)
  return found?.isFile() === true && looksLikePoints(basename(whole), await headOf(whole).catch(() => ''))
}

/** The table of points at a path, which is there. */
export const loadPoints = async (path: string): Promise<Result<LoadedPoints>> => {
  const whole = resolve(path)
  const name = basename(whole)
  const { size } = await stat(whole)
  const bytes = size > SCENARIO_LIMITS.bytes ? new Uint8Array(0) : await readFile(whole)
  const read = readPoints({ name, bytes, size })
  if (!read.ok) return read
  return { ok: true, value: { ...read.value, hash: createHash('sha256').update(bytes).digest('hex') } }
}
