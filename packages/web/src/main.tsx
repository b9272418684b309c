import { createRoot } from 'react-dom/client'
import { App } from './app.js'
import { SpeechProvider } from './i18n/language.js'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <SpeechProvider>
      <App />
    </SpeechProvider>,
  )
}
