import type { Digits, PackageExam, PackageField } from '@parley/engine'
import { useEffect, useState } from 'react'
import { askUntil } from '../case/ask-until.js'
import { isSame } from './outcome.js'
import { fetchExam } from './packages-api.js'

/** The selected package examined: the last answer, and whether it is about this package. null before the first. */
export const useExam = (
  field: PackageField,
  digits: Digits,
): { readonly exam: PackageExam | null; readonly isCurrent: boolean } => {
  const [answered, setAnswered] = useState<{ field: PackageField; exam: PackageExam } | null>(null)
  const key = digits.join('.')
  // biome-ignore lint/correctness/useExhaustiveDependencies: digits are the same while their text is.
  useEffect(() => {
    const gone = new AbortController()
    void askUntil(
      (signal) => fetchExam({ at: field.asOf, worth: field.worth }, digits, signal),
      (exam) => exam.caseHash === field.caseHash,
      gone.signal,
    ).then((answer) => {
      if (answer?.kind === 'found') setAnswered({ field, exam: answer.value })
    })
    return () => gone.abort()
  }, [field, key])
  const exam = answered !== null && answered.field.parties.length === field.parties.length ? answered.exam : null
  return { exam, isCurrent: answered?.field === field && isSame(answered.exam.digits, digits) }
}
