import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../main.js'
import { keptIo } from '../terminal/kept-io.fixture.js'

const run = async (args: readonly string[]) => {
  const { io, told } = keptIo({ columns: 100 })
  const code = await main(args, io)
  return { code, ...told }
}

const CASE = new URL('../../../../examples/three-river-basin', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'parley-unsuitable-'))
const SCENARIO = join(folder, 'garden')
const profile = (weight: number) =>
  `{ "reservationValue": 0, "issueWeights": { "beds": ${weight}, "shed": ${1 - weight} }, "issues": { "beds": { "few": 1, "many": 0.5 }, "shed": { "yes": 0.2, "no": 1 } } }`
const POINTS = join(folder, 'points.csv')
writeFileSync(`${SCENARIO}.json`, profile(0.4))
writeFileSync(POINTS, 'item,Carol,Bob\nHome,60,40\nBoat,40,60\n')

describe('options of which an answer would take no notice', () => {
  const package_ = ['--outcome', 'beds=few,shed=no']
  it.each([
    ['frontier', `${SCENARIO}.json`, ['--set', 'a=1']],
    ['frontier', `${SCENARIO}.json`, ['--at', '2024-01-01']],
    ['evaluate', `${SCENARIO}.json`, [...package_, '--set', 'a=1']],
    ['improve', `${SCENARIO}.json`, [...package_, '--at', '2024-01-01']],
    ['divide', `${SCENARIO}.json`, ['--set', 'a=1']],
    ['divide', POINTS, ['--profiles', 'a,b']],
    ['divide', POINTS, ['--face-value']],
    ['frontier', CASE, ['--profiles', 'a,b']],
    ['evaluate', CASE, ['--outcome', '', '--points', '3']],
    ['improve', CASE, ['--outcome', '', '--reading', 'negmas']],
    ['divide', CASE, ['--profiles', 'a,b']],
    ['frontier', CASE, ['--ranges', '--all']],
    ['frontier', CASE, ['--ranges', '--definitions', 'genius']],
    ['frontier', CASE, ['--ask', '--samples', '0']],
    ['frontier', CASE, ['--ranges', '--exact']],
    ['frontier', CASE, ['--ranges', '--epsilon', '0.1']],
  ])('parley %s %s %j is refused', async (command, path, options) => {
    const { code, stdout, stderr } = await run([command, path, ...options])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    const given = options.filter((text) => text.startsWith('--') && text !== '--outcome' && text !== '--ranges')
    expect(stderr).toMatch(new RegExp(`^problem: ERR_OPTION_UNSUITABLE ${given[0]}: unsuitable option: [^\\n]+\\n$`))
  })

  it('what an answer rests on names each --set', async () => {
    const change = 'noAgreement.mesena.statusQuo=0.4'
    for (const args of [['frontier'], ['evaluate', '--outcome', ''], ['improve', '--outcome', '']]) {
      const [command, ...options] = args
      const { stdout } = await run([command, CASE, ...options, '--set', change, '--json'])
      expect(JSON.parse(stdout).provenance.settings.set).toEqual([change])
    }
  })
})
