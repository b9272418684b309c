import type { Condition, GraphModel } from '@parley/model'

/**
 * The solution concepts word by word, with sets and searches from each state: what the fast analysis must equal. States
 * are numbers; of coalesced ones the least of the class.
 */
export type Plain = {
  readonly states: readonly number[]
  readonly movesOf: (maker: number, state: number) => readonly number[]
  readonly score: (maker: number, state: number) => number
  readonly isStable: (concept: string, focal: number, state: number) => boolean
}

export const holds = (c: Condition, state: number): boolean => {
  switch (c.kind) {
    case 'taken':
      return ((state >> c.option) & 1) === 1
    case 'not':
      return !holds(c.of, state)
    case 'and':
      return c.of.every((of) => holds(of, state))
    case 'or':
      return c.of.some((of) => holds(of, state))
    case 'if':
      return holds(c.holds, state) || !holds(c.when, state)
    case 'iff':
      return holds(c.of[0], state) === holds(c.of[1], state)
  }
}

export const plainly = (model: GraphModel): Plain => {
  const makers = model.decisionMakers.length
  const combinations = Array.from({ length: 2 ** model.options.length }, (_, n) => n).filter(
    (n) => !model.infeasible.some((c) => holds(c, n)),
  )
  const classes = combinations.map((n) => new Set([n]))
  for (const c of model.indistinguishable) {
    const together = classes.filter((of) => [...of].some((n) => holds(c, n)))
    for (const other of together.slice(1)) {
      for (const n of other) together[0].add(n)
      classes.splice(classes.indexOf(other), 1)
    }
  }
  const least = (of: ReadonlySet<number>) => Math.min(...of)
  const classOf = (n: number) => classes.find((of) => of.has(n))!
  const states = classes.map(least).sort((a, b) => a - b)
  const score = remembered((maker, state) => {
    const { preference } = model.decisionMakers[maker]
    if (preference.kind !== 'statements') throw new Error(preference.kind)
    const m = preference.statements.length
    return preference.statements.reduce((sum, c, k) => sum + (holds(c, state) ? 2 ** (m - k - 1) : 0), 0)
  })
  const maySet = (maker: number, from: number, to: number) =>
    model.options.every(({ direction }, o) => {
      const [before, after] = [(from >> o) & 1, (to >> o) & 1]
      if (before === after) return true
      if (!model.decisionMakers[maker].options.includes(o)) return false
      return direction === 'both' || (direction === 'forward') === (after === 1)
    })
  const movesOf = remembered((maker, state): number[] => {
    const found = new Set<number>()
    for (const from of classOf(state))
      for (const to of combinations) if (maySet(maker, from, to)) found.add(least(classOf(to)))
    found.delete(state)
    return [...found].sort((a, b) => a - b)
  })
  const better = remembered((maker, state) =>
    movesOf(maker, state).filter((t) => score(maker, t) > score(maker, state)),
  )
  /** What the opponents of `focal` lead to from a state, nobody moving twice in a row. */
  const answers = (focal: number, from: number, steps: typeof movesOf): Set<number> => {
    const seen = new Set<string>()
    const reached = new Set<number>()
    const visit = (state: number, last: number) => {
      for (let mover = 0; mover < makers; mover++) {
        if (mover === focal || mover === last) continue
        for (const to of steps(mover, state)) {
          if (seen.has(`${to} ${mover}`)) continue
          seen.add(`${to} ${mover}`)
          reached.add(to)
          visit(to, mover)
        }
      }
    }
    visit(from, -1)
    return reached
  }
  const simultaneous = (focal: number, state: number, target: number): boolean =>
    [...classOf(state)].some((from) =>
      [...classOf(target)].some((to) => {
        if (!maySet(focal, from, to)) return false
        let flips = [0]
        for (let j = 0; j < makers; j++) {
          if (j === focal) continue
          const own = combinations
            .filter((n) => maySet(j, from, n) && score(j, least(classOf(n))) > score(j, state))
            .map((n) => n ^ from)
          flips = [0, ...own].flatMap((f) => flips.map((g) => f ^ g))
        }
        return flips.some((f) => {
          const x = to ^ f
          return f !== 0 && combinations.includes(x) && score(focal, least(classOf(x))) <= score(focal, state)
        })
      }),
    )
  const isStable = (concept: string, focal: number, state: number): boolean =>
    better(focal, state).every((s1) => {
      if (concept === 'nash') return false
      if (concept === 'sim') return simultaneous(focal, state, s1)
      const isSequential = concept === 'seq' || concept === 'sseq'
      return [...answers(focal, s1, isSequential ? better : movesOf)].some(
        (x) =>
          score(focal, x) <= score(focal, state) &&
          (concept === 'gmr' ||
            concept === 'seq' ||
            movesOf(focal, x).every((y) => score(focal, y) <= score(focal, state))),
      )
    })
  return { states, movesOf, score, isStable }
}

const remembered = <T>(of: (maker: number, state: number) => T): ((maker: number, state: number) => T) => {
  const known = new Map<number, T>()
  return (maker, state) => {
    const key = state * 100 + maker
    const value = known.has(key) ? known.get(key)! : of(maker, state)
    known.set(key, value)
    return value
  }
}
