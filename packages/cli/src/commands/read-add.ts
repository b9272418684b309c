import { dirname } from 'node:path'
import { type Case, editCase, formatProblem, matchSuggestions, type Problem } from '@parley/model'
import type { SourcePlan, SuggestedClaim } from '@parley/reader'
import { type CapturedSource, keepPages, planPages } from '@parley/server/evidence'
import { renderAdded } from '../terminal/added.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { renderClaims } from '../terminal/page.js'

type PageIo = Pick<Io, 'stdout' | 'stderr' | 'color'> & Partial<Io>

/** How the answer is told; `claims`: with what each page suggests and nobody has decided on. */
type Told = { readonly json: boolean; readonly claims: boolean }

/**
 * Keeps pages beside a case, under `sources/`, and lists them in it; the case's text changes in the new entries only.
 * Nothing that the pages suggest becomes part of the case.
 */
export const addSources = async (
  path: string,
  sources: readonly CapturedSource[],
  { json, claims }: Told,
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
  const open = claims ? plans.map((plan, k) => openClaims(loaded.source, plan, sources[k]!.page.claims)) : null
  if (json) io.stdout(`${JSON.stringify(describe(path, plans, open), null, 2)}\n`)
  else {
    io.stdout(renderAdded(plans, io))
    for (const [k, list] of (open ?? []).entries())
      io.stdout(`\n${idOf(plans[k]!)}\n${renderClaims(list, io)}\nDecide: parley open ${path}, view Evidence\n`)
  }
  return OK
}

const idOf = (plan: SourcePlan): string => (plan.kind === 'new' ? plan.source.id : plan.id)

/** What a page suggests and the case has neither accepted nor rejected. */
const openClaims = (
  { claims = [], rejected = [] }: Case,
  plan: SourcePlan,
  suggested: readonly SuggestedClaim[],
): readonly SuggestedClaim[] => {
  const decisions = matchSuggestions(suggested, idOf(plan), claims, rejected)
  return suggested.filter((_, k) => decisions[k]!.kind === 'open')
}

type Open = readonly (readonly SuggestedClaim[])[] | null

const describe = (path: string, plans: readonly SourcePlan[], open: Open) => ({
  case: path,
  added: plans.flatMap((plan) =>
    plan.kind === 'unchanged'
      ? []
      : [{ ...plan.source, from: plan.record.from, time: plan.record.time, difference: plan.difference }],
  ),
  unchanged: plans.flatMap((plan) => (plan.kind === 'unchanged' ? [plan.id] : [])),
  ...(open === null ? {} : { claims: plans.map((plan, k) => ({ source: idOf(plan), suggested: open[k]! })) }),
})

const refuse = (problems: readonly Problem[], io: PageIo): number => {
  for (const problem of problems) io.stderr(`${formatProblem(problem)}\n`)
  return BAD_INPUT
}
