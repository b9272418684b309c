import type { Closest } from '@parley/engine'
import type { Id, Issue } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { SaveFigure } from '../charts/save-figure.js'
import { Evidence } from '../evidence/evidence.js'
import { shortfallBasis, worthBasis } from '../evidence/rests-on.js'
import { Around } from '../i18n/around.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName, IssueName } from '../navigation/pick.js'
import { Section } from './section.js'

type Props = { readonly closest: Closest; readonly isStatusQuo: boolean }

/** The closest package, one issue a row: what it says, what holds now, who must act, what each party still lacks. */
export const ClosestPackage = ({ closest, isStatusQuo }: Props) => {
  const { words } = useSpeech()
  const { view } = useCase()
  const short = closest.binding.filter((party) => Object.keys(closest.shortfalls[party] ?? {}).length > 0)
  const parts = short.flatMap((party) => Object.values(closest.shortfalls[party] ?? {}))
  const most = Math.max(0, ...parts)
  const { columns } = words.closest
  return (
    <Section id="closest" heading={words.closest.heading} lead={words.closest.lead}>
      {isStatusQuo && (
        <p className="callout">
          <strong>{words.headline.statusQuoClosest}</strong> {words.headline.statusQuoWhy}
        </p>
      )}
      <p className="quiet">{short.length > 0 ? words.closest.shortLead : words.closest.noShortfall}</p>
      <figure>
        <table className="package">
          <caption className="visually-hidden">{words.closest.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.issue}</th>
              <th scope="col">{columns.option}</th>
              <th scope="col">{columns.statusQuo}</th>
              <th scope="col">{columns.performers}</th>
              {short.map((party) => (
                <th scope="col" key={party} className="short">
                  <Around tell={words.closest.shortOf}>
                    <ActorName id={party} />
                  </Around>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.case.issues.map((issue) => (
              <Row key={issue.id} issue={issue} closest={closest} short={short} most={most} />
            ))}
          </tbody>
          {short.length > 0 && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>
                  {words.closest.total}
                </th>
                {short.map((party) => (
                  <td key={party} className="short">
                    <Total parts={Object.values(closest.shortfalls[party] ?? {})} party={party} />
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
        <SaveFigure name="closest-package" />
      </figure>
    </Section>
  )
}

type RowProps = {
  readonly issue: Issue
  readonly closest: Closest
  readonly short: readonly Id[]
  readonly most: number
}

const Row = ({ issue, closest, short, most }: RowProps) => {
  const { words } = useSpeech()
  const { names } = useCase()
  const option = closest.outcome[issue.id] ?? issue.statusQuo
  const isAsNow = option === issue.statusQuo
  return (
    <tr>
      <th scope="row">
        <IssueName id={issue.id} />
      </th>
      <td className="option">
        <Local of={names.option(issue.id, option)} />
      </td>
      <td className="now">
        <span className="cell-label">{words.closest.columns.statusQuo}: </span>
        {isAsNow ? words.closest.same : <Local of={names.option(issue.id, issue.statusQuo)} />}
      </td>
      <td className="performers">
        <span className="cell-label">{words.closest.columns.performers}: </span>
        {issue.performers && issue.performers.length > 0
          ? issue.performers.map((id, k) => (
              <span key={id}>
                {k > 0 && ', '}
                <ActorName id={id} />
              </span>
            ))
          : words.closest.nobody}
      </td>
      {short.map((party) => (
        <td key={party} className="short">
          <Part party={party} issue={issue} part={closest.shortfalls[party]?.[issue.id] ?? 0} most={most} />
        </td>
      ))}
    </tr>
  )
}

type PartProps = { readonly party: Id; readonly issue: Issue; readonly part: number; readonly most: number }

const Part = ({ party, issue, part, most }: PartProps) => {
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const title = `${words.closest.shortOf(say(names.actor(party)))}, ${say(names.issue(issue.id))}`
  return (
    <span className="part">
      <span className="cell-label">{words.closest.shortOf(say(names.actor(party)))} </span>
      <svg className="part-bar" aria-hidden="true" focusable="false">
        <rect width={`${most > 0 ? (part / most) * 100 : 0}%`} height="100%" />
      </svg>
      <Evidence title={title} basis={shortfallBasis(party, issue.id)}>
        {formats.number(part)}
      </Evidence>
    </span>
  )
}

const Total = ({ parts, party }: { readonly parts: readonly number[]; readonly party: Id }) => {
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  return (
    <>
      <span className="cell-label">{words.closest.shortOf(say(names.actor(party)))} </span>
      <Evidence title={words.closest.shortOf(say(names.actor(party)))} basis={worthBasis(party)}>
        <strong>{formats.number(parts.reduce((sum, part) => sum + part, 0))}</strong>
      </Evidence>
    </>
  )
}
