import { useId } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName, IssueName } from '../navigation/pick.js'
import { Section } from '../views/section.js'
import { tellAmount } from './amount.js'
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
        <span id={id} className="choice-name">
          <IssueName id={issue} />
        </span>
        <select aria-labelledby={id} value={chosen} onChange={(event) => pick(Number(event.target.value))}>
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
        <IssueName id={issue} />
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

/** Parties that are told one by one; of more, those alone that are short. */
const MOST_TOLD = 4

/** In the zone, short, or across a red line, and by how much: in words, in sight while options are picked. */
const Verdict = () => {
  const pw = usePackageWords()
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const { exam } = usePackages()
  if (exam === null) return <p className="builder-verdict">{pw.builder.pending}</p>
  const { standings, crosses, distance } = exam
  const short = standings.filter((one) => one.short > 0)
  const told = standings.length <= MOST_TOLD ? standings : short.slice(0, MOST_TOLD)
  return (
    <div className="builder-verdict">
      {crosses.map(({ party, when }) => (
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
      {(short.length > 0 || crosses.length === 0) && (
        <p>
          {short.length === 0
            ? pw.builder.inZone
            : pw.builder.short(formats.count(short.length), tellAmount(formats, distance))}
        </p>
      )}
      <ul>
        {told.map(({ party, utility, reservation, short: by }) => (
          <li key={party}>
            <ActorName id={party} /> <strong>{formats.number(utility)}</strong>{' '}
            <span className="quiet">
              {by > 0
                ? words.parties.short(tellAmount(formats, by))
                : words.parties.over(tellAmount(formats, utility - reservation))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
