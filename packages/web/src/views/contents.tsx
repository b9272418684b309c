import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'

/** Links to the parts of the page. */
export const Contents = () => {
  const { words } = useSpeech()
  const { view } = useCase()
  const parts = [
    ['over-time', words.overTime.heading],
    ['causes', words.causes.heading],
    ...(view.commentary.length > 0 ? ([['commentary', words.commentary.heading]] as const) : []),
    ['movers', words.movers.heading],
    ['closest', words.closest.heading],
    ['parties', words.parties.heading],
    ['holding', words.holding.heading],
    ['nobody-bound', words.nobodyBound.heading],
    ['sensitivity', words.sensitivity.heading],
  ] as const
  return (
    <nav className="contents" aria-label={words.contents}>
      <ul>
        {parts.map(([id, heading]) => (
          <li key={id}>
            <a href={`#${id}`}>{heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
