import { ActorFinder } from '../actors/actor-finder.js'
import { TermTable } from '../terms/term-table.js'
import { VI_EN_TERMS } from '../terms/vi-en.js'
import { findEnglishEvents } from './find-english-events.js'
import { findVietnameseEvents } from './find-vietnamese-events.js'

const finder = new ActorFinder([], new TermTable(VI_EN_TERMS))

/** What a sentence tells, one line an event: `CLASS source, source > target [speaker]`. */
export function tell(sentence: string, language: 'en' | 'vi' = 'en'): readonly string[] {
  const find = language === 'vi' ? findVietnameseEvents : findEnglishEvents
  return find(sentence, finder.find(sentence)).map(({ event, source, target, speaker }) => {
    const names = (actors: typeof source) => actors.map(({ text }) => text).join(', ')
    return `${event} ${names(source)} > ${names(target)}${speaker === null ? '' : ` [${speaker.text}]`}`.replace(
      / +/g,
      ' ',
    )
  })
}
