import type { Condition } from './graph-model.js'

/** The text of a condition, with no more brackets than it needs; `parseCondition` reads the same condition back. */
export const formatCondition = (condition: Condition, nameOf: (option: number) => string): string =>
  write(condition, nameOf, 0)

/** How close each kind binds. */
const BINDING = { iff: 1, if: 2, or: 3, and: 4, not: 5, taken: 6 } as const

const write = (c: Condition, nameOf: (option: number) => string, outer: number): string => {
  const own = BINDING[c.kind]
  const inner = (of: Condition) => write(of, nameOf, own + 1)
  const text = () => {
    switch (c.kind) {
      case 'taken':
        return nameOf(c.option)
      case 'not':
        return `not ${write(c.of, nameOf, own)}`
      case 'and':
      case 'or':
        return c.of.length === 0 ? (c.kind === 'and' ? 'always' : 'never') : c.of.map(inner).join(` ${c.kind} `)
      case 'if':
        return `${inner(c.holds)} if ${inner(c.when)}`
      case 'iff':
        return `${inner(c.of[0])} iff ${inner(c.of[1])}`
    }
  }
  return own < outer ? `(${text()})` : text()
}
