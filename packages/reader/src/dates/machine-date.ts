import { scanDates } from './scan-dates.js'

/** A day, month or year as a page's markup gives it. */
export type MachineDate = {
  readonly date: string
  /** Whether the time that gives it is in UTC. */
  readonly utc: boolean
  /** Milliseconds since 1970, where it gives a time. */
  readonly moment: number | null
}

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?!\d))?(?!-?\d)(?:[T ]+\d{1,2}:?\d{2}(?::?\d{2}(?:[.,:]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?/i

/** A date as machines write it: ISO 8601, `20240821`, seconds or milliseconds since 1970, or in words; null for another. */
export function readMachineDate(value: unknown): MachineDate | null {
  const first = Array.isArray(value)
    ? value[0]
    : typeof value === 'object' && value !== null
      ? (value as { '@value'?: unknown })['@value']
      : value
  if (typeof first !== 'string' && typeof first !== 'number') return null
  const text = String(first).trim().slice(0, 80)
  const iso = text.match(ISO)
  if (iso !== null) {
    const date = [iso[1], iso[2], iso[3]].filter((part) => part !== undefined).join('-')
    const moment = Date.parse(text)
    const utc = /^(?:z|utc|gmt|[+-]00:?00)$/i.test(iso[4] ?? '')
    return isPlausible(date) ? { date, utc, moment: Number.isNaN(moment) ? null : moment } : null
  }
  const compact = text.match(/^(\d{4})(\d{2})(\d{2})(?:\D|T|$)/)
  if (compact !== null) {
    const date = `${compact[1]}-${compact[2]}-${compact[3]}`
    return isPlausible(date) ? { date, utc: false, moment: null } : null
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    const ms = Number(text) * (text.length === 10 ? 1000 : 1)
    return { date: new Date(ms).toISOString().slice(0, 10), utc: true, moment: ms }
  }
  const date = scanDates(text, 'open')[0]?.date ?? null
  if (date === null || !isPlausible(date)) return null
  return { date, utc: /\b(?:GMT|UTC)\b|Z$|\+0000$/.test(text), moment: null }
}

/** Minutes that a written time is ahead of UTC; null where it says none, or that it is UTC. */
export function offsetOf(value: unknown): number | null {
  if (typeof value !== 'string') return null
  const found = value.match(/\d{2}:?\d{2}(?:[.,]\d+)?\s*([+-])(\d{2}):?(\d{2})$/)
  if (found === null) return null
  const minutes = Number(found[2]) * 60 + Number(found[3])
  return minutes === 0 || minutes > 14 * 60 ? null : found[1] === '-' ? -minutes : minutes
}

/** A real day, or month, since the first newspapers; no day that stands where none was filled in. */
export function isPlausible(date: string): boolean {
  const whole = date.length === 7 ? `${date}-01` : date
  const time = Date.parse(`${whole}T00:00:00Z`)
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(whole)) return false
  return /^(?:1[6-9]|20)\d\d/.test(date) && !/^(?:1[6-9]00-01-01|1970-01-01)/.test(date)
}
