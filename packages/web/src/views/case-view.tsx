import type { View } from '@parley/engine'
import { memo, Suspense, useDeferredValue, useEffect } from 'react'
import { EditTrouble } from '../editing/edit-turns.js'
import { useSpeech } from '../i18n/language.js'
import { usePlace } from '../navigation/address.js'
import { LAZY_PLACES } from '../navigation/lazy-places.js'
import { SelectionBar } from '../navigation/selection-bar.js'
import { ViewLinks } from '../navigation/view-links.js'
import type { Workbench } from '../use-workbench.js'
import { DiagnosisView } from './diagnosis-view.js'
import { EmptyView } from './empty-view.js'
import { Headline } from './headline.js'
import { Masthead } from './masthead.js'
import { NobodyBound } from './nobody-bound.js'
import { ProblemList } from './problem-list.js'
import { ProvenanceLine } from './provenance-line.js'
import { RecordView } from './record-view.js'
import { Refusing } from './refused.js'

/** The page of one case: what frames every view of it, and the view that the address asks for. */
export const CaseView = ({ view, workbench }: { readonly view: View; readonly workbench: Workbench }) => {
  const { words, say, language } = useSpeech()
  const { diagnosis } = view
  // The press on a link shows at once; a large view follows when it is made.
  const place = useDeferredValue(usePlace())
  useEffect(() => {
    const shown = place === 'overview' ? view.headline[language] : words.views[place]
    document.title = `${shown} · ${say(diagnosis.title)} · Parley`
  }, [view, diagnosis, language, say, place, words])
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Masthead workbench={workbench} />
      <ViewLinks />
      <main id="main" className="page" tabIndex={-1}>
        <EditTrouble />
        {workbench.refusal && <Refusing refusal={workbench.refusal} />}
        {workbench.problems && <ProblemList problems={workbench.problems} file={view.caseFile} />}
        {place === 'overview' ? (
          <Overview view={view} workbench={workbench} />
        ) : (
          <Suspense fallback={<p className="section">{words.views.opening}</p>}>
            <LazyPlace place={place} workbench={workbench} />
          </Suspense>
        )}
      </main>
      <ProvenanceLine provenance={diagnosis.provenance} />
      <SelectionBar />
    </>
  )
}

type LazyPlaceProps = { readonly place: keyof typeof LAZY_PLACES; readonly workbench: Workbench }

// What is left stays as it is, unmade, until the next view is there.
const LazyPlace = memo(({ place, workbench }: LazyPlaceProps) => {
  const View = LAZY_PLACES[place]
  return <View workbench={workbench} />
})

/** The overview, whatever kind of answer the case has. */
const Overview = memo(({ view, workbench }: { readonly view: View; readonly workbench: Workbench }) => {
  // The headline shows at once; what stands below it follows when it is made.
  const isWhole = useDeferredValue(true, false)
  return (
    <>
      <Headline workbench={workbench} />
      {isWhole && <BelowHeadline view={view} workbench={workbench} />}
    </>
  )
})

const BelowHeadline = ({ view: { diagnosis }, workbench }: { readonly view: View; readonly workbench: Workbench }) => (
  <>
    {diagnosis.kind === 'record' ? (
      <RecordView needs={diagnosis} />
    ) : diagnosis.distance.kind === 'empty' ? (
      <EmptyView diagnosis={diagnosis} distance={diagnosis.distance} />
    ) : (
      <DiagnosisView
        diagnosis={diagnosis}
        distance={diagnosis.distance}
        timeline={workbench.timeline}
        timelineShare={workbench.timelineShare}
        at={workbench.at}
      />
    )}
    {(diagnosis.kind === 'record' || diagnosis.distance.kind === 'empty') && <NobodyBound at={workbench.at} />}
  </>
)
