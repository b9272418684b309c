import { LANGUAGES, type Language } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'

const OWN_NAMES: Record<Language, string> = { en: 'English', vi: 'Tiếng Việt' }

/** The language of the page, each by its own name. */
export const LanguageChoice = () => {
  const { words, language, setLanguage } = useSpeech()
  return (
    <fieldset className="languages">
      <legend className="visually-hidden">{words.language}</legend>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => setLanguage(one)}>
          {OWN_NAMES[one]}
        </button>
      ))}
    </fieldset>
  )
}
