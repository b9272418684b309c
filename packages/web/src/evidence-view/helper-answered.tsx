import type { DropReason, HelperAnswer } from '@parley/model'
import { useId } from 'react'
import { useSpeech } from '../i18n/language.js'
import { Problems } from '../views/problem-list.js'
import { useHelperWords } from './helper-words.js'

/** What the helper found, how much of it was dropped and why, and its translations beside what the page says. */
export const HelperAnswered = ({ answer, text }: { readonly answer: HelperAnswer; readonly text: string }) => {
  const hw = useHelperWords()
  const { formats, language } = useSpeech()
  const heading = useId()
  const { translations, passages, problems } = answer
  const dropped = Object.entries(answer.dropped) as [DropReason, number][]
  const count = dropped.reduce((sum, [, each]) => sum + each, 0)
  return (
    <>
      {count > 0 && (
        <>
          <p>{hw.dropped(formats.count(count))}</p>
          <ul>
            {dropped.map(([reason, each]) => (
              <li key={reason}>{hw.reason(hw.reasons[reason], formats.count(each))}</li>
            ))}
          </ul>
        </>
      )}
      {passages.unread > 0 && <p>{hw.unread(formats.count(passages.unread))}</p>}
      {problems.length > 0 && (
        <>
          <p>{hw.problems}</p>
          <Problems problems={problems} />
        </>
      )}
      {translations.length > 0 && (
        <section aria-labelledby={heading}>
          <h4 id={heading}>{hw.translations}</h4>
          <ul className="helper-translations">
            {translations.map((one) => (
              <li key={one.of.start}>
                <p lang={one.language === language ? undefined : one.language}>{one.text}</p>
                <p className="quiet">
                  {hw.original} <q lang={one.of.language ?? undefined}>{text.slice(one.of.start, one.of.end)}</q>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
