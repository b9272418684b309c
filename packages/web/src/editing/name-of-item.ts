import { type Case, isPlainValue, type LocalText } from '@parley/model'
import { useSpeech } from '../i18n/language.js'
import { useChoiceWords } from './choice-field.js'
import { useEditingWords } from './editing-words.js'
import type { KindName } from './kinds.js'
import { refsOf } from './refs-of.js'
import { useTarget } from './target.js'

const LONGEST = 110

type Item = Readonly<Record<string, unknown>>

/** What a thing is called in lists: its name, or what it says in short. */
export const useItemName = () => {
  const ew = useEditingWords()
  const { say, formats } = useSpeech()
  const choice = useChoiceWords()
  const { data } = useTarget()
  const actor = (id: unknown) => nameIn(refsOf(data, 'actor', []), id)
  const outcome = (value: unknown) => outcomeText(data, value, say)
  const date = (value: unknown) => (isDate(value) ? formats.date(value) : '')
  const text = (value: unknown) => (isText(value) ? say(value) : '')
  const nameIn = (all: ReturnType<typeof refsOf>, id: unknown) =>
    say(all.find((one) => one.id === id)?.name ?? String(id ?? ''))

  return (kind: KindName, value: unknown): string => {
    if (typeof value === 'string') return shorten(value)
    const item = (value ?? {}) as Item
    switch (kind) {
      case 'statement':
        return shorten('text' in item ? text(item.text) : text(item))
      case 'trust':
        return ew.trustIn(actor(item.of), actor(item.in))
      case 'position': {
        const path = ['positions']
        const issue = refsOf(data, 'issue', path).find(({ id }) => id === item.issue)
        const option = data.issues.find(({ id }) => id === item.issue)?.options.find(({ id }) => id === item.option)
        return `${date(item.date)}: ${actor(item.actor ?? item.party)} ${choice('stance', String(item.stance))}: ${say(issue?.name ?? String(item.issue ?? ''))} – ${say(option?.name ?? String(item.option ?? ''))}`
      }
      case 'round':
        return `${date(item.date)}: ${choice('result', String(item.result))}`
      case 'influence':
        return `${actor(item.of)} → ${actor(item.on)}: ${shorten(text(item.what))}`
      case 'redLine':
        return outcome(item.when)
      case 'interaction':
        return outcome(item.when)
      case 'comparison':
        return ew.prefers(outcome(item.prefers), outcome(item.to))
      case 'stipulation':
        return `${actor(item.by)}: ${shorten(text(item.what))}`
      case 'offer':
        return shorten(text(item.what)) || `${actor(item.by)} ${outcome(item.outcome)}`.trim() || String(item.id ?? '')
      case 'event':
        return `${date(item.date)}: ${shorten(text(item.what))}`
      case 'word':
        return String(item.avoid ?? '')
      case 'assertion':
        return shorten(nameIn(refsOf(data, 'claim', []), item.claim))
      case 'quote':
        return shorten(text(item.exact))
      case 'effect':
      case 'leverEffect':
        return effectText(item)
      default:
        return shorten(
          [item.name, item.what, item.says, item.title].map(text).find((said) => said !== '') ?? String(item.id ?? ''),
        )
    }
  }
  function effectText(item: Item): string {
    const key = Object.keys(ew.effects).find((one) => one in item)
    if (key === undefined) return ''
    const at = item[key]
    const issue = (id: unknown) => nameIn(refsOf(data, 'issue', []), id)
    const said = ew.effects[key as keyof typeof ew.effects]
    if (key === 'value' && Array.isArray(at)) {
      const option = data.issues.find(({ id }) => id === at[1])?.options.find(({ id }) => id === at[2])
      return `${said}: ${actor(at[0])}, ${issue(at[1])} – ${say(option?.name ?? String(at[2]))}`
    }
    if (key === 'trust' && Array.isArray(at)) return `${said}: ${ew.trustIn(actor(at[0]), actor(at[1]))}`
    return `${said}: ${key === 'monitoring' ? issue(at) : actor(at)}`
  }
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text)

const isText = (value: unknown): value is LocalText =>
  (typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value))) &&
  isPlainValue(value)

const isDate = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

const outcomeText = (data: Case, value: unknown, say: (text: LocalText) => string): string =>
  Object.entries((value ?? {}) as Readonly<Record<string, string>>)
    .map(([id, option]) => {
      const issue = data.issues.find((one) => one.id === id)
      const found = issue?.options.find((one) => one.id === option)
      return `${say(issue?.name ?? id)}: ${say(found?.name ?? option)}`
    })
    .join('; ')
