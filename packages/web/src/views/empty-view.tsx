import type { Diagnosis } from '@parley/engine'
import type { Id, PartialOutcome } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { IssueName } from '../navigation/pick.js'
import { Commentary } from './commentary.js'
import type { Empty } from './found.js'
import { Parties } from './parties.js'
import { Section } from './section.js'

type Props = { readonly diagnosis: Diagnosis; readonly distance: Empty }

/** Every package crosses a red line: the fewest to lift, and all of them. */
export const EmptyView = ({ diagnosis, distance: { redLines, redLinesInAll } }: Props) => {
  const { words, formats } = useSpeech()
  const { view } = useCase()
  const all = Object.entries(view.case.preferences ?? {}).flatMap(([party, preference]) =>
    (preference.redLines ?? []).map(({ when }) => ({ party, when })),
  )
  return (
    <>
      <div className={view.commentary.length > 0 ? 'columns' : undefined}>
        <div className="columns-main">
          <Section id="empty" heading={words.empty.heading} lead={words.empty.lead}>
            <div className="callout">
              <h3>{words.empty.lifting(formats.count(redLines.length), formats.count(redLinesInAll))}</h3>
              <RedLines lines={redLines} />
            </div>
            <h3>{words.empty.lines}</h3>
            <RedLines lines={all} />
          </Section>
        </div>
        <Commentary />
      </div>
      <Parties parties={diagnosis.parties} />
    </>
  )
}

const RedLines = ({ lines }: { readonly lines: readonly { readonly party: Id; readonly when: PartialOutcome }[] }) => {
  const { words, say } = useSpeech()
  const { names } = useCase()
  return (
    <ul className="red-lines">
      {lines.map(({ party, when }) => (
        <li key={`${party} ${JSON.stringify(when)}`}>
          {words.empty.line(say(names.actor(party)))}{' '}
          {Object.entries(when).map(([issue, option], k) => (
            <span key={issue}>
              {k > 0 && ' + '}“<Local of={names.option(issue, option)} />” (<IssueName id={issue} />)
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
