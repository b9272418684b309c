import { type Case, checkWording } from '@parley/model'
import { useDeferredValue, useMemo } from 'react'
import { Local, useSpeech } from '../i18n/language.js'
import { useEditingWords } from './editing-words.js'
import { useTarget } from './target.js'
import { usePlaceText } from './use-place-text.js'

const MOST_SHOWN = 100

/** Words of the case's own texts that take a side, where they stand, and what could be said instead. */
export const WordingPart = () => {
  const ew = useEditingWords()
  const { say, formats } = useSpeech()
  const placeText = usePlaceText()
  const { data } = useTarget()
  const checked: Case = useDeferredValue(data)
  const findings = useMemo(() => checkWording(checked), [checked])
  if (findings.length === 0) return <p role="status">{ew.wording.clean}</p>
  return (
    <>
      <p role="status">{ew.wording.found(formats.count(findings.length))}</p>
      <div className="edit-sides">
        <table>
          <thead>
            <tr>
              {[ew.wording.word, ew.wording.instead, ew.wording.place].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {findings.slice(0, MOST_SHOWN).map(({ path, found, rule }, k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one text may have a word twice.
              <tr key={`${path} ${found} ${k}`}>
                <th scope="row">{found}</th>
                <td>
                  {rule.say !== undefined && <Local of={rule.say} />}
                  {rule.why !== undefined && <span className="quiet"> ({say(rule.why)})</span>}
                </td>
                <td>{placeText(path)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
