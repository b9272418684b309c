import { readScenario } from '@parley/formats'
import { describe, expect, it } from 'vitest'
import { analyseScenario } from './analyse-scenario.js'

const read = (texts: Readonly<Record<string, string>>) => {
  const encoder = new TextEncoder()
  const files = Object.entries(texts).map(([name, text]) => ({ name, bytes: encoder.encode(text) }))
  return readScenario(files, { name: 'folder' })
}

const analyse = (texts: Readonly<Record<string, string>>, definitions?: 'genius' | 'negmas') => {
  const scenario = read(texts)
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problems))
  const answer = analyseScenario(scenario.value, { references: 'thorough', definitions })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value
}

/** NegoLog files of one issue: what each option is worth to each party. */
const worth = (values: Readonly<Record<string, readonly number[]>>, reservation: readonly (number | string)[]) =>
  Object.fromEntries(
    reservation.map((value, i) => {
      const issue = Object.entries(values).map(([option, of]) => `"${option}": ${of[i]}`)
      return [
        `profile${i}.json`,
        `{ "reservationValue": ${value}, "issueWeights": { "deal": 1 }, "issues": { "deal": { ${issue.join(', ')} } } }`,
      ]
    }),
  )

const utilitiesOf = (points: readonly { readonly utilities: readonly number[] }[]) =>
  points.map(({ utilities }) => utilities)

/** Answers that other programs are known to give, each with what is right. */
describe('known wrong answers', () => {
  it('a product of gains in which two are negative is not the largest', () => {
    const trap = worth({ lopsided: [0.1, 0.1, 1], even: [0.6, 0.6, 0.6] }, [0.5, 0.5, 0.5])
    const answer = analyse(trap, 'genius')
    expect(utilitiesOf(answer.nash)).toEqual([[0.6, 0.6, 0.6]])
    if (answer.definitions?.kind !== 'found') throw new Error('no definitions')
    // What GENIUS says, and what it says it is.
    expect(answer.definitions.concepts.nash).toMatchObject({ points: [{ utilities: [0.1, 0.1, 1] }] })
  })

  it('outcomes with equal utilities are all counted at their point', () => {
    const answer = analyse(worth({ one: [1, 0.2], other: [1, 0.2], third: [0.4, 0.8] }, [0, 0]))
    expect(answer.frontier.map(({ utilities, count }) => ({ utilities, count }))).toEqual([
      { utilities: [1, 0.2], count: 2 },
      { utilities: [0.4, 0.8], count: 1 },
    ])
  })

  it.each(['NaN', '"NaN"', 'Infinity', '1e999', '"nan"'])('a reservation value of %s is refused', (value) => {
    const refused = read(worth({ one: [1, 0.2], other: [0.4, 0.8] }, [value, 0]))
    if (refused.ok) throw new Error('read')
    expect(refused.problems[0].path).toMatch(/^profile0\.json:1:\d+$/)
  })

  it('the zone has the same edge everywhere: at least the reservation value', () => {
    const answer = analyse(worth({ edge: [0.5, 0.5], poor: [0.4, 0.4] }, [0.5, 0.5]))
    expect(answer.frontier).toMatchObject([{ utilities: [0.5, 0.5], rational: true }])
    expect(answer.rationalShare).toMatchObject({ kind: 'exact', count: 1, share: 0.5 })
    for (const concept of ['nash', 'kalaiSmorodinsky', 'egalitarian', 'utilitarian'] as const)
      expect(utilitiesOf(answer[concept])).toEqual([[0.5, 0.5]])
  })

  it('GeniusWeb values under DiscreteValueSetUtilities are no empty tables', () => {
    const domain = '{ "name": "d", "issuesValues": { "deal": { "values": ["one", "other"] } } }'
    const profile = (one: number, other: number, key: string) =>
      `{ "LinearAdditiveUtilitySpace": { "name": "p", "domain": ${domain}, "issueWeights": { "deal": 1 }, "issueUtilities": { "deal": { "${key}": { "valueUtilities": { "one": ${one}, "other": ${other} } } } } } }`
    for (const key of ['DiscreteValueSetUtilities', 'discreteutils']) {
      const answer = analyse({ 'a.json': profile(1, 0.25, key), 'b.json': profile(0.5, 1, key) })
      expect(utilitiesOf(answer.frontier)).toEqual([
        [1, 0.5],
        [0.25, 1],
      ])
    }
    const empty = read({
      'a.json': profile(1, 0.25, 'SomeValueSetUtilities'),
      'b.json': profile(0.5, 1, 'discreteutils'),
    })
    expect(empty.ok).toBe(false)
  })
})
