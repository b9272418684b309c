import { comparisonInexact } from '@parley/engine'
import type { WhatIf } from '@parley/model'
import { useDeferredValue, useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { useEditor } from '../editing/use-editor.js'
import { useSpeech } from '../i18n/language.js'
import { useAddressed } from '../navigation/use-addressed.js'
import type { Workbench } from '../use-workbench.js'
import { Problems } from '../views/problem-list.js'
import { Section } from '../views/section.js'
import { ASKED_AS, type Draft, readDraft, tellDraft, whatIfOf } from './draft.js'
import { DraftEditor } from './draft-editor.js'
import type { Compared as ComparedSides } from './keep-ranges.js'
import { MOST_SHOWN } from './most-shown.js'
import { SamplingState } from './sampling-state.js'
import { SideTable } from './side-table.js'
import { useComparison } from './use-comparison.js'
import { TryingProvider } from './what-if-context.js'
import { WhatIfList } from './what-if-list.js'
import { useWhatIfWords } from './what-if-words.js'

/** So many what-ifs of the case stand beside it at first. */
const SHOWN_AT_FIRST = 3

/** What-ifs beside the case as it is: those of the case, and one that is being made. */
export const WhatIfView = ({ workbench: { at, connection } }: { readonly workbench: Workbench }) => {
  const ww = useWhatIfWords()
  const { view } = useCase()
  return (
    <>
      <div className="section packages-head">
        <h1>{ww.heading}</h1>
        <p className="lead">{ww.lead}</p>
      </div>
      {view.diagnosis.kind === 'record' ? <p>{ww.record}</p> : <Compared at={at} connection={connection} />}
    </>
  )
}

const Compared = ({ at, connection }: Pick<Workbench, 'at' | 'connection'>) => {
  const ww = useWhatIfWords()
  const { view } = useCase()
  const editor = useEditor()
  const saved = editor.draft?.whatIf ?? view.case.whatIf ?? NONE
  const [told, tell] = useAddressed('compare')
  const [tried, setTried] = useAddressed('try')
  const shown = useMemo(() => shownOf(saved, told), [saved, told])
  const draft = useMemo(() => readDraft(tried), [tried])
  const asked = useMemo(() => (draft === null ? shown : [...shown, whatIfOf(draft, ASKED_AS)]), [shown, draft])
  const answered = useComparison(asked, at, view.diagnosis.provenance.caseHash, connection)
  // What is being changed comes first; the table follows it as soon as there is time.
  const shownLater = useDeferredValue(answered.shown)
  const nameLater = useDeferredValue(draft?.name ?? '')
  const isOldLater = useDeferredValue(!answered.isCurrent)
  const change = (next: Draft | null) => setTried(next === null ? null : tellDraft(next))
  return (
    <>
      <WhatIfList
        saved={saved}
        shown={shown.map(({ id }) => id)}
        show={(ids) => tell(ids.join(','))}
        draft={draft}
        change={change}
      />
      {draft !== null && (
        <TryingProvider value={{ draft, change, answered }}>
          <DraftEditor saved={saved} close={() => change(null)} />
        </TryingProvider>
      )}
      {answered.problems !== null && draft === null && (
        <>
          <p role="status">{ww.failed}</p>
          <Problems problems={answered.problems} />
        </>
      )}
      {answered.shown === 'empty' ? (
        <p className="callout">{ww.empty}</p>
      ) : answered.shown === null || shownLater === null || shownLater === 'empty' ? (
        answered.problems === null && <p role="status">{ww.loading}</p>
      ) : (
        <Section id="side-by-side" heading={ww.table.heading} lead={ww.table.lead}>
          <SamplingState answered={answered} />
          <InexactNote comparison={shownLater} />
          <SideTable comparison={shownLater} saved={saved} draftName={nameLater} isOld={isOldLater} />
        </Section>
      )}
    </>
  )
}

/** Where distances are told within a bound, that they are. */
const InexactNote = ({ comparison }: { readonly comparison: ComparedSides }) => {
  const { language } = useSpeech()
  const sentence = comparisonInexact(comparison)
  return sentence === null ? null : <p className="quiet">{sentence[language]}</p>
}

const NONE: readonly WhatIf[] = []

/** Those that the address names, in the order of the case; without a word there the first few. */
const shownOf = (saved: readonly WhatIf[], told: string | null): readonly WhatIf[] => {
  if (told === null) return saved.slice(0, SHOWN_AT_FIRST)
  const ids = told.split(',')
  return saved.filter(({ id }) => ids.includes(id)).slice(0, MOST_SHOWN)
}
