import { type ReactNode, useId, useMemo, useState } from 'react'
import { CONCEPT_NAMES } from '../case/concepts.js'
import { Pager } from '../charts/pager.js'
import { useOverflow } from '../charts/use-overflow.js'
import { Local, useSpeech } from '../i18n/language.js'
import { useSelected } from '../navigation/selected.js'
import { Section } from '../views/section.js'
import { differencesOf } from './change-preferences.js'
import { ALL_CONCEPTS, type ConceptMask, conceptsIn } from './concepts.js'
import { useConflict, useNames } from './conflict-context.js'
import { useDegreeColumns } from './degree-columns.js'
import { useStabilityWords } from './stability-words.js'
import { TableFilter } from './table-filter.js'
import { type Filter, NO_FILTER, type Order, rowsOf } from './table-rows.js'
import { StateLink, StateWords } from './words-of-state.js'

const A_PAGE = 12

/** Every state in words, with what is stable in it for whom. */
export const StateTable = () => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const { base, shown, selected, changes } = useConflict()
  const [filter, setFilter] = useState<Filter>(NO_FILTER)
  const [isChangedOnly, setChangedOnly] = useState(false)
  const [order, setOrder] = useState<Order>({ by: 'equilibrium', isReversed: false })
  const [page, setPage] = useState(0)
  const among = useMemo(
    () => (isChangedOnly && changes.size > 0 ? new Set(differencesOf(base, shown).map(({ state }) => state)) : null),
    [isChangedOnly, changes, base, shown],
  )
  const rows = useMemo(() => rowsOf(shown, filter, order, among), [shown, filter, order, among])
  const pages = Math.max(1, Math.ceil(rows.length / A_PAGE))
  const at = Math.min(page, pages - 1)
  const here = rows.indexOf(selected)
  return (
    <Section id="table" heading={sw.table.heading} lead={sw.table.lead}>
      <TableFilter
        filter={filter}
        onFilter={(next) => {
          setFilter(next)
          setPage(0)
        }}
        isChangedOnly={isChangedOnly}
        onChangedOnly={(next) => {
          setChangedOnly(next)
          setPage(0)
        }}
      />
      <p role="status" className="quiet">
        {sw.table.found(formats.count(rows.length), formats.count(shown.graph.states.length))}
      </p>
      {rows.length > 0 && (
        <Rows
          rows={rows.slice(at * A_PAGE, (at + 1) * A_PAGE)}
          order={order}
          onOrder={(next) => {
            setOrder(next)
            setPage(0)
          }}
        />
      )}
      <Pager words={sw.table} page={at} pages={pages} onPage={setPage} />
      {here >= 0 && Math.floor(here / A_PAGE) !== at && (
        <p>
          <button type="button" className="plain" onClick={() => setPage(Math.floor(here / A_PAGE))}>
            {sw.table.toSelected}
          </button>
        </p>
      )}
    </Section>
  )
}

type RowsProps = {
  readonly rows: readonly number[]
  readonly order: Order
  readonly onOrder: (order: Order) => void
}

const Rows = ({ rows, order, onOrder }: RowsProps) => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const names = useNames()
  const { shown, start, hasStatusQuo } = useConflict()
  const { graph, stable, equilibrium } = shown
  const degrees = useDegreeColumns()
  const party = useSelected('party')
  const marks = graph.model.decisionMakers.map((_, i) => names.of(i).id === party)
  const id = useId()
  const [ref, overflows] = useOverflow<HTMLDivElement>()
  const heading = (by: Exclude<Order, { by: 'rank' }>['by'] | number, text: ReactNode) => {
    const isOwn = typeof by === 'number' ? order.by === 'rank' && order.maker === by : order.by === by
    const press = () => {
      const isReversed = isOwn && !order.isReversed
      onOrder(typeof by === 'number' ? { by: 'rank', maker: by, isReversed } : { by, isReversed })
    }
    // Numbers and places from 1 up; equilibria from the most concepts down.
    const isAscending = (by !== 'equilibrium') !== order.isReversed
    return (
      <th
        key={String(by)}
        scope="col"
        className={
          by === 'number'
            ? 'col-state'
            : typeof by === 'number'
              ? `col-maker${marks[by] ? ' is-marked' : ''}`
              : undefined
        }
        aria-sort={isOwn ? (isAscending ? 'ascending' : 'descending') : undefined}
      >
        <button type="button" className="sort" onClick={press}>
          {text} <span aria-hidden="true">{isOwn ? (isAscending ? '↑' : '↓') : '↕'}</span>
        </button>
      </th>
    )
  }
  return (
    <div className="table-scroll" ref={ref} {...(overflows && { role: 'region', 'aria-labelledby': id, tabIndex: 0 })}>
      <table className="state-table">
        <caption id={id}>{sw.table.caption}</caption>
        <thead>
          <tr>
            {heading('number', sw.table.state)}
            <th scope="col">{sw.table.taken}</th>
            {heading('equilibrium', sw.table.equilibrium)}
            {degrees.map(({ key, heading: text }) => (
              <th key={key} scope="col">
                {text}
              </th>
            ))}
            {graph.model.decisionMakers.map((_, i) => heading(i, <Local of={names.maker(i)} />))}
          </tr>
        </thead>
        <tbody>
          {rows.map((s) => (
            <tr key={s}>
              <th scope="row">
                <StateLink state={s} />
                {hasStatusQuo && s === start && <span className="quiet"> · {sw.now}</span>}
              </th>
              <td className="col-words">
                <StateWords state={s} />
              </td>
              <td>
                <Concepts mask={equilibrium[s]!} />
              </td>
              {degrees.map(({ key, cell }) => (
                <td key={key}>{cell(s)}</td>
              ))}
              {stable.map((masks, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a decision maker is its number
                <td key={i} className={marks[i] ? 'is-marked' : undefined}>
                  <Concepts mask={masks[s]!} />
                  <span className="quiet rank">
                    {sw.table.place(
                      formats.count(graph.ranks[i]!.levels - graph.ranks[i]!.of[s]! + 1),
                      formats.count(graph.ranks[i]!.levels),
                    )}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const Concepts = ({ mask }: { readonly mask: ConceptMask }) => {
  const sw = useStabilityWords()
  if (mask === 0) return <span className="quiet">{sw.table.none}</span>
  if (mask === ALL_CONCEPTS) return <strong>{sw.table.all}</strong>
  return conceptsIn(mask)
    .map((concept) => CONCEPT_NAMES[concept])
    .join(' ')
}
