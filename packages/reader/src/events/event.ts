import type { EventClass, EventStage } from './event-class.js'
import type { NamedActor } from './noun-phrases.js'

/** An event that a sentence tells. Places count from the start of the sentence. */
export type FoundEvent = {
  /** Null where actors are related by a verb without a class. */
  readonly event: EventClass | null
  readonly source: readonly NamedActor[]
  readonly target: readonly NamedActor[]
  /** Who says so; null where the text says it itself. */
  readonly speaker: NamedActor | null
  /** Whether somebody is said to say it. */
  readonly reported: boolean
  readonly stage: EventStage
  /** The clause that tells it. */
  readonly start: number
  readonly end: number
  /** 0 for what the sentence is about, higher for what it mentions beside. */
  readonly rank: number
}
