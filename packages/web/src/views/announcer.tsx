import { hasRange } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { useProblemTexts } from '../i18n/problem-text.js'
import type { Workbench } from '../use-workbench.js'

/** Says politely, to a screen reader, what has changed. */
export const Announcer = ({ workbench }: { readonly workbench: Workbench }) => (
  <p className="visually-hidden" role="status" aria-live="polite">
    <Words workbench={workbench} />
  </p>
)

const Words = ({ workbench: { news, view, problems, refusal } }: { readonly workbench: Workbench }) => {
  const { words, formats } = useSpeech()
  const textOf = useProblemTexts(refusal !== null)
  if (!news) return null
  if (news.kind === 'problems') return words.state.problemsNow(problems?.length ?? 0)
  if (news.kind === 'refused')
    return words.state.refusedNow(refusal?.problems.map((problem) => textOf(problem).what) ?? [])
  if (view?.diagnosis.kind !== 'diagnosis' || view.diagnosis.distance.kind !== 'found') return words.state.changed
  const { value, quantiles } = view.diagnosis.distance
  return words.state.recomputed(
    hasRange(quantiles)
      ? words.range(formats.number(quantiles.p05), formats.number(quantiles.p95))
      : `${formats.number(value)} (${words.pointEstimate})`,
  )
}
