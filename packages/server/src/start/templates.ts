import { readFile } from 'node:fs/promises'
import { type Case, type LocalText, parseCase } from '@parley/model'

/** What a case can be made from: files of `packages/server/templates`, in the order in which they are offered. */
export const TEMPLATES = ['ceasefire', 'labour', 'commercial', 'blank'] as const

export type Template = (typeof TEMPLATES)[number]

/** What is told of a template before it is chosen. */
export type TemplateLook = {
  readonly id: Template
  readonly title: LocalText
  readonly parties: readonly LocalText[]
  readonly issues: readonly LocalText[]
}

export const isTemplate = (text: string): text is Template => (TEMPLATES as readonly string[]).includes(text)

/** The text of a template, a whole case file. */
export const templateText = (template: Template): Promise<string> =>
  readFile(new URL(`../../templates/${template}.yaml`, import.meta.url), 'utf8')

export const templateLooks = (): Promise<readonly TemplateLook[]> =>
  Promise.all(
    TEMPLATES.map(async (id) => {
      const { title, parties, issues } = legal(await templateText(id))
      const names = (things: readonly { readonly id: string; readonly name?: LocalText }[]) =>
        things.map(({ id, name }) => name ?? id)
      return { id, title, parties: names(parties), issues: names(issues) }
    }),
  )

const legal = (text: string): Case => {
  const parsed = parseCase(text)
  if (!parsed.ok) throw new Error(`a template with problems: ${JSON.stringify(parsed.problems)}`)
  return parsed.value.case
}
