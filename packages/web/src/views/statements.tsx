import type { Actor, LocalText, Statement } from '@parley/model'
import { Evidence } from '../evidence/evidence.js'
import { Local, useSpeech } from '../i18n/language.js'

/** Whether anything is said about what moves an actor. */
export const hasStatements = ({ interests, fears, ripeness }: Actor): boolean =>
  [interests, fears, ripeness].some((list) => list !== undefined && list.length > 0)

/** An actor's interests, fears and ripeness as the case has them, each with its claims. */
export const Statements = ({ actor }: { readonly actor: Actor }) => {
  const { words } = useSpeech()
  return (
    <>
      <StatementList heading={words.record.interests} statements={actor.interests} />
      <StatementList heading={words.record.fears} statements={actor.fears} />
      <StatementList heading={words.record.ripeness} statements={actor.ripeness} />
    </>
  )
}

type ListProps = { readonly heading: string; readonly statements: readonly Statement[] | undefined }

const StatementList = ({ heading, statements = [] }: ListProps) => {
  const { say } = useSpeech()
  if (statements.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <ul className="statements">
        {statements.map(partsOf).map(({ text, because }) => (
          <li key={say(text)}>
            <Evidence title={say(text)} basis={{ judgements: [], claims: because }}>
              <Local of={text} />
            </Evidence>
          </li>
        ))}
      </ul>
    </>
  )
}

const partsOf = (statement: Statement): { readonly text: LocalText; readonly because: readonly string[] } => {
  if (isExplained(statement)) return { text: statement.text, because: statement.because ?? [] }
  return { text: statement, because: [] }
}

/** A text per language has no `text`: language codes are two or three letters. */
const isExplained = (statement: Statement): statement is Exclude<Statement, LocalText> =>
  typeof statement !== 'string' && 'text' in statement
