/**
 * What somebody did to whom, in the sixteen classes of the PLOVER event vocabulary (Open Event Data Alliance, manual of 2021).
 * CONCEDE and RETREAT were one class, YIELD, in its first version.
 */
export const EVENT_CLASSES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const

export type EventClass = (typeof EVENT_CLASSES)[number]

const OLDER: Readonly<Record<string, EventClass>> = {
  DEMAND: 'REQUEST',
  APPEAL: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
  YIELD: 'CONCEDE',
}

/** The class that a name of an earlier version stands for; null for a name that no version has. */
export function readEventClass(name: string): EventClass | null {
  return EVENT_CLASSES.find((known) => known === name) ?? OLDER[name] ?? null
}

/** How far an event has come: said to be coming, agreed, or done. */
export type EventStage = 'announced' | 'agreed' | 'done'

const FRIENDLY: ReadonlySet<EventClass> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
])

/** Whether the class is one of help and settlement, not of demands, pressure or violence. */
export const isFriendly = (event: EventClass): boolean => FRIENDLY.has(event)
