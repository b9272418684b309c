import type { View } from '@parley/engine'
import { useEffect } from 'react'
import { useSpeech } from '../i18n/language.js'
import type { Workbench } from '../use-workbench.js'
import { DiagnosisView } from './diagnosis-view.js'
import { EmptyView } from './empty-view.js'
import { Headline } from './headline.js'
import { Masthead } from './masthead.js'
import { ProblemList } from './problem-list.js'
import { ProvenanceLine } from './provenance-line.js'
import { RecordView } from './record-view.js'
import { Refusing } from './refused.js'

/** The page of one case, whatever kind of answer it has. */
export const CaseView = ({ view, workbench }: { readonly view: View; readonly workbench: Workbench }) => {
  const { words, say, language } = useSpeech()
  const { diagnosis } = view
  useEffect(() => {
    document.title = `${view.headline[language]} · ${say(diagnosis.title)} · Parley`
  }, [view, diagnosis, language, say])
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Masthead workbench={workbench} />
      <main id="main" className="page" tabIndex={-1}>
        {workbench.refusal && <Refusing refusal={workbench.refusal} />}
        {workbench.problems && <ProblemList problems={workbench.problems} file={view.caseFile} />}
        <Headline workbench={workbench} />
        {diagnosis.kind === 'record' ? (
          <RecordView needs={diagnosis} />
        ) : diagnosis.distance.kind === 'empty' ? (
          <EmptyView diagnosis={diagnosis} distance={diagnosis.distance} />
        ) : (
          <DiagnosisView diagnosis={diagnosis} distance={diagnosis.distance} timeline={workbench.timeline} />
        )}
      </main>
      <ProvenanceLine provenance={diagnosis.provenance} />
    </>
  )
}
