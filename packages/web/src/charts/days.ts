import type { IsoDate } from '@parley/model'

const DAY_MS = 86_400_000

export type MonthTick = { readonly day: number; readonly date: IsoDate; readonly startsYear: boolean }

/** The first of each month inside [from, to], thinned to at most `most` of them (every 1, 2, 3, 6 or 12 months). */
export const monthTicks = (from: number, to: number, most: number): readonly MonthTick[] => {
  const all: MonthTick[] = []
  const start = new Date(from * DAY_MS)
  let month = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), 1))
  while (month.getTime() / DAY_MS <= to) {
    const day = month.getTime() / DAY_MS
    if (day >= from) all.push({ day, date: month.toISOString().slice(0, 10), startsYear: month.getUTCMonth() === 0 })
    month = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1))
  }
  for (const every of [1, 2, 3, 6, 12]) {
    const kept = all.filter(({ date }) => (Number(date.slice(5, 7)) - 1) % every === 0)
    if (kept.length <= most) return kept
  }
  return all.filter(({ startsYear }) => startsYear).slice(0, most)
}
