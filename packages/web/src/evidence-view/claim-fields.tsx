import { actorsOf } from '@parley/model'
import { useId } from 'react'
import { useSpeech } from '../i18n/language.js'
import { Choice } from '../stability/choice.js'
import { CAUSES, type ClaimDraft, type Side } from './claim-draft.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'

type Props = {
  readonly draft: ClaimDraft
  readonly onChange: (draft: ClaimDraft) => void
  /** Whether the words that it quotes are chosen here. */
  readonly hasWords: boolean
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F']
const DIGITS = ['1', '2', '3', '4', '5', '6']
const PERIODS = ['day', 'week', 'month', 'year'] as const
const SIDES: readonly Side[] = ['neither', 'for', 'against']

export const ClaimFields = ({ draft, onChange, hasWords }: Props) => {
  const ew = useEvidenceWords()
  const { words, say } = useSpeech()
  const { file } = useEvidence()
  const id = useId()
  const set = (changes: Partial<ClaimDraft>) => onChange({ ...draft, ...changes })
  const codes = (letters: readonly string[]) => [
    ['', ew.form.notAssessed] as const,
    ...letters.map((letter) => [letter, `${letter} ${words.evidence.reliability[letter] ?? ''}`] as const),
  ]
  return (
    <>
      <p className="claim-field">
        <label htmlFor={`${id}-says`}>{ew.form.says}</label>
        <textarea
          id={`${id}-says`}
          rows={3}
          value={draft.says}
          onChange={(event) => set({ says: event.target.value })}
        />
      </p>
      {hasWords && (
        <p className="claim-field">
          <label htmlFor={`${id}-words`}>{ew.form.quote}</label>
          <textarea
            id={`${id}-words`}
            rows={3}
            value={draft.words}
            onChange={(event) => set({ words: event.target.value })}
          />
        </p>
      )}
      <datalist id={`${id}-actors`}>
        {actorsOf(file).map(({ actor }) => (
          <option key={actor.id} value={say(actor.name ?? actor.id)} />
        ))}
      </datalist>
      <div className="claim-field-row">
        {(['speaker', 'reportedBy'] as const).map((field) => (
          <p className="claim-field" key={field}>
            <label htmlFor={`${id}-${field}`}>{ew.form[field]}</label>
            <input
              id={`${id}-${field}`}
              type="text"
              list={`${id}-actors`}
              value={draft[field]}
              onChange={(event) => set({ [field]: event.target.value })}
            />
          </p>
        ))}
      </div>
      <p className="quiet">
        {ew.form.speaker}: {ew.form.speakerHint}
      </p>
      <div className="claim-field-row">
        <p className="claim-field">
          <label htmlFor={`${id}-date`}>{ew.form.date}</label>
          <input
            id={`${id}-date`}
            type="date"
            value={draft.date}
            onChange={(event) => set({ date: event.target.value })}
          />
        </p>
        <Choice
          label={ew.form.precision}
          value={draft.precision}
          values={PERIODS.map((period) => [period, ew.form.precisions[period]])}
          onChange={(value) => set({ precision: PERIODS.find((period) => period === value) ?? 'day' })}
        />
        <p className="claim-field">
          <label htmlFor={`${id}-known`}>{ew.form.known}</label>
          <input
            id={`${id}-known`}
            type="date"
            value={draft.known}
            onChange={(event) => set({ known: event.target.value })}
          />
        </p>
      </div>
      <div className="claim-field-row">
        <Choice
          label={ew.form.reliability}
          value={draft.reliability}
          values={codes(LETTERS)}
          onChange={(reliability) => set({ reliability })}
        />
        <Choice
          label={ew.form.credibility}
          value={draft.credibility}
          values={codes(DIGITS)}
          onChange={(credibility) => set({ credibility })}
        />
      </div>
      <fieldset className="choice cause-sides">
        <legend>{ew.form.causes}</legend>
        {CAUSES.map((cause) => (
          <Choice
            key={cause}
            label={ew.form.cause[cause]}
            value={draft.causes[cause]}
            values={SIDES.map((side) => [side, ew.form[side]])}
            onChange={(value) =>
              set({ causes: { ...draft.causes, [cause]: SIDES.find((side) => side === value) ?? 'neither' } })
            }
          />
        ))}
      </fieldset>
    </>
  )
}
