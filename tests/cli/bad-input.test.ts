import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, makeScratch, PROBLEM, RED_LINES, runParley, TRACE } from './run-parley.js'

const STRIKE = 'examples/transit-strike'
const isRoot = process.getuid?.() === 0
if (isRoot) console.log('skipped: a case that this user may not read: root may read all')

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
  const at = (name: string) => join(scratch.folder, name)
  await mkdir(at('empty'))
  await writeFile(
    at('binary.yaml'),
    Uint8Array.from({ length: 4096 }, (_, k) => (k * 31) % 256),
  )
  await writeFile(at('not-yaml.yaml'), 'a: [1, 2\nb: }')
  await writeFile(at('list.yaml'), '- 1\n- 2\n')
  await writeFile(at('nothing.yaml'), '')
  await writeFile(at('large.yaml'), `# ${'x'.repeat(2_000_001)}`)
  await writeFile(at('escapes.yaml'), `${RED_LINES}"\\e[2J\\e]0;owned\\a": 1\n`)
  await writeFile(at('outside.yaml'), `${RED_LINES}sources: [{ id: p, title: P, file: ../../etc/hostname }]\n`)
  await writeFile(at('locked.yaml'), RED_LINES)
  await chmod(at('locked.yaml'), 0)
})
afterAll(() => scratch.remove())

/** `@name` in the arguments is a path in the scratch folder. */
const run = (args: readonly string[]) =>
  runParley(args.map((arg) => (arg.startsWith('@') ? join(scratch.folder, arg.slice(1)) : arg)))

const expectProblems = async (args: readonly string[]): Promise<string> => {
  const { code, stdout, stderr } = await run(args)
  expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' })
  expect(stderr).not.toMatch(TRACE)
  expect(linesOf(stderr).filter((line) => !PROBLEM.test(line))).toEqual([])
  expect(linesOf(stderr).length).toBeGreaterThan(0)
  return stderr
}

describe.concurrent('the command line', () => {
  it.each([
    [['nonsense'], '(see parley --help)'],
    [['diagnos', STRIKE], 'diagnose'],
    [['--nonsense'], 'ERR_ARGUMENT'],
    [['diagnose'], '(see parley diagnose --help)'],
    [['diagnose', STRIKE, STRIKE], 'ERR_ARGUMENT'],
    [['diagnose', STRIKE, '--nonsense'], '--nonsense'],
    [['diagnose', STRIKE, '--samples'], '--samples'],
    [['diagnose', STRIKE, '--samples', '-1'], '--samples'],
    [['diagnose', STRIKE, '--samples', '1e3'], '--samples'],
    [['diagnose', STRIKE, '--samples', '1000001'], '--samples'],
    [['diagnose', STRIKE, '--seed', '1.5'], '--seed'],
    [['diagnose', STRIKE, '--workers', 'two'], '--workers'],
    [['diagnose', STRIKE, '--at', '2025-02-30'], '--at'],
    [['timeline', STRIKE, '--at', 'tomorrow'], '--at'],
    [['evaluate', STRIKE, '--outcome', '', '--samples', '5'], '--samples'],
    [['evaluate', STRIKE], '--outcome'],
    [['evaluate', STRIKE, '--outcome', 'nonsense'], 'ERR_OUTCOME_ISSUE'],
    [['evaluate', STRIKE, '--outcome', 'wages=two'], 'ERR_OUTCOME_ISSUE'],
    [['evaluate', STRIKE, '--outcome', 'wage=two,wage=none'], 'ERR_OUTCOME_ISSUE'],
    [['evaluate', STRIKE, '--outcome', 'wage=two=none'], 'ERR_OUTCOME_OPTION'],
    [['evaluate', STRIKE, '--outcome', 'wage=nine,length=nine'], 'ERR_OUTCOME_OPTION'],
    [['diagnose', STRIKE, '--set', 'noAgreement.union.statusQuo=5'], 'ERR_NUMBER_RANGE noAgreement.union.statusQuo'],
    [['diagnose', STRIKE, '--set', 'nothing.there=5'], 'ERR_EDIT_PATH'],
    [['diagnose', STRIKE, '--set', '=5'], 'ERR_ARGUMENT'],
    [['diagnose', STRIKE, '--set', 'title'], 'ERR_ARGUMENT'],
    [['open', STRIKE, '--port', 'x'], '--port'],
    [['open', STRIKE, '--port', '70000'], '--port'],
    [['open', '@absent', '--no-browser'], 'ERR_FILE_MISSING'],
    [['read'], 'ERR_ARGUMENT'],
    [['read', '@empty'], 'ERR_FILE_UNREADABLE'],
    [['read', '@absent.txt'], 'ERR_FILE_MISSING'],
    [['read', '@binary.yaml'], 'ERR_PAGE_'],
    [['read', 'packages/reader/fixtures/strike-vi.txt', '--case', '@absent'], 'ERR_FILE_MISSING'],
    [['read', 'packages/reader/fixtures/strike-vi.txt', '--case', '@list.yaml', '--json'], 'ERR_FILE_NOT_CASE'],
  ] as const)('%j: a problem that names %s', async (args, name) => {
    expect(await expectProblems(args)).toContain(name)
  })
})

describe.concurrent('the case', () => {
  const COMMANDS = [['validate'], ['diagnose'], ['diagnose', '--json'], ['timeline'], ['frontier', '--json']]
  it.each([
    ['@absent.yaml', 'ERR_FILE_MISSING absent.yaml'],
    ['@absent/case.yaml', 'ERR_FILE_MISSING case.yaml'],
    ['@empty', 'ERR_FILE_MISSING case.yaml'],
    ['@binary.yaml', 'ERR_FILE_ENCODING binary.yaml'],
    ['@not-yaml.yaml', 'ERR_YAML_SYNTAX'],
    ['@list.yaml', 'ERR_FILE_NOT_CASE'],
    ['@nothing.yaml', 'ERR_FILE_NOT_CASE'],
    ['@large.yaml', 'ERR_FILE_TOO_LARGE'],
    ['@outside.yaml', 'ERR_PATH_OUTSIDE sources[0].file'],
    ['/dev/null', 'ERR_FILE_UNREADABLE'],
  ])('%s: %s', async (path, name) => {
    for (const command of COMMANDS.slice(0, 2)) expect(await expectProblems([...command, path])).toContain(name)
  })

  it.each(COMMANDS)('is refused by %s %s alike', async (...command) => {
    expect(await expectProblems([...command, '@list.yaml'])).toContain('ERR_FILE_NOT_CASE')
  })

  it.skipIf(isRoot)('that this user may not read', async () => {
    expect(await expectProblems(['diagnose', '@locked.yaml'])).toContain('ERR_FILE_UNREADABLE')
  })

  it('never reaches the terminal with its escape sequences', async () => {
    const stderr = await expectProblems(['validate', '@escapes.yaml'])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
    expect(stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  })
})
