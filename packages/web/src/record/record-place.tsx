import { recordOf } from '@parley/model'
import { useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { RecordChanges } from '../views/record-changes.js'
import { RecordPositions } from '../views/record-positions.js'
import { RecordPromises } from '../views/record-promises.js'
import { Incidents } from './incidents.js'
import { PositionHeat } from './position-heat.js'
import { PromisesByMonth } from './promises-by-month.js'
import { useRecordWords } from './record-words.js'
import { Relations } from './relations.js'

/** What the case records, whether or not it has judgements of worth: positions, promises, events, relations. */
export const RecordPlace = () => {
  const rw = useRecordWords()
  const { view } = useCase()
  const { asOf } = view.diagnosis
  const record = useMemo(() => recordOf(view.case, asOf), [view, asOf])
  return (
    <>
      <div className="section packages-head">
        <h1>{rw.heading}</h1>
        <p className="lead">{rw.lead}</p>
      </div>
      <PositionHeat asOf={asOf} />
      <RecordPositions record={record} />
      <PromisesByMonth asOf={asOf} />
      <RecordPromises record={record} />
      <Incidents asOf={asOf} />
      <RecordChanges record={record} />
      <Relations record={record} />
    </>
  )
}
