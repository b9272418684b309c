import { useState } from 'react'
import { useCase } from '../case/use-case.js'
import { useEditor } from '../editing/use-editor.js'
import type { Workbench } from '../use-workbench.js'
import { Problems } from '../views/problem-list.js'
import { ClaimTimeline } from './claim-timeline.js'
import { Contradictions } from './contradictions.js'
import { DeciderChoice, useDecider } from './decider-choice.js'
import { EvidenceStateProvider } from './evidence-context.js'
import { EvidenceLists } from './evidence-lists.js'
import { useEvidenceWords } from './evidence-words.js'
import { type Action, storedKeys, storeKeys } from './key-map.js'
import { KeyBar, KeySettingsPanel } from './key-settings.js'
import { PageText } from './page-text.js'
import { SourceList } from './source-list.js'
import { useEvidenceState } from './use-evidence-state.js'
import { useKeys } from './use-keys.js'

/** What was said, by whom, on which page: suggestions to be accepted or rejected, and what rests on the claims. */
export const EvidenceView = ({ workbench: _ }: { readonly workbench: Workbench }) => {
  const ew = useEvidenceWords()
  const { view } = useCase()
  const { undo, undoable } = useEditor()
  const [keys, setKeys] = useState(storedKeys)
  const [by, setBy] = useDecider(view.case)
  const shown = useEvidenceState(keys, by)
  const { state, news, step } = shown
  const act: Readonly<Record<Action, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    accept: state.accept,
    reject: state.reject,
    edit: () => {
      if (state.selected !== null && state.tab !== 'rejected') state.word({ kind: 'selected' })
    },
    undo: () => void undo(),
    quote: () => {
      if (state.text !== null) state.wordMarked()
    },
  }
  useKeys(keys, (action) => act[action]())
  return (
    <EvidenceStateProvider value={state}>
      <div className="section packages-head evidence-head">
        <h1>{ew.heading}</h1>
        <p className="lead">{ew.lead}</p>
        <div className="packages-controls">
          <DeciderChoice by={by} onChange={setBy} />
          <KeyBar settings={keys} undoable={undoable} act={act} />
        </div>
        <KeySettingsPanel
          settings={keys}
          onChange={(next) => {
            setKeys(next)
            storeKeys(next)
          }}
        />
      </div>
      {news !== null && news.problems.length > 0 && (
        <section className="callout" role="alert" aria-label={news.text}>
          <p>{news.text}</p>
          <Problems problems={news.problems} />
        </section>
      )}
      <div className="evidence-main">
        <SourceList shown={shown} />
        <PageText read={shown.read} isUnquoted={state.source === null} />
        <EvidenceLists
          isReading={state.source?.file !== undefined && shown.read === null}
          wantsFocus={shown.wantsFocus}
          putHelper={shown.putHelper}
        />
      </div>
      <ClaimTimeline asOf={view.diagnosis.asOf} />
      <Contradictions />
      <p className="visually-hidden" role="status">
        {news !== null && <span key={news.turn}>{news.text}</span>}
      </p>
    </EvidenceStateProvider>
  )
}
