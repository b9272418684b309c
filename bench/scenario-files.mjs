// A random instance as files of a scenario, for whole commands.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeScenario } from '@parley/formats'

/** Writes a table in quanta of 1e-12 as a NegMAS folder and returns its path. */
export const writeScenarioFolder = ({ parties, sizes, offsets }, { contributions }) => {
  const width = offsets[sizes.length]
  const issues = Array.from(sizes, (size, j) => ({
    kind: 'discrete',
    name: `issue-${j}`,
    options: Array.from({ length: size }, (_, o) => `option-${o}`),
  }))
  const amountsOf = (i) =>
    Array.from(sizes, (size, j) => ({
      kind: 'options',
      values: Array.from({ length: size }, (_, o) => contributions[i * width + offsets[j] + o] / 1e12),
    }))
  const scenario = {
    name: 'random',
    format: 'case',
    issues,
    parties: Array.from({ length: parties }, (_, i) => ({
      name: `party-${i}`,
      reservation: null,
      utility: { kind: 'additive', constant: 0, amounts: amountsOf(i) },
    })),
  }
  const written = writeScenario(scenario, 'negmas')
  if (!written.ok) throw new Error(JSON.stringify(written.problems))
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  for (const { name, text } of written.value.files) writeFileSync(join(folder, name), text)
  return folder
}
