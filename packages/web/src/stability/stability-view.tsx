import { stateAt } from '@parley/engine/graph-model'
import { useCallback, useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ToEdit } from '../navigation/to-edit.js'
import { useAddressed } from '../navigation/use-addressed.js'
import type { Workbench } from '../use-workbench.js'
import { Problems } from '../views/problem-list.js'
import { assessedOf } from './assess.js'
import { ConceptKey } from './concept-key.js'
import { ConflictProvider, type ShownConflict as Shared } from './conflict-context.js'
import { LargeConflict } from './large-conflict.js'
import { useStabilityWords } from './stability-words.js'
import { StateCard } from './state-card.js'
import { StateGraph } from './state-graph.js'
import { StateTable } from './state-table.js'
import { useChanges } from './use-changes.js'
import { type ShownConflict, useStabilityField } from './use-stability-field.js'
import { WhatIf } from './what-if.js'

/** Which situations last when nobody is bound: the conflict of the case as a graph model. */
export const StabilityView = ({ workbench: { at } }: { readonly workbench: Workbench }) => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const { conflict } = useCase().view.case
  const { shown, isNewer, failed } = useStabilityField(at)
  return (
    <>
      <div className="section packages-head">
        <h1>{sw.heading}</h1>
        {shown !== null && (
          <p className="lead">
            {sw.lead(
              formats.count(shown.field.states),
              formats.count(shown.field.model.decisionMakers.length),
              formats.count(shown.field.model.options.length),
            )}
          </p>
        )}
        {conflict?.about !== undefined && (
          <p className="lead">
            <Local of={conflict.about} />
          </p>
        )}
      </div>
      {conflict === undefined ? (
        <NoConflict />
      ) : shown === null ? (
        <>
          <p role="status">{failed === null ? sw.loading : sw.failed}</p>
          {failed !== null && <Problems problems={failed} />}
        </>
      ) : (
        <>
          <p className="quiet view-renewed" role="status">
            {isNewer && failed === null && sw.renewed}
          </p>
          <Conflict shown={shown} />
        </>
      )}
    </>
  )
}

const NoConflict = () => {
  const sw = useStabilityWords()
  const { words } = useSpeech()
  return (
    <>
      <p>{sw.none}</p>
      <ul className="needs">
        {sw.needed.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p>
        <ToEdit part="conflict">{words.nobodyBound.toConflict}</ToEdit>
      </p>
    </>
  )
}

const Conflict = ({ shown: { field, source } }: { readonly shown: ShownConflict }) => {
  const base = useMemo(() => assessedOf(field), [field])
  if (base === null) return <LargeConflict field={field} conflict={source.conflict!} />
  return <Parts field={field} conflict={source.conflict!} base={base} />
}

type PartsProps = Pick<Shared, 'field' | 'conflict' | 'base'>

const Parts = ({ field, conflict, base }: PartsProps) => {
  const { changes, change, shown } = useChanges(base)
  const { graph } = base
  const [asked, ask] = useAddressed('state')
  const now = graph.model.statusQuo
  const start = now === null ? 0 : stateAt(graph, now)
  const select = useCallback((state: number) => ask(String(graph.states[state]!)), [graph, ask])
  const found = asked !== null && /^\d{1,10}$/.test(asked) ? stateAt(graph, Number(asked)) : -1
  const selected = found >= 0 ? found : start
  const options = useMemo(() => conflict.decisionMakers.flatMap((maker) => maker.options), [conflict])
  const shared = useMemo<Shared>(
    () => ({
      field,
      conflict,
      options,
      base,
      shown,
      changes,
      change,
      start,
      hasStatusQuo: now !== null,
      selected,
      select,
    }),
    [field, conflict, options, base, shown, changes, change, start, now, selected, select],
  )
  return (
    <ConflictProvider value={shared}>
      <div className="stability-main">
        <StateGraph />
        <StateCard />
      </div>
      <WhatIf />
      <StateTable />
      <ConceptKey degrees={field.listed!.degrees} />
    </ConflictProvider>
  )
}
