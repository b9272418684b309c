import { dirname } from 'node:path'
import { editCase, formatProblem, type Problem } from '@parley/model'
import type { SourcePlan } from '@parley/reader'
import { type CapturedSource, keepPages, planPages } from '@parley/server/evidence'
import { renderAdded } from '../terminal/added.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'

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
  const plans = await planPages(loaded, sources, new Date().toISOString())
  let { text } = loaded
  for (const plan of plans) {
    if (plan.kind === 'unchanged') continue
    const edited = editCase(text, [plan.edit])
    if (!edited.ok) return refuse(edited.problems, io)
    text = edited.value.text
  }
  // Pages first, the case last and at once: a case never names a page that is not there.
  const problem = await keepPages(dirname(loaded.file), plans)
  if (problem !== null) return refuse([problem], io)
  if (text !== loaded.text) {
    const { saveCase } = await import('@parley/server/analysis')
    const saved = await saveCase(loaded.file, loaded.text, text)
    if (!saved.ok) return refuse(saved.problems, io)
  }
  io.stdout(json ? `${JSON.stringify(describe(path, plans), null, 2)}\n` : renderAdded(plans, io))
  return OK
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
