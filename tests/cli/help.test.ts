import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { GENIUS } from '../../packages/formats/src/fixtures/small-scenarios.fixture.js'
import { linesOf, makeScratch, ROOT, runParley } from './run-parley.js'

const COMMANDS = [
  ...['open', 'new', 'diagnose', 'compare', 'timeline', 'brief', 'frontier', 'evaluate', 'improve', 'divide'],
  ...['stability', 'validate', 'rename', 'convert', 'read'],
]

/** A place in which what the examples name is there. */
const makePlace = async () => {
  const scratch = await makeScratch()
  await cp(join(ROOT, 'examples'), join(scratch.folder, 'examples'), { recursive: true })
  await cp(join(ROOT, 'examples/transit-strike'), scratch.folder, { recursive: true })
  await cp(join(scratch.folder, 'case.yaml'), join(scratch.folder, 'my-case.yaml'))
  await cp(join(ROOT, 'packages/reader/fixtures/strike-vi.txt'), join(scratch.folder, 'page.txt'))
  await writeFile(
    join(scratch.folder, 'page.html'),
    '<title>Talks end</title><h1>Talks end</h1><p>The mediators said that the talks had ended without an agreement.</p>',
  )
  const names = { 'garden.xml': 'domain.xml', 'north.xml': 'buyer.xml', 'south.xml': 'seller.xml' } as const
  await runParley(['convert', join(ROOT, 'examples/gaza-2024'), join(scratch.folder, 'model.gmcr')])
  await writeFile(join(scratch.folder, 'points.csv'), 'item,Carol,Bob\nHome,20,30\nBoat,80,70\n')
  await mkdir(join(scratch.folder, 'camera'))
  for (const place of [scratch.folder, join(scratch.folder, 'camera')]) {
    for (const [from, to] of Object.entries(names)) {
      // The weights of the fixture pass 1, which GeniusWeb does not take.
      await writeFile(join(place, to), GENIUS[from as keyof typeof names].replace('value="0.5"', 'value="0.4"'))
    }
  }
  return scratch
}

const helpOf = async (...args: string[]): Promise<string> => {
  const { code, stdout, stderr } = await runParley(args)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return stdout
}

const examplesOf = (help: string): string[] => [...help.matchAll(/^ {2}\$ parley (.+)$/gm)].map((match) => match[1])

/** Words of a command as a shell has them. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare)

describe.concurrent('help', () => {
  it('lists every command; no command at all gives the same', async () => {
    const help = await helpOf('--help')
    for (const command of COMMANDS) expect(help).toMatch(new RegExp(`^ {2}${command} `, 'm'))
    expect(await helpOf()).toBe(help)
  })

  it.each(COMMANDS)('of %s has examples', async (command) => {
    const examples = examplesOf(await helpOf(command, '--help'))
    expect(examples.length).toBeGreaterThan(0)
    expect(examples.every((example) => example.startsWith(command))).toBe(true)
  })
})

/** Of a command, or, where it has no name, of Parley itself. */
it.each(['', ...COMMANDS])('help has examples that run: %s', async (command) => {
  const examples = examplesOf(await helpOf(...(command === '' ? [] : [command]), '--help')).filter(
    (example) => !example.startsWith('open') && !example.includes('--fetch'),
  )
  const place = await makePlace()
  try {
    for (const example of examples) {
      const samples = /^(diagnose|timeline)/.test(example) && !example.includes('--samples') ? ['--samples', '20'] : []
      const { code, stderr } = await runParley([...wordsOf(example), ...samples], { cwd: place.folder })
      const problems = linesOf(stderr).filter((line) => !line.startsWith('note: '))
      expect({ example, code, problems }).toEqual({ example, code: 0, problems: [] })
    }
  } finally {
    await place.remove()
  }
})
