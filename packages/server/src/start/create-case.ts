import { join } from 'node:path'
import { type Edit, editCase, type IsoDate, idOfName, type Result } from '@parley/model'
import { placeCase, writeNew } from './place-case.js'
import { refuse } from './refuse.js'
import { isTemplate, TEMPLATES, type Template, templateText } from './templates.js'

export type NewCase = {
  readonly template: string
  /** Default: the template's own title, in each of its languages. */
  readonly title?: string | undefined
  /** The names of the parties; default: the template's own, as placeholders. */
  readonly parties?: readonly string[] | undefined
  readonly asOf: IsoDate
}

/** The ids of a template's two parties, which are words that stand nowhere else in it. */
const PARTY_IDS = ['first-party', 'second-party'] as const
const LONGEST = 200

/** Makes a case from a template in a folder that is not there yet, and gives the folder's whole path. */
export const createCase = async (folder: string, made: NewCase): Promise<Result<string>> => {
  const text = await textOf(made)
  return text.ok ? placeCase(folder, (stage) => writeNew(join(stage, 'case.yaml'), text.value)) : text
}

const textOf = async ({ template, title = '', parties = [], asOf }: NewCase): Promise<Result<string>> => {
  if (!isTemplate(template))
    return refuse(
      'ERR_ARGUMENT',
      'template',
      `unknown template: ${template.slice(0, 40)}`,
      `one of ${TEMPLATES.join(', ')}`,
    )
  const names = parties.map((name) => name.trim()).filter((name) => name !== '')
  if (names.length > PARTY_IDS.length)
    return refuse('ERR_ARGUMENT', 'parties', `many parties: ${names.length}`, 'two; add the others in the case')
  for (const [path, text] of [['title', title], ...names.map((name) => ['parties', name] as const)] as const)
    if (text.length > LONGEST)
      return refuse('ERR_ARGUMENT', path, `long text: ${text.slice(0, 40)}…`, `at most ${LONGEST} characters`)
  const edits: Edit[] = [
    { path: 'asOf', value: asOf },
    ...(title.trim() === '' ? [] : [{ path: 'title', value: title.trim() }]),
    ...names.map((name, k) => ({ path: `parties[${k}].name`, value: name })),
  ]
  const edited = editCase(withIds(await templateText(template as Template), names), edits)
  return edited.ok ? { ok: true, value: edited.value.text } : edited
}

/** The ids of the parties made of their names, where these have letters for one. */
const withIds = (text: string, names: readonly string[]): string => {
  const used = new Set<string>()
  return PARTY_IDS.reduce((changed, placeholder, k) => {
    const id = idOfName(names[k] ?? '')
    // An id that stands elsewhere in the template would be two things at once.
    if (id === '' || used.has(id) || new RegExp(`[ \\[:]${id}\\b`).test(text)) return changed
    used.add(id)
    return changed.replaceAll(placeholder, id)
  }, text)
}
