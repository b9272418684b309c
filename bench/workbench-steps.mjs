// What a person does in the workbench, view by view. Each step: what it is called, how many presses or keys it takes,
// whether it can be done in this case, and how. What it waits for is not counted.

const views = (page) => page.getByRole('navigation', { name: 'Views of the case' })
const parts = (page) => page.getByRole('navigation', { name: 'Parts of the case' })
const isThere = async (locator) => (await locator.count()) > 0
const walk = (page) => page.getByRole('slider', { name: 'Along the frontier' })
const begin = (page) => page.getByRole('button', { name: 'Make a new one' })
const search = (page) => page.getByRole('searchbox', { name: /^Change something/ })
const selectable = (page) => page.getByRole('rowheader').getByRole('button', { pressed: false }).first()
const draft = (page) => page.locator('#draft')
const pull = (page) =>
  draft(page)
    .getByRole('button', { name: /^Pull / })
    .first()
const slider = (page) => draft(page).getByRole('slider').first()
const set = (page) => draft(page).getByRole('button', { name: /^Set / }).first()
/** In one language or the first of several. */
const title = (page) =>
  page
    .locator('.edit-part')
    .getByLabel(/^Title/)
    .first()

/** Ready when what its view shows first is there. */
const VIEWS = [
  ['Edit', (page) => parts(page).waitFor()],
  ['Packages', (page) => page.getByRole('region', { name: 'The package', exact: true }).waitFor()],
  ['Stability', (page) => page.getByRole('listbox', { name: /^States in layers/ }).waitFor()],
  ['What if', (page) => page.locator('#draft').or(begin(page)).first().waitFor()],
  ['Evidence', (page) => page.getByRole('tabpanel').waitFor()],
  ['Record', (page) => page.getByRole('figure').first().waitFor()],
  ['Brief', (page) => page.getByRole('article').first().waitFor()],
  ['Overview', (page) => page.getByRole('region', { name: 'The figures in short' }).waitFor()],
]
const go = async (page, name) => {
  const link = views(page).getByRole('link', { name, exact: true })
  await link.click()
  await VIEWS.find(([view]) => view === name)[1](page)
}

/** Goes to the view of a step before it is measured. */
const inView = (view, what, presses, act, { ready = async () => {}, can = async () => true } = {}) => ({
  view,
  what,
  presses,
  ready: async (page) => {
    const link = views(page).getByRole('link', { name: view, exact: true })
    if ((await link.getAttribute('aria-current')) !== 'page') await go(page, view)
    await ready(page)
  },
  can,
  act,
})

const part = async (page, name) => {
  const link = parts(page).getByRole('link', { name, exact: true })
  await link.click()
  await link.and(page.locator('[aria-current]')).waitFor()
}
const figure = (page) => page.getByRole('region', { name: 'The figures in short' }).getByRole('button').first()
const firstItem = (page) => page.locator('.edit-part details > summary').first()

export const STEPS = [
  ...VIEWS.map(([view]) => ({
    view,
    what: 'go there from another view',
    presses: 1,
    ready: async () => {},
    can: async () => true,
    act: (page) => go(page, view),
  })),
  inView('Overview', 'open what is behind a number', 1, async (page) => {
    await figure(page).click()
    await page.getByRole('dialog').waitFor()
  }),
  inView('Overview', 'unfold a judgement behind it', 1, async (page) => {
    await page.getByRole('dialog').getByRole('group').first().locator('summary').first().click()
  }),
  inView('Overview', 'close it', 1, async (page) => {
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }),
  inView('Overview', 'select an issue everywhere', 1, (page) => selectable(page).click(), {
    ready: (page) => selectable(page).scrollIntoViewIfNeeded(),
  }),
  inView('Overview', 'take that back', 1, async (page) => {
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: 'What is selected' }).waitFor({ state: 'hidden' })
  }),
  inView('Overview', 'the other language', 1, (page) => page.getByRole('button', { name: 'Tiếng Việt' }).click()),
  {
    view: 'Overview',
    what: 'and back',
    presses: 1,
    ready: async () => {},
    can: async () => true,
    act: async (page) => {
      await page.getByRole('button', { name: 'English' }).click()
      await views(page).waitFor()
    },
  },
  inView('Edit', 'type six letters into the title', 6, (page) => page.keyboard.type(' again'), {
    ready: async (page) => {
      await part(page, 'The case')
      await title(page).click()
      await page.keyboard.press('End')
    },
  }),
  inView('Edit', 'take them back', 1, (page) => page.getByRole('button', { name: 'Undo' }).click(), {
    ready: async (page) => page.locator('.edit-state-saved').waitFor(),
  }),
  ...['Issues', 'Events', 'Claims', 'What they want', 'Without agreement'].map((name) =>
    inView('Edit', `go to ${name}`, 1, (page) => part(page, name)),
  ),
  inView('Edit', 'open a party', 1, (page) => firstItem(page).click()),
  inView('Edit', 'type a judgement', 4, (page) => page.keyboard.type('0.33'), {
    ready: async (page) => {
      const by = page.getByLabel('What going on as now is worth: said by').first()
      await by.selectOption({ label: 'a number' })
      await page.locator('.edit-numbers input').first().click()
      await page.keyboard.press('Control+a')
    },
  }),
  inView('Packages', 'another option', 1, (page) => page.keyboard.press('ArrowDown'), {
    ready: (page) =>
      page
        .getByRole('region', { name: 'The package', exact: true })
        .getByRole('radio', { checked: true })
        .first()
        .focus(),
  }),
  inView(
    'Packages',
    'along the frontier, three steps',
    3,
    async (page) => {
      for (let k = 0; k < 3; k++) await page.keyboard.press('ArrowRight')
    },
    { ready: (page) => walk(page).focus(), can: (page) => isThere(walk(page)) },
  ),
  inView(
    'Stability',
    'from state to state, three steps',
    3,
    async (page) => {
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key)
    },
    {
      ready: (page) =>
        page
          .getByRole('listbox', { name: /^States in layers/ })
          .getByRole('option', { selected: true })
          .first()
          .focus(),
    },
  ),
  inView(
    'What if',
    'begin one',
    1,
    async (page) => {
      await begin(page).click()
      await draft(page).waitFor()
    },
    { can: (page) => isThere(begin(page)) },
  ),
  inView('What if', 'pull a lever', 1, (page) => pull(page).click(), {
    ready: (page) => search(page).fill(''),
    can: (page) => isThere(pull(page)),
  }),
  inView('What if', 'set a judgement', 1, (page) => set(page).click(), {
    ready: async (page) => {
      await search(page).fill('status quo is worth')
      await set(page)
        .or(page.getByText(/^Nothing of that name/))
        .first()
        .waitFor()
    },
    can: (page) => isThere(set(page)),
  }),
  inView(
    'What if',
    'move its value, five steps',
    5,
    async (page) => {
      for (let k = 0; k < 5; k++) await page.keyboard.press('ArrowLeft')
    },
    {
      ready: async (page) => {
        if (await isThere(slider(page))) await slider(page).focus()
      },
      can: (page) => isThere(slider(page)),
    },
  ),
  inView('Evidence', 'another source', 1, (page) => page.locator('.source-list a').nth(1).click()),
  inView('Evidence', 'the next suggestion', 1, (page) => page.keyboard.press('j')),
  inView('Evidence', 'accept it', 1, (page) => page.keyboard.press('a')),
  inView('Evidence', 'take it back', 1, (page) => page.keyboard.press('u')),
]
