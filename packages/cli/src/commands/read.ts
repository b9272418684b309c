import { type Actor, actorsOf, formatProblem } from '@parley/model'
import type { ReadContext } from '@parley/reader'
import { type CapturedSource, readCapturedPages } from '@parley/server/evidence'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { renderPage } from '../terminal/page.js'
import { keepHeapSmall } from './keep-heap-small.js'
import { readCaptures } from './read-captures.js'
import type { HelperFlags } from './read-helper.js'

type Options = HelperFlags & {
  readonly json?: boolean
  readonly case?: string
  readonly fetch?: boolean
  readonly add?: string
  readonly claims?: boolean
}
type PageIo = Pick<Io, 'stdout' | 'stderr' | 'color'> & Partial<Io>

/**
 * Reads pages and prints them: with `json` one page as its object, several as `{ "pages": [...] }`, else for reading.
 * With `add` they become sources of that case instead. Where any argument or the case is bad, every problem goes to
 * stderr, nothing to stdout, and the exit code is 2. Of an archive or feed the pages that cannot be read are left out
 * and told on stderr, as long as one can.
 */
export const readCommand = async (names: readonly string[], options: Options, io: PageIo): Promise<number> => {
  if (options.claims && options.add === undefined) {
    const message = 'unsuitable option: without --add every page is printed with its claims'
    io.stderr(`${formatProblem({ code: 'ERR_OPTION_UNSUITABLE', path: '--claims', message, hint: 'with --add' })}\n`)
    return BAD_INPUT
  }
  const context = await loadContext(options.add ?? options.case, io)
  const helped = context === null ? null : await withHelper(options, context.actors ?? [], io)
  const isKept = options.add !== undefined || helped?.asks === true
  if (names.length > 1) keepHeapSmall()
  const print = async (source: CapturedSource) =>
    options.json ? JSON.stringify(await helped?.describe(source), null, 2) : ((await helped?.render(source)) ?? '')
  // Of many pages only the words are kept, unless somebody is still to be asked about them.
  const printed: string[] = []
  const sources: CapturedSource[] = []
  let bad = helped === null
  for (const name of names) {
    const read = await readArgument(name, options.fetch === true, context ?? {}, io)
    if (read === null) bad = true
    else if (isKept) sources.push(...read)
    else if (!bad) for (const source of read) printed.push(await print(source))
  }
  if (bad || helped === null) return BAD_INPUT
  if (options.add !== undefined) {
    const { addSources } = await import('./read-add.js')
    return addSources(options.add, sources, { json: options.json === true, claims: options.claims === true }, io)
  }
  for (const source of sources) printed.push(await print(source))
  if (options.json) printJson(printed, io)
  else for (const [k, text] of printed.entries()) io.stdout(`${k === 0 ? '' : '\n'}${text}`)
  return OK
}

/** One page as its object, several as `{ "pages": [ … ] }`, as `JSON.stringify` would write it. */
const printJson = (pages: readonly string[], io: PageIo): void => {
  if (pages.length === 1) {
    io.stdout(`${pages[0]}\n`)
    return
  }
  io.stdout('{\n  "pages": [\n')
  for (const [k, page] of pages.entries()) {
    io.stdout(`${page.replace(/^/gm, '    ')}${k < pages.length - 1 ? ',' : ''}\n`)
  }
  io.stdout('  ]\n}\n')
}

/** How a page is printed: alone, or with what a helper says about it. */
type Printed = {
  /** Whether somebody is asked about every page, once all of them are read. */
  readonly asks: boolean
  describe(source: CapturedSource): Promise<object>
  render(source: CapturedSource): Promise<string>
}

/** Nothing of the helper is loaded where none is asked for; null where it is and cannot be, which is then told. */
const withHelper = async (options: Options, actors: readonly Actor[], io: PageIo): Promise<Printed | null> => {
  const { helper, helperModel, add, case: casePath } = options
  const isNamed = helper !== undefined || helperModel !== undefined
  const isWanted = helper !== false && (isNamed || Boolean(process.env.PARLEY_HELPER_URL))
  if (!isWanted || (add !== undefined && !isNamed))
    return { asks: false, describe: async ({ page }) => page, render: async ({ page }) => renderPage(page, io) }
  if (add !== undefined) {
    const path = helper === undefined ? '--helper-model' : '--helper'
    const message = 'unsuitable option: --add keeps pages, and nothing that is suggested'
    io.stderr(`${formatProblem({ code: 'ERR_OPTION_UNSUITABLE', path, message, hint: 'one of the two' })}\n`)
    return null
  }
  const { makeAsker } = await import('./read-helper.js')
  const ask = await makeAsker(options, { casePath, actors }, io)
  if (ask === null) return null
  const { renderHelper } = await import('../terminal/helper-answer.js')
  return {
    asks: true,
    describe: async ({ page, frozen }) => ({ ...page, helper: await ask(page, frozen.text) }),
    render: async ({ page, frozen }) =>
      `${renderPage(page, io)}\n${renderHelper(await ask(page, frozen.text), page, io)}`,
  }
}

/** The pages of one argument; null where it is bad, which is then told. */
const readArgument = async (
  name: string,
  fetch: boolean,
  context: ReadContext,
  io: PageIo,
): Promise<readonly CapturedSource[] | null> => {
  const captures = await readCaptures(name, fetch)
  if (!captures.ok) {
    for (const problem of captures.problems) io.stderr(`${formatProblem(problem)}\n`)
    return null
  }
  const { sources, problems } = readCapturedPages(captures.value, context)
  const isPartly = sources.length > 0
  for (const problem of problems) {
    const line = formatProblem(problem)
    io.stderr(isPartly ? `left out: ${line.replace(/^problem: /, '')}\n` : `${line}\n`)
  }
  return isPartly ? sources : null
}

/** What the case says beside the page; empty without a case, null where the case has problems, which are then printed. */
const loadContext = async (path: string | undefined, io: PageIo): Promise<ReadContext | null> => {
  if (path === undefined) return {}
  const { openCase } = await import('./open-case.js')
  const loaded = await openCase(path, undefined, { progress: false, columns: 100, ...io })
  if (loaded === null) return null
  const actors: readonly Actor[] = actorsOf(loaded.source).map(({ actor }) => actor)
  return { actors }
}
