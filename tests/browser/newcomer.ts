import type { Locator, Page } from 'playwright-core'

/** What a newcomer does with the pages of a case: by roles and labels only. */
export const makeNewcomer = (page: Page) => {
  const link = (navigation: string, name: string) =>
    page.getByRole('navigation', { name: navigation }).getByRole('link', { name, exact: true })

  /** Goes to a view of the case. */
  const goTo = (view: string) => link('Views of the case', view).click()

  /** Goes to a part of the edit view. */
  const edit = async (part: string): Promise<void> => {
    await link('Parts of the case', part).click()
    await page
      .getByRole('heading', { name: new RegExp(`^${part}( \\(\\d+\\))?$`), level: 2 })
      .first()
      .waitFor()
  }

  /** Opens what folds open, where it is not open: a thing of a list, or what can be added to it. */
  const unfold = async (within: Page | Locator, name: string): Promise<void> => {
    const fold = within
      .getByRole('group')
      .filter({ has: page.getByText(name, { exact: true }) })
      .and(within.locator('details'))
      .last()
    await fold.waitFor()
    if (!(await fold.evaluate((element) => (element as HTMLDetailsElement).open)))
      await fold.getByText(name, { exact: true }).first().click()
  }

  /** A thing of a list, open. */
  const thing = async (within: Page | Locator, name: string): Promise<Locator> => {
    await unfold(within, name)
    return (
      within
        .getByRole('listitem')
        .filter({ has: page.getByText(name, { exact: true }) })
        // What is selected is listed below the page, too.
        .filter({ has: page.getByRole('group') })
        .last()
    )
  }

  const fill = async (form: Locator, label: string, value: string): Promise<void> => {
    const named = [label, `${label} (needed)`].map((name) => ({ name, exact: true }))
    const choice = form.getByRole('combobox', named[0]).or(form.getByRole('combobox', named[1]))
    const field = form.getByLabel(label, { exact: true }).or(form.getByLabel(`${label} (needed)`, { exact: true }))
    const found = choice.or(field).first()
    if ((await found.evaluate((element) => element.tagName)) === 'SELECT') await found.selectOption({ label: value })
    else await found.fill(value)
  }

  /** Adds something by its form. */
  const add = async (within: Page | Locator, what: string, fields: Readonly<Record<string, string>>): Promise<void> => {
    await unfold(within, what)
    const form = within.getByRole('form', { name: what })
    for (const [label, value] of Object.entries(fields)) await fill(form, label, value)
    await form.getByRole('button', { name: what }).click()
    await form.getByText('Added.').waitFor()
  }

  /** Judges by a word, a number, or a range such as `0.2 to 0.5`. */
  const judge = async (within: Locator, what: string, judgement: string): Promise<void> => {
    const form = within.getByLabel(`${what}: said by`, { exact: true }).first()
    const numbers = judgement.split(' to ')
    if (!/\d/.test(judgement)) return void (await form.selectOption(judgement))
    await form.selectOption({ label: numbers.length === 1 ? 'a number' : 'a range' })
    const names = numbers.length === 1 ? ['number'] : ['from', 'to']
    for (const [k, number] of numbers.entries())
      await within.getByLabel(`${what}: ${names[k]}`, { exact: true }).first().fill(number)
    await form.focus()
  }

  const saved = () => page.getByText('Saved', { exact: true }).waitFor()

  return { goTo, edit, unfold, thing, add, fill, judge, saved }
}

/** The rows of the Markdown table whose head begins so, without backticks and emphasis. */
export const tableIn = (markdown: string, head: string): readonly (readonly string[])[] => {
  const lines = markdown.slice(markdown.indexOf(`| ${head}`)).split('\n')
  const end = lines.findIndex((line) => !line.startsWith('|'))
  return lines.slice(2, end).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.replace(/[`*]/g, '').trim()),
  )
}
