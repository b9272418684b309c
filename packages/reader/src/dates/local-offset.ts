import type { PageFacts } from '../html/page-facts.js'
import { offsetOf } from './machine-date.js'

/** Hours ahead of UTC in winter of countries with one time, by the ends of their addresses; of Australia where most live. */
const HOURS: Readonly<Record<string, number>> = {
  ...hoursOf(1, 'de at ch fr be nl lu es it dk no se pl cz sk hu si hr rs ba mk al mt ng'),
  ...hoursOf(2, 'fi ee lv lt gr bg ro ua cy il eg za lb zw zm bw mz'),
  ...hoursOf(3, 'tr sa qa kw iq ke ug tz et by jo sy'),
  ...hoursOf(3.5, 'ir'),
  ...hoursOf(4, 'ae om az'),
  ...hoursOf(5, 'pk uz'),
  ...hoursOf(5.5, 'in lk'),
  ...hoursOf(6, 'bd'),
  ...hoursOf(7, 'vn th kh'),
  ...hoursOf(8, 'cn hk tw sg my ph'),
  ...hoursOf(9, 'jp kr'),
  ...hoursOf(10, 'au'),
  ...hoursOf(12, 'nz fj'),
  ...hoursOf(-3, 'ar uy'),
  ...hoursOf(-5, 'pe ec'),
}

function hoursOf(hours: number, countries: string): Record<string, number> {
  return Object.fromEntries(countries.split(' ').map((country) => [country, hours]))
}

/** Two offsets of one place differ by its summer time. */
const SUMMER = 60

/**
 * How many minutes a page's newsroom is ahead of UTC: as its own times say, or else by the country of its address. Null
 * where neither tells, or the times are of several places.
 */
export function findOffset(facts: PageFacts, url: string | null): number | null {
  const [article] = facts.articles
  const values = [
    ...facts.times.map(({ value }) => value),
    ...[article?.datePublished, article?.dateModified],
    ...[...facts.meta].flatMap(([name, all]) => (/time|date|publi|modif|updated/.test(name) ? all : [])),
  ]
  const offsets = [...new Set(values.flatMap((value) => offsetOf(value) ?? []))]
  if (offsets.length > 0) return Math.max(...offsets) - Math.min(...offsets) <= SUMMER ? offsets[0]! : null
  const end = (facts.canonical ?? url)?.match(/^https?:\/\/[^/:?#]*\.([a-z]{2})(?=[/:?#]|$)/i)?.[1]?.toLowerCase()
  const hours = end === undefined ? undefined : HOURS[end]
  return hours === undefined ? null : hours * 60
}
