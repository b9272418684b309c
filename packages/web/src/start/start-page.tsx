import { useCallback, useEffect, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { LanguageChoice } from '../views/language-choice.js'
import { ImportCase } from './import-case.js'
import { NewCase } from './new-case.js'
import { OpenCase } from './open-case.js'
import { OpenNow } from './open-now.js'
import { RecentCases } from './recent-cases.js'
import { fetchStart, type Start } from './start-api.js'
import { useStartWords } from './start-words.js'

/** Where cases come from and go to: recent ones, new ones, those of other programs. It belongs to no case. */
export const StartPage = () => {
  const sw = useStartWords()
  const { words } = useSpeech()
  const [start, setStart] = useState<Start | 'no-server' | null>(null)
  const refresh = useCallback(async () => {
    const answer = await fetchStart()
    setStart((was) => (answer.kind === 'found' ? answer.value : (was ?? 'no-server')))
  }, [])
  useEffect(() => void refresh(), [refresh])
  useEffect(() => {
    document.title = `${sw.heading} · Parley`
  }, [sw])
  return (
    <>
      <a className="skip" href="#main">
        {sw.skip}
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <p className="wordmark">Parley</p>
          <p className="masthead-title" />
          <LanguageChoice />
        </div>
      </header>
      <main id="main" className="page start" tabIndex={-1}>
        <h1>{sw.heading}</h1>
        <p className="lead">{sw.lead}</p>
        {start === null && <p role="status">{sw.loading}</p>}
        {start === 'no-server' && (
          <p role="alert">
            {words.state.noServer} {words.state.noServerHint}
          </p>
        )}
        {start !== null && start !== 'no-server' && <Parts start={start} refresh={() => void refresh()} />}
      </main>
    </>
  )
}

const Parts = ({ start, refresh }: { readonly start: Start; readonly refresh: () => void }) => (
  <div className="start-parts">
    <div>
      {start.current && <OpenNow current={start.current} start={start} />}
      <RecentCases start={start} refresh={refresh} />
      <OpenCase />
    </div>
    <div>
      <NewCase start={start} />
      <ImportCase start={start} />
    </div>
  </div>
)
