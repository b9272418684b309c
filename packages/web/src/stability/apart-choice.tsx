import { Fragment, useMemo } from 'react'
import { Local, useSpeech } from '../i18n/language.js'
import { changeAddress, useAddress } from '../navigation/address.js'
import { useConflict, useNames } from './conflict-context.js'
import { chooseApart, countGroups, MOST_DRAWN, MOST_GROUPS } from './group-states.js'
import { useStabilityWords } from './stability-words.js'

/** The options that are told apart in the picture, as bits: those that the address asks for, if they are few enough. */
export const useApart = (): number => {
  const { base } = useConflict()
  const asked = useAddress().get('apart')
  const first = useMemo(() => chooseApart(base), [base])
  return useMemo(() => {
    const { options } = base.graph.model
    if (asked === null || base.graph.states.length <= MOST_DRAWN) return first
    const ids = asked.split(',')
    const bits = options.reduce((sum, { name }, o) => (ids.includes(name) ? sum | (1 << o) : sum), 0)
    return countGroups(base, bits) <= MOST_GROUPS ? bits : first
  }, [base, asked, first])
}

type Props = { readonly apart: number; readonly groups: number }

/** Says that states are grouped, and by which options; these can be chosen: the picture has a place for each way to combine them. */
export const ApartChoice = ({ apart, groups }: Props) => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const { base, options, hasStatusQuo } = useConflict()
  const names = useNames()
  const { model, states } = base.graph
  const toggle = (o: number) => {
    const next = apart ^ (1 << o)
    changeAddress({ apart: options.flatMap(({ id }, k) => ((next >>> k) & 1 ? [id] : [])).join(',') }, 'replace')
  }
  const told = model.options.map((_, o) => o).filter((o) => (apart >>> o) & 1)
  return (
    <>
      <p>
        {sw.graph.grouped(formats.count(states.length), formats.count(groups))}{' '}
        {told.map((o, k) => (
          <Fragment key={o}>
            {k > 0 && ', '}“<Local of={names.option(o)} />”
          </Fragment>
        ))}
        . {sw.graph.groupedHow(hasStatusQuo)}
      </p>
      <details className="chart-table">
        <summary>{sw.graph.apart}</summary>
        <p className="quiet">{sw.graph.apartLead(formats.count(MOST_DRAWN))}</p>
        <div className="apart-choice">
          {model.decisionMakers.map(({ options: own, name }, i) => (
            <fieldset className="choice" key={name}>
              <legend>
                <Local of={names.maker(i)} />
              </legend>
              <div className="choice-options">
                {own.map((o) => {
                  const isOn = ((apart >>> o) & 1) === 1
                  const isTooMuch = !isOn && countGroups(base, apart | (1 << o)) > MOST_GROUPS
                  return (
                    <label key={o}>
                      <input type="checkbox" checked={isOn} disabled={isTooMuch} onChange={() => toggle(o)} />
                      <span>
                        <Local of={names.option(o)} />
                        {isTooMuch && <span className="quiet"> ({sw.graph.apartFull})</span>}
                      </span>
                    </label>
                  )
                })}
              </div>
            </fieldset>
          ))}
        </div>
      </details>
    </>
  )
}
