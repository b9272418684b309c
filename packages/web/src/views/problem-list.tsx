import type { Problem } from '@parley/model'
import { useSpeech } from '../i18n/language.js'
import { ProblemSaid } from '../i18n/problem-text.js'

/** What is wrong in the case file, each with its place and what would be right. */
export const ProblemList = ({ problems, file }: { readonly problems: readonly Problem[]; readonly file: string }) => {
  const { words } = useSpeech()
  return (
    <section className="problems" aria-labelledby="problems">
      <h2 id="problems">{words.problems.heading(file)}</h2>
      <p>{words.problems.lead}</p>
      <Problems problems={problems} />
    </section>
  )
}

/** Problems as Parley words them everywhere: what was found, what would be right, where, and the code. */
export const Problems = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const { words, formats } = useSpeech()
  return (
    <ul>
      {problems.map((problem) => (
        <li key={`${problem.code} ${problem.path} ${problem.message}`}>
          <p className="problem-what">
            <ProblemSaid problem={problem} />
          </p>
          <p className="quiet">
            <code>{problem.path === '' ? words.problems.whole : problem.path}</code>
            {problem.line !== undefined && <span>, {words.problems.line(formats.count(problem.line))}</span>}
            {' · '}
            <code>{problem.code}</code>
          </p>
        </li>
      ))}
    </ul>
  )
}
