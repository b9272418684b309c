import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { editCase, formatProblem, type Problem } from '@parley/model'
import {
  type CapturedPage,
  type CaptureRecord,
  type FrozenPage,
  type KnownSource,
  type Page,
  planSource,
  type SourcePlan,
} from '@parley/reader'
import type { LoadedCase } from '@parley/server/analysis'
import { renderAdded } from '../terminal/added.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'

/** A page that was read, with what it was read from. */
export type CapturedSource = {
  readonly captured: CapturedPage
  readonly frozen: FrozenPage
  readonly page: Page
}

type PageIo = Pick<Io, 'stdout' | 'stderr' | 'color'> & Partial<Io>

/** Keeps pages beside a case, under `sources/`, and lists them in it; the case's text changes in the new entries only. */
export const addSources = async (
  path: string,
  sources: readonly CapturedSource[],
  json: boolean,
  io: PageIo,
): Promise<number> => {
  const { openCase } = await import('./open-case.js')
  const loaded = await openCase(path, undefined, { progress: false, columns: 100, ...io })
  if (loaded === null) return BAD_INPUT
  const folder = dirname(loaded.file)
  const known = await knownSources(loaded, folder)
  const plans: SourcePlan[] = []
  let text = loaded.text
  for (const { page, frozen, captured } of sources) {
    const plan = planSource(page, frozen, captured, known, new Date().toISOString())
    plans.push(plan)
    if (plan.kind === 'unchanged') continue
    known.push({ source: plan.source, text: frozen.text, record: plan.record })
    const edited = editCase(text, [plan.edit])
    if (!edited.ok) return refuse(edited.problems, io)
    text = edited.value.text
  }
  const problem = await writeAll(folder, loaded, plans, text)
  if (problem !== null) return refuse([problem], io)
  io.stdout(json ? `${JSON.stringify(describe(path, plans), null, 2)}\n` : renderAdded(plans, io))
  return OK
}

/** The case's sources with their texts and, where they were captured, the records of that. */
const knownSources = async ({ source, texts }: LoadedCase, folder: string): Promise<KnownSource[]> => {
  const known: KnownSource[] = []
  for (const each of source.sources ?? []) {
    const record = each.file === undefined ? null : await readRecord(join(folder, each.file))
    known.push({ source: each, text: texts.get(each.id) ?? null, record })
  }
  return known
}

const readRecord = async (file: string): Promise<CaptureRecord | null> => {
  try {
    const record: unknown = JSON.parse(await readFile(file.replace(/\.txt$/, '.capture.json'), 'utf8'))
    const isRecord = typeof record === 'object' && record !== null && 'from' in record && 'sha256' in record
    return isRecord ? (record as CaptureRecord) : null
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null
    throw error
  }
}

/** Pages first, the case last and at once: a case never names a page that is not there. Gives what went wrong, if anything. */
const writeAll = async (
  folder: string,
  { file, text: before }: LoadedCase,
  plans: readonly SourcePlan[],
  text: string,
): Promise<Problem | null> => {
  const { saveCase, unwritable } = await import('@parley/server/analysis')
  try {
    for (const part of ['sources', 'sources/raw']) {
      if (plans.every(({ kind }) => kind === 'unchanged')) break
      await mkdir(join(folder, part), { recursive: true })
      if (!(await lstat(join(folder, part))).isDirectory()) {
        return {
          code: 'ERR_PATH_OUTSIDE',
          path: part,
          message: 'outside path: a link',
          hint: "a plain folder inside the case's",
        }
      }
    }
    for (const plan of plans) {
      if (plan.kind === 'unchanged') continue
      for (const { path, bytes } of plan.files)
        await writeNew(join(folder, path), bytes, path.startsWith('sources/raw/'))
    }
    if (text === before) return null
    const saved = await saveCase(file, before, text)
    return saved.ok ? null : saved.problems[0]!
  } catch (error) {
    return unwritable(file, error)
  }
}

/** Never overwrites: a raw file is named by its bytes, so that one that is there already is the same. */
const writeNew = async (file: string, bytes: Uint8Array, isRaw: boolean): Promise<void> => {
  try {
    await writeFile(file, bytes, { flag: 'wx' })
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (!exists || (!isRaw && !Buffer.from(bytes).equals(await readFile(file)))) throw error
  }
}

const describe = (path: string, plans: readonly SourcePlan[]) => ({
  case: path,
  added: plans.flatMap((plan) =>
    plan.kind === 'unchanged'
      ? []
      : [{ ...plan.source, from: plan.record.from, time: plan.record.time, difference: plan.difference }],
  ),
  unchanged: plans.flatMap((plan) => (plan.kind === 'unchanged' ? [plan.id] : [])),
})

const refuse = (problems: readonly Problem[], io: PageIo): number => {
  for (const problem of problems) io.stderr(`${formatProblem(problem)}\n`)
  return BAD_INPUT
}
