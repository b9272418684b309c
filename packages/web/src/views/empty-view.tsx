import type { Diagnosis } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { Commentary } from './commentary.js'
import type { Empty } from './found.js'
import { Parties } from './parties.js'
import { Section } from './section.js'

type Props = { readonly diagnosis: Diagnosis; readonly distance: Empty }

/** Every package crosses a red line: which lines, and the fewest to lift. */
export const EmptyView = ({ diagnosis, distance: { redLines, lifting } }: Props) => {
  const { words } = useSpeech()
  const lifted = redLines.filter(({ id }) => lifting.includes(id))
  return (
    <>
      <div className="columns">
        <div className="columns-main">
          <Section id="empty" heading={words.empty.heading} lead={words.empty.lead}>
            <div className="callout">
              <h3>{words.empty.lifting}</h3>
              {lifted.length > 0 ? <RedLines lines={lifted} /> : <p>{words.empty.liftingNone}</p>}
            </div>
            <h3>{words.empty.lines}</h3>
            <RedLines lines={redLines} />
          </Section>
        </div>
        <Commentary />
      </div>
      <Parties parties={diagnosis.parties} />
    </>
  )
}

const RedLines = ({ lines }: { readonly lines: Empty['redLines'] }) => {
  const { words, say } = useSpeech()
  const { names } = useCase()
  return (
    <ul className="red-lines">
      {lines.map(({ id, party, when }) => (
        <li key={id}>
          {words.empty.line(say(names.actor(party)))}{' '}
          {Object.entries(when).map(([issue, option], k) => (
            <span key={issue}>
              {k > 0 && ' + '}
              “<Local of={names.option(issue, option)} />” ({<Local of={names.issue(issue)} />})
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
