import { useId } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { Section } from '../views/section.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'

/** Options per issue up to which all are in sight at once. */
const MOST_IN_SIGHT = 4

/** The selected package, an option for each issue, and whether it lies in the zone. */
export const Builder = () => {
  const pw = usePackageWords()
  const { field, issues, selection } = usePackages()
  const { closest } = field
  return (
    <Section id="builder" heading={pw.builder.heading} lead={pw.builder.lead} className="builder">
      <div className="builder-tools">
        <button type="button" className="plain" aria-disabled={!selection.canUndo} onClick={selection.undo}>
          <span aria-hidden="true">↶ </span>
          {pw.builder.undo}
        </button>
        <button type="button" className="plain" aria-disabled={!selection.canRedo} onClick={selection.redo}>
          <span aria-hidden="true">↷ </span>
          {pw.builder.redo}
        </button>
        {closest && (
          <button type="button" className="plain" onClick={() => selection.select(closest.digits)}>
            {pw.builder.reset}
          </button>
        )}
      </div>
      <Verdict />
      {issues.map((_, j) => (
        <IssueChoice key={issues[j]!.id} j={j} />
      ))}
    </Section>
  )
}

const IssueChoice = ({ j }: { readonly j: number }) => {
  const pw = usePackageWords()
  const { say } = useSpeech()
  const { names } = useCase()
  const { issues, selection } = usePackages()
  const id = useId()
  const { options, statusQuo, id: issue } = issues[j]!
  const chosen = selection.digits[j]
  const pick = (option: number) =>
    selection.select(selection.digits.map((digit, other) => (other === j ? option : digit)))
  const nameOf = (option: string) =>
    `${say(names.option(issue, option))}${option === statusQuo ? ` (${pw.builder.now})` : ''}`
  if (options.length > MOST_IN_SIGHT)
    return (
      <p className="choice">
        <label htmlFor={id}>
          <Local of={names.issue(issue)} />
        </label>
        <select id={id} value={chosen} onChange={(event) => pick(Number(event.target.value))}>
          {options.map((option, o) => (
            <option key={option.id} value={o}>
              {nameOf(option.id)}
            </option>
          ))}
        </select>
      </p>
    )
  return (
    <fieldset className="choice">
      <legend>
        <Local of={names.issue(issue)} />
      </legend>
      <div className="choice-options">
        {options.map((option, o) => (
          <label key={option.id}>
            <input type="radio" name={id} checked={o === chosen} onChange={() => pick(o)} />
            <span>
              <Local of={names.option(issue, option.id)} />
              {option.id === statusQuo && <span className="quiet"> ({pw.builder.now})</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** In the zone, short, or across a red line: in words. */
const Verdict = () => {
  const pw = usePackageWords()
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const { exam } = usePackages()
  if (exam === null) return <p className="builder-verdict">{pw.builder.pending}</p>
  const short = exam.standings.filter((one) => one.short > 0)
  return (
    <div className="builder-verdict">
      {exam.crosses.map(({ party, when }) => (
        <p key={`${party} ${Object.entries(when).join()}`} className="crossing">
          {pw.builder.crosses(
            say(names.actor(party)),
            words.and(
              Object.entries(when).map(
                ([issue, option]) => `${say(names.issue(issue))}: ${say(names.option(issue, option))}`,
              ),
            ),
          )}
        </p>
      ))}
      <p>
        {short.length === 0
          ? exam.crosses.length === 0 && pw.builder.inZone
          : pw.builder.short(
              words.and(short.map(({ party }) => say(names.actor(party)))),
              formats.number(exam.distance),
            )}
      </p>
    </div>
  )
}
