import type { Diagnosis, Timeline } from '@parley/engine'
import type { IsoDate } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { Causes } from './causes.js'
import { CheapestSetLine } from './cheapest-set.js'
import { ClosestPackage } from './closest-package.js'
import { Commentary } from './commentary.js'
import { Contents } from './contents.js'
import type { Found } from './found.js'
import { Levers } from './levers.js'
import { NearestPackages } from './nearest-packages.js'
import { NobodyBound } from './nobody-bound.js'
import { OverTime } from './over-time.js'
import { Parties } from './parties.js'
import { Section } from './section.js'
import { SensitivityChart } from './sensitivity-chart.js'
import { Situation } from './situation.js'
import { Thresholds } from './thresholds.js'
import { WouldHold } from './would-hold.js'

type Props = {
  readonly diagnosis: Diagnosis
  readonly distance: Found
  readonly timeline: Timeline | null
  /** How much of a newer timeline is computed; null: none is on its way. */
  readonly timelineShare: number | null
  readonly at: IsoDate | null
}

/** A case with judgements: how far, why, what would move it, which packages, would it hold. */
export const DiagnosisView = ({ diagnosis, distance, timeline, timelineShare, at }: Props) => {
  const { words } = useSpeech()
  const { view } = useCase()
  const { causes, closest } = diagnosis
  return (
    <>
      <Contents />
      <div className={view.commentary.length > 0 ? 'columns' : undefined}>
        <div className="columns-main">
          <OverTime timeline={timeline} share={timelineShare} />
          {causes && <Causes causes={causes} distance={distance} samples={diagnosis.provenance.samples} />}
          {causes && <Situation situation={causes.situation} />}
        </div>
        <Commentary />
      </div>
      <Section id="movers" heading={words.movers.heading}>
        <div className="halves">
          <Levers levers={diagnosis.levers} />
          <div>
            <CheapestSetLine
              cheapest={diagnosis.cheapestSet}
              isDecided={diagnosis.inexact?.setUndecided !== true}
              hasLevers={diagnosis.levers.length > 0}
            />
            <Thresholds thresholds={diagnosis.thresholds} hasZone={distance.value <= 0} />
          </div>
        </div>
      </Section>
      {closest && <ClosestPackage closest={closest} isStatusQuo={distance.closestIsStatusQuo} />}
      <NearestPackages nearest={diagnosis.nearest} />
      <Parties parties={diagnosis.parties} />
      <WouldHold wouldHold={diagnosis.wouldHold} />
      <NobodyBound at={at} />
      <SensitivityChart
        sensitivity={diagnosis.sensitivity}
        distance={distance.value}
        samples={diagnosis.provenance.samples}
      />
    </>
  )
}
