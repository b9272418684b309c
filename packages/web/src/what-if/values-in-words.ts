import type { LocalText, NewValue } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { useWhatIfWords } from './what-if-words.js'

/** A value of a judgement in words; `id`: whose, for the names in a ranking. */
export const useValueWords = (): ((id: string, value: NewValue) => string) => {
  const ww = useWhatIfWords()
  const { formats } = useSpeech()
  const nameOf = useRankedNames()
  const number = (value: number) => formats.precise(value)
  return (id, value) => {
    if (typeof value === 'number') return number(value)
    if (typeof value === 'string') return ww.change.words[value]
    if ('ranking' in value) return ww.change.orderOf(value.ranking.map((one) => nameOf(id, one)).join(', '))
    if ('likely' in value) return ww.change.pertOf(number(value.low), number(value.likely), number(value.high))
    return ww.change.rangeOf(number(value[0]), number(value[1]))
  }
}

/** The name of a member of a ranking: an issue, or an option of the issue that ends the ranking's id. */
export const useRankedNames = (): ((id: string, member: string) => string) => {
  const { names, view } = useCase()
  const { say } = useSpeech()
  return (id, member) => {
    const issue = view.case.issues.find((one) => id.endsWith(`.values.${one.id}`))
    const name: LocalText = issue === undefined ? names.issue(member) : names.option(issue.id, member)
    return say(name)
  }
}
