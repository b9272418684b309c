import type { Side } from '@parley/engine'
import type { Id, LocalText } from '@parley/model'
import { CONCEPT_NAMES, CONCEPTS } from '../case/concepts.js'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import type { Column, RowGroup } from './side-rows.js'
import { useWhatIfWords } from './what-if-words.js'

/** Whether continuing as now lasts when nobody is bound, and which states last most; nothing without a conflict. */
export const useStabilityRows = (columns: readonly Column[]): readonly RowGroup[] => {
  const ww = useWhatIfWords()
  const { words } = useSpeech()
  const { view } = useCase()
  const { conflict } = view.case
  const first = columns[0]?.side.stability ?? null
  if (conflict === undefined || first === null) return []
  const inWords = (stability: Side['stability']) => {
    const now = stability?.statusQuo
    if (now === null || now === undefined) return ww.table.notSaid
    const under = CONCEPTS.filter((concept) => now.equilibrium[concept]).map((concept) => CONCEPT_NAMES[concept])
    return under.length === 0 ? ww.table.noEquilibrium : ww.table.equilibrium(words.and(under))
  }
  const names = new Map<Id, LocalText>(
    conflict.decisionMakers.flatMap(({ options }) => options.map(({ id, name }) => [id, name ?? id] as const)),
  )
  const lasting = (stability: Side['stability']) => (
    <ul>
      {(stability?.strongest ?? []).map(({ taken, concepts }) => (
        <li key={taken.join(' ')}>
          {taken.length === 0
            ? ww.table.nothingTaken
            : taken.map((id, k) => (
                <span key={id}>
                  {k > 0 && ' + '}
                  <Local of={names.get(id) ?? id} />
                </span>
              ))}{' '}
          <span className="quiet">({ww.table.concepts(concepts)})</span>
        </li>
      ))}
    </ul>
  )
  return [
    {
      key: 'stability',
      heading: ww.table.groups.stability,
      note: first.follows ? `(${ww.table.point})` : ww.table.stated,
      rows: [
        { key: 'now', label: ww.table.now, cell: ({ side }) => inWords(side.stability) },
        { key: 'lasts', label: ww.table.lasts, cell: ({ side }) => lasting(side.stability) },
      ],
    },
  ]
}
