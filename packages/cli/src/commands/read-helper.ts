import type { Actor, HelperAnswer, Problem } from '@parley/model'
import type { Page } from '@parley/reader'
import { caseFileOf } from '@parley/server/analysis'
import {
  askHelper,
  type Consents,
  consentNeeded,
  type HelperSettings,
  helperSettings,
  makeConsents,
  parleyHome,
} from '@parley/server/helper'
import type { Io } from '../terminal/io.js'
import { makeProgress } from '../terminal/progress.js'
import { tellProblems } from './tell-problems.js'

export type HelperFlags = {
  /** An address; false: none, whatever the environment says. */
  readonly helper?: string | false
  readonly helperModel?: string
  readonly helperConsent?: boolean
}

type PageIo = Pick<Io, 'stderr'> & Partial<Io>
type Asker = (page: Page, text: string) => Promise<HelperAnswer>

export type AskerSetting = {
  /** The case that the pages are read for, if any, and its actors. */
  readonly casePath: string | undefined
  readonly actors: readonly Actor[]
  readonly consents?: Consents
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Asks the user, where there is one. */
  readonly confirm?: ((question: string) => Promise<boolean>) | null
}

/**
 * Makes ready what asks the helper about pages; null where its settings are bad or consent is missing, which is then told. Where the
 * endpoint fails its answer says so, and it is not asked about further pages.
 */
export const makeAsker = async (flags: HelperFlags, setting: AskerSetting, io: PageIo): Promise<Asker | null> => {
  const { helper, helperModel, helperConsent = false } = flags
  const settings = helperSettings({ url: helper || undefined, model: helperModel }, setting.env)
  const told = settings.ok ? [] : settings.problems
  if (!settings.ok || settings.value === null) {
    await tellProblems(told, io)
    return null
  }
  const isConsented = await hasConsent(settings.value, helperConsent, setting, io)
  if (!isConsented) {
    await tellProblems([consentNeeded(settings.value.endpoint.base)], io)
    return null
  }
  return askerOf(settings.value, setting.actors, io)
}

const askerOf = (settings: HelperSettings, actors: readonly Actor[], io: PageIo): Asker => {
  const progress = makeProgress({ progress: false, color: false, columns: 100, stdout: () => {}, ...io }, 'helper')
  let failed: readonly Problem[] | null = null
  return async (page, text) => {
    if (failed !== null) return nothing(settings, failed)
    const answer = await askHelper(
      settings,
      { page, text },
      { actors, isConsented: true },
      { onProgress: progress.update },
    )
    progress.done()
    const problems = answer.ok ? answer.value.problems : answer.problems
    for (const { code, path, message, hint } of problems)
      await tellProblems([{ code, path: `${page.file}, ${path}`, message, hint }], io)
    if (problems.some(({ code }) => code !== 'ERR_HELPER_ANSWER')) failed = problems
    return answer.ok ? answer.value : nothing(settings, problems)
  }
}

const nothing = ({ endpoint, model }: HelperSettings, problems: readonly Problem[]): HelperAnswer => ({
  from: 'helper',
  endpoint: endpoint.base,
  model,
  suggestions: [],
  translations: [],
  dropped: {},
  passages: { read: 0, unread: 0 },
  problems,
})

/** Whether text may be sent: to this machine always, elsewhere where the user says so now or, of this case, has said so before. */
const hasConsent = async (
  { endpoint, isLocal, model }: HelperSettings,
  isGiven: boolean,
  { casePath, consents = makeConsents(parleyHome()), confirm = confirmOnTerminal }: AskerSetting,
  io: PageIo,
): Promise<boolean> => {
  if (isLocal) return true
  const file = casePath === undefined ? null : await caseFileOf(casePath)
  if (!isGiven) {
    if (file !== null && (await consents.has(file, endpoint.base))) return true
    if (confirm === null || io.progress !== true) return false
    const whose = file === null ? 'these pages' : "this case's pages, and the names of its actors,"
    const asked = await confirm(
      `Send paragraphs of ${whose} to ${model} at ${endpoint.base}? It does not run on this machine. [y/N] `,
    )
    if (!asked) return false
  }
  if (file !== null) await consents.give(file, endpoint.base, new Date().toISOString())
  return true
}

const confirmOnTerminal = async (question: string): Promise<boolean> => {
  if (process.stdin.isTTY !== true) return false
  const { createInterface } = await import('node:readline/promises')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return /^\s*y(?:es)?\s*$/i.test(await lines.question(question))
  } finally {
    lines.close()
  }
}
