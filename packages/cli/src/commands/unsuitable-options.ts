import type { Problem } from '@parley/model'
import type { Io } from '../terminal/io.js'
import { tellProblems } from './tell-problems.js'

/** Options of which an answer would take no notice: better refused than passed over. */
const UNSUITABLE = {
  case: {
    names: ['reading', 'profiles', 'points'],
    of: 'a case has no profiles to choose or read',
    hint: 'a scenario',
  },
  scenario: { names: ['at', 'set'], of: 'a scenario has no dates and no judgements', hint: 'a case' },
  points: {
    names: ['at', 'set', 'faceValue', 'reading', 'profiles', 'points'],
    of: 'a table of points has nothing but points',
    hint: 'the table alone',
  },
  ranges: {
    names: ['all', 'definitions', 'exact', 'epsilon'],
    of: 'with --ranges every package is held against all consistent preferences, and there is no one frontier',
    hint: 'one of the two',
  },
  'no samples': {
    names: ['ask'],
    of: 'what an answer narrows is told by samples, and --samples 0 draws none',
    hint: 'samples',
  },
} as const

/** Tells a problem for each option that was given and says nothing about `subject`; whether there was one. */
export const refuseUnsuitable = async (subject: keyof typeof UNSUITABLE, options: object, io: Io): Promise<boolean> => {
  const problems = unsuitableOptions(subject, options)
  await tellProblems(problems, io)
  return problems.length > 0
}

const unsuitableOptions = (subject: keyof typeof UNSUITABLE, options: object): Problem[] => {
  const { names, of, hint } = UNSUITABLE[subject]
  const given = new Set(Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [name])))
  return names
    .filter((name) => given.has(name))
    .map((name) => ({ code: 'ERR_OPTION_UNSUITABLE', path: flagOf(name), message: `unsuitable option: ${of}`, hint }))
}

const flagOf = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
