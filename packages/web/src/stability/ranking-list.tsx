import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { shifted, withRanks } from './change-preferences.js'
import { useConflict, useNames } from './conflict-context.js'
import { useStabilityWords } from './stability-words.js'
import { StateLink, StateWords } from './words-of-state.js'

/** Ranks that are shown above and below that of the selected state. */
const NEIGHBOURS = 2
/** States of one rank that are named. */
const MOST_NAMED = 4

/** A decision maker's ranking around the selected state, which moves up and down in it. */
export const RankingList = ({ maker }: { readonly maker: number }) => {
  const sw = useStabilityWords()
  const { formats, say } = useSpeech()
  const { names: actors } = useCase()
  const names = useNames()
  const { base, shown, selected, changes, change } = useConflict()
  const { of, levels } = shown.graph.ranks[maker]!
  const own = of[selected]!
  const move = (by: 1 | -1) => {
    const next = shifted(of, selected, by)
    if (next !== null) change(withRanks(base, changes, maker, next))
  }
  const rows = Array.from({ length: 2 * NEIGHBOURS + 1 }, (_, k) => own + NEIGHBOURS - k).filter(
    (rank) => rank >= 1 && rank <= levels,
  )
  const { preferences } = names.of(maker)
  return (
    <>
      <p className="quiet">
        {'utilities' in preferences ? sw.whatIf.byUtilities : sw.whatIf.byRanking}{' '}
        {preferences.by !== undefined && sw.whatIf.by(say(actors.analyst(preferences.by)))}
        {preferences.why !== undefined && (
          <>
            {': '}
            <Local of={preferences.why} />
          </>
        )}
      </p>
      <p className="builder-tools">
        {([1, -1] as const).map((by) => (
          <button
            key={by}
            type="button"
            className="plain"
            aria-disabled={shifted(of, selected, by) === null}
            onClick={() => move(by)}
          >
            {by > 0
              ? sw.whatIf.stateUp(String(shown.graph.states[selected]!))
              : sw.whatIf.stateDown(String(shown.graph.states[selected]!))}
          </button>
        ))}
      </p>
      <ol>
        {rows.map((rank) => {
          const states = [...of.keys()].filter((s) => of[s] === rank)
          const named = rank === own ? [selected, ...states.filter((s) => s !== selected)] : states
          return (
            <li key={rank} className="ranked">
              <span className="quiet">{sw.table.place(formats.count(levels - rank + 1), formats.count(levels))}</span>
              <ul>
                {named.slice(0, MOST_NAMED).map((s) => (
                  <li key={s}>
                    <StateLink state={s} /> <StateWords state={s} />
                  </li>
                ))}
              </ul>
              {named.length > MOST_NAMED && (
                <p className="quiet">{sw.more(formats.count(named.length - MOST_NAMED))}</p>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )
}
