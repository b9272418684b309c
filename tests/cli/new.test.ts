import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeScratch, runParley } from './run-parley.js'

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
})
afterAll(() => scratch.remove())

const run = (...args: string[]) => runParley(['new', ...args], { cwd: scratch.folder })
const isValid = async (folder: string) => (await runParley(['validate', folder], { cwd: scratch.folder })).code

describe('new', () => {
  it.each(['ceasefire', 'labour', 'commercial', 'blank'])(
    'makes a valid case from the template %s',
    async (template) => {
      const { code, stdout, stderr } = await run(template, '--template', template)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toBe(`wrote ${template}/case.yaml\nnext: parley open ${template}\n`)
      expect(await isValid(template)).toBe(0)
      expect(await readdir(join(scratch.folder, template))).toEqual(['case.yaml'])
    },
  )

  it('takes a title, two parties and a day, and makes the folders above', async () => {
    const args = [
      '--title',
      'Đàm phán: cảng',
      '--party',
      'Cảng',
      '--party',
      'Công đoàn',
      '--as-of',
      '2026-03-04',
      '--json',
    ]
    const { code, stdout } = await run('deep/down/cang', ...args)
    expect({ code, answer: JSON.parse(stdout) }).toEqual({
      code: 0,
      answer: { template: 'blank', file: join(scratch.folder, 'deep/down/cang/case.yaml') },
    })
    const text = await readFile(join(scratch.folder, 'deep/down/cang/case.yaml'), 'utf8')
    for (const line of ["title: 'Đàm phán: cảng'", 'asOf: 2026-03-04', '  - id: cang', '    name: Công đoàn'])
      expect(text).toContain(`\n${line}\n`)
    expect(await isValid('deep/down/cang')).toBe(0)
  })

  it('leaves what is there as it is', async () => {
    await writeFile(join(scratch.folder, 'mine'), 'mine')
    const { code, stdout, stderr } = await run('mine')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(
      /^problem: ERR_FILE_EXISTS folder: taken folder: .*mine is left as it is \(another name\)\n$/,
    )
    expect(await readFile(join(scratch.folder, 'mine'), 'utf8')).toBe('mine')
  })

  it.each([
    [['x', '--template', '../../x'], /^problem: ERR_ARGUMENT template: unknown template: /],
    [['x', '--party', 'a', '--party', 'b', '--party', 'c'], /^problem: ERR_ARGUMENT parties: many parties: 3 \(two;/],
    [['x', '--as-of', '2026-02-30'], /^problem: ERR_ARGUMENT .*2026-02-30/],
    [['.hidden'], /^problem: ERR_ARGUMENT folder: unsuitable name: \.hidden /],
    [['x/../..', '--json'], /^problem: ERR_FILE_EXISTS folder: taken folder: /],
    [[], /^problem: ERR_ARGUMENT command line: missing required argument/],
  ])('refuses %j with a line that says what to do', async (args, expected) => {
    const { code, stdout, stderr } = await run(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(expected)
    expect(existsSync(join(scratch.folder, 'x'))).toBe(false)
  })
})
