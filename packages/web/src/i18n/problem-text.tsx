import type { Problem } from '@parley/model'
import { useEffect, useState } from 'react'
import { useSpeech } from './language.js'
import type { ProblemWords } from './problems-vi.js'

type Table = Readonly<Record<string, ProblemWords>>

/** A problem in the page's language; `isEnglish`: as Parley words it everywhere. */
export type ProblemText = { readonly what: string; readonly right: string; readonly isEnglish: boolean }

/** `adjective noun: value (hint)`, said by a table of codes, or of code and value; the value that was found stays as it is. */
export const sayProblem = ({ code, message, hint }: Problem, table: Table | null): ProblemText => {
  const colon = message.indexOf(': ')
  const words = table?.[`${code} ${message.slice(colon + 2)}`] ?? table?.[code]
  if (words === undefined) return { what: message, right: hint ?? '', isEnglish: true }
  return { what: colon < 0 ? words[0] : `${words[0]}${message.slice(colon)}`, right: words[1], isEnglish: false }
}

let loaded: Table | null = null

/** Says problems in the page's language: the words of another than English are loaded when the first is to be said. */
export const useProblemTexts = (isNeeded: boolean): ((problem: Problem) => ProblemText) => {
  const { language } = useSpeech()
  const [table, setTable] = useState(loaded)
  useEffect(() => {
    if (language === 'en' || !isNeeded || table !== null) return
    let gone = false
    // Where they cannot be had, problems stay in English, and say so.
    void import('./problems-vi.js').then(
      ({ problemsVi }) => {
        loaded = problemsVi
        if (!gone) setTable(problemsVi)
      },
      () => {},
    )
    return () => {
      gone = true
    }
  }, [language, isNeeded, table])
  return (problem) => sayProblem(problem, language === 'en' ? null : table)
}

/** What was found and what would be right; in another language than English also as Parley words it everywhere. */
export const ProblemSaid = ({ problem }: { readonly problem: Problem }) => {
  const { words, language } = useSpeech()
  const { what, right, isEnglish } = useProblemTexts(true)(problem)
  const own = isEnglish && language !== 'en' ? { lang: 'en' } : {}
  return (
    <>
      <span {...own}>
        <strong>{what}</strong> {right !== '' && <span>({right})</span>}
      </span>
      {!isEnglish && (
        <span className="problem-english">
          {words.problems.inEnglish}{' '}
          <span lang="en">
            {problem.message}
            {problem.hint !== undefined && ` (${problem.hint})`}
          </span>
        </span>
      )}
    </>
  )
}
