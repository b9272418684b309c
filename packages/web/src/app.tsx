import { lazy, Suspense } from 'react'
import { CaseProvider } from './case/use-case.js'
import { EditorProvider } from './editing/use-editor.js'
import { EvidenceProvider } from './evidence/evidence.js'
import { useSpeech } from './i18n/language.js'
import { isStartAsked, useFromAddress } from './navigation/address.js'
import { DatesProvider } from './navigation/dates.js'
import { useWorkbench, type Workbench } from './use-workbench.js'
import { Announcer } from './views/announcer.js'
import { CaseView } from './views/case-view.js'
import { Refused } from './views/refused.js'

export const App = () => {
  const workbench = useWorkbench()
  return (
    <>
      <Announcer workbench={workbench} />
      <Page workbench={workbench} />
    </>
  )
}

const Page = ({ workbench }: { readonly workbench: Workbench }) => {
  const { words } = useSpeech()
  const isStart = useFromAddress(isStartAsked) && workbench.status !== 'no-session'
  if (isStart || workbench.status === 'no-case') return <LazyStart />
  if (workbench.view) {
    return (
      <CaseProvider view={workbench.view}>
        <EditorProvider workbench={workbench}>
          <DatesProvider workbench={workbench}>
            <EvidenceProvider>
              <CaseView workbench={workbench} view={workbench.view} />
            </EvidenceProvider>
          </DatesProvider>
        </EditorProvider>
      </CaseProvider>
    )
  }
  switch (workbench.status) {
    case 'refused':
      return <Refused workbench={workbench} />
    case 'no-session':
      return <Stopped what={words.state.noSession} hint={words.state.noSessionHint} retry={workbench.retry} />
    case 'no-server':
      return <Stopped what={words.state.noServer} hint={words.state.noServerHint} retry={workbench.retry} />
    default:
      return <Opening />
  }
}

const Opening = () => {
  const { words } = useSpeech()
  return (
    <main className="page skeleton">
      <p className="wordmark">Parley</p>
      <p>{words.state.loading}</p>
      <div className="skeleton-line skeleton-title" />
      <div className="skeleton-line" />
      <div className="skeleton-line skeleton-short" />
    </main>
  )
}

const LazyStart = () => (
  <Suspense fallback={<Opening />}>
    <StartPage />
  </Suspense>
)

const StartPage = lazy(async () => ({ default: (await import('./start/start-page.js')).StartPage }))

const Stopped = ({
  what,
  hint,
  retry,
}: {
  readonly what: string
  readonly hint: string
  readonly retry: () => void
}) => {
  const { words } = useSpeech()
  return (
    <main className="page">
      <p className="wordmark">Parley</p>
      <h1>{what}</h1>
      <p>{hint}</p>
      <button type="button" className="plain" onClick={retry}>
        {words.state.again}
      </button>
    </main>
  )
}
