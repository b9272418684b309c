import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCase } from '@parley/server'
import { analyseFrontier } from '@parley/server/analysis'
import { describe, expect, it } from 'vitest'
import { main } from '../main.js'
import { renderFrontier } from './frontier.js'
import { keptIo } from './kept-io.fixture.js'

const folder = mkdtempSync(join(tmpdir(), 'parley-told-'))

/** Parties over issues of three options, worth what a fixed rule says; nobody performs anything and nothing happened. */
const caseOf = (parties: number, issues: number, statusQuo: number): string => {
  const [ps, js, os] = [parties, issues, 3].map((n) => Array.from({ length: n }, (_, k) => k)) as [
    number[],
    number[],
    number[],
  ]
  const worth = (p: number, j: number, o: number) => ((7 * p + 5 * j + 11 * o * (p + 2) + p * j) % 17) / 16
  const file = join(folder, `${parties}-${issues}.yaml`)
  writeFileSync(
    file,
    `parley: 1
title: A rule
asOf: 2024-01-01
parties: [${ps.map((p) => `{ id: p${p} }`).join(', ')}]
issues:
${js.map((j) => `  - { id: i${j}, options: [{ id: o0 }, { id: o1 }, { id: o2 }], statusQuo: o0 }`).join('\n')}
preferences:
${ps
  .map(
    (p) => `  p${p}:
    weights: { ${js.map((j) => `i${j}: ${1 + ((3 * p + j) % 7)}`).join(', ')} }
    values: { ${js.map((j) => `i${j}: { ${os.map((o) => `o${o}: ${worth(p, j, o)}`).join(', ')} }`).join(', ')} }`,
  )
  .join('\n')}
noAgreement: { ${ps.map((p) => `p${p}: { statusQuo: ${statusQuo} }`).join(', ')} }
`,
  )
  return file
}

const print = async (...args: readonly string[]): Promise<string> => {
  const { io, told } = keptIo({ columns: 100 })
  await main(args, io)
  expect(told.stderr).toBe('')
  return told.stdout.replace(/\s+/g, ' ')
}

describe('what the terminal tells', () => {
  it('three who are short are a list with one “and”', async () => {
    expect(await print('evaluate', caseOf(3, 2, 1), '--outcome', '')).toContain(', for p0, p1 and p2 ')
  })

  it('causes that have no part are named, not drawn', async () => {
    const out = await print('diagnose', caseOf(3, 2, 0.5), '--samples', '0')
    expect(out).toContain('no part in it: situation, mistrust and waiting')
    expect(out).not.toMatch(/ (situation|mistrust|waiting) [+−]?0\.00 /)
  })

  it('a frontier within a large error says what such an error means; another does not', async () => {
    const loaded = await loadCase(caseOf(3, 2, 0.5))
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
    const answer = analyseFrontier(loaded.value, { faceValue: false })
    if (!answer?.ok) throw new Error('no frontier')
    const within = (epsilon: number) => {
      const told = { ...answer.value, exact: false, epsilon }
      return renderFrontier(loaded.value.source, told, { color: false, columns: 100 }, false).replace(/\s+/g, ' ')
    }
    expect(within(0.2)).toContain('That is coarse')
    expect(within(0.02)).toMatch(/within 0\.02\d* of/)
    expect(within(0.02)).not.toContain('coarse')
  })
})
