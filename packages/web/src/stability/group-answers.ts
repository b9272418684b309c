import type { Answer, AnsweredConcept, Improvement } from '@parley/engine/graph-model'
import { CONCEPTS } from '../case/concepts.js'

/** Concepts under which an improvement has the same answer; null: it has none. */
export type SameAnswer = { readonly concepts: readonly AnsweredConcept[]; readonly answer: Answer | null }

const ANSWERED = CONCEPTS.filter((concept): concept is Exclude<(typeof CONCEPTS)[number], 'nash'> => concept !== 'nash')

/** Answers to an improvement, those that are alike together. A simultaneous one is not alike to any other. */
export const groupAnswers = (answers: Improvement['answers']): SameAnswer[] => {
  const groups = new Map<string, { concepts: AnsweredConcept[]; answer: Answer | null }>()
  for (const concept of ANSWERED) {
    const answer = answers[concept]
    const key = answer === null ? 'none' : `${concept === 'sim'} ${JSON.stringify(answer)}`
    const group = groups.get(key)
    if (group) group.concepts.push(concept)
    else groups.set(key, { concepts: [concept], answer })
  }
  return [...groups.values()]
}
