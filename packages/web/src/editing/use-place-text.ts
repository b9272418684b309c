import { type Path, parsePath } from '@parley/model'
import { useEditingWords } from './editing-words.js'
import type { KindName } from './kinds.js'
import { useItemName } from './name-of-item.js'
import { useTarget } from './target.js'
import { valueAt } from './value-at.js'

const KIND_IN: Readonly<Record<string, KindName>> = {
  parties: 'party',
  mediators: 'mediator',
  stakeholders: 'stakeholder',
  analysts: 'analyst',
  issues: 'issue',
  options: 'option',
  trust: 'trust',
  agreements: 'agreement',
  stipulations: 'stipulation',
  events: 'event',
  effects: 'effect',
  positions: 'position',
  rounds: 'round',
  offers: 'offer',
  influence: 'influence',
  levers: 'lever',
  claims: 'claim',
  sources: 'source',
  quotes: 'quote',
  wording: 'word',
  comments: 'comment',
  interests: 'statement',
  fears: 'statement',
  ripeness: 'statement',
  interactions: 'interaction',
  redLines: 'redLine',
  comparisons: 'comparison',
  rejected: 'rejected',
  assertions: 'assertion',
  whatIf: 'whatIf',
  briefs: 'brief',
}

/** A path in words: the names of the things on the way, where they have any. */
export const usePlaceText = () => {
  const ew = useEditingWords()
  const nameOf = useItemName()
  const { data } = useTarget()
  return (told: string): string => {
    const path = parsePath(told)
    if (path === undefined) return told
    return path.map((step, k) => stepText(step, path.slice(0, k))).join(' › ')
  }
  function stepText(step: string | number, before: Path): string {
    const list = before.at(-1)
    const kind = typeof list === 'string' ? KIND_IN[list] : undefined
    if (typeof step === 'number' && kind !== undefined) return nameOf(kind, valueAt(data, [...before, step]))
    if (typeof step === 'number') return String(valueAt(data, [...before, step]) ?? step + 1)
    const part = before.length === 0 ? (ew.parts as Readonly<Record<string, string>>)[step] : undefined
    const actor = before.length === 1 ? data.parties.find(({ id }) => id === step) : undefined
    const issue = data.issues.find(({ id }) => id === step)
    if (actor !== undefined) return nameOf('party', actor)
    if (issue !== undefined && before.length > 1) return nameOf('issue', issue)
    return part ?? (ew.fields as Readonly<Record<string, string>>)[step] ?? step
  }
}
