/**
 * The vocabulary of a case file, as the file says it (design: one word an idea).
 * A value of type `Case` is *legal*: `parseCase` is the one door from a file's text to it.
 */

/** Name that other parts of a case refer to: letters, digits, `_`, `-` and `.`, the first no `-` or `.`. */
export type Id = string

/** Calendar day, `YYYY-MM-DD`, UTC. */
export type IsoDate = string

/** A text in one language, or one text per language code (`{ en: …, vi: … }`). */
export type LocalText = string | Readonly<Record<string, string>>

export type Period = 'day' | 'week' | 'month' | 'year'

/** A word for a number from 0 to 1; `WORD_RANGES` has the one table that maps them to ranges. */
export type JudgementWord = 'very low' | 'low' | 'medium' | 'high' | 'very high'

/** Beta(1 + 4(likely − low)/(high − low), 1 + 4(high − likely)/(high − low)) on [low, high]. */
export type Pert = { readonly low: number; readonly likely: number; readonly high: number }

/** A number, a uniform range `[low, high]`, a PERT distribution, or a word. */
export type Scalar = number | readonly [number, number] | Pert | JudgementWord

/** Who put a judgement in, when, why, and because of which claims. */
export type Attribution = {
  readonly by?: Id
  readonly on?: IsoDate
  readonly why?: LocalText
  readonly because?: readonly Id[]
}

/** A scalar wherever one may stand, alone or with who says so. */
export type Judgement = Scalar | (Attribution & { readonly is: Scalar })

/** An order without distances: most important (or best) first. */
export type Ranking = Attribution & { readonly ranking: readonly Id[] }

/** Text about an actor, with the claims behind it. */
export type Statement = LocalText | { readonly text: LocalText; readonly because?: readonly Id[] }

export type Actor = {
  readonly id: Id
  readonly name?: LocalText
  readonly aliases?: readonly string[]
  readonly about?: LocalText
  readonly interests?: readonly Statement[]
  readonly fears?: readonly Statement[]
  readonly ripeness?: readonly Statement[]
}

/** Somebody who judges: an id alone, or with a name. */
export type Analyst = Id | { readonly id: Id; readonly name?: LocalText }

export type Option = { readonly id: Id; readonly name?: LocalText; readonly about?: LocalText }

export type Issue = {
  readonly id: Id
  readonly name?: LocalText
  readonly about?: LocalText
  readonly options: readonly Option[]
  /** What holds on this issue without an agreement. */
  readonly statusQuo: Id
  /** Actors of any kind whose action the issue's promise needs; absent: it needs nobody's. */
  readonly performers?: readonly Id[]
}

/** Part of an outcome: some issues with one option each. */
export type PartialOutcome = Readonly<Record<Id, Id>>

export type Interaction = Attribution & { readonly when: PartialOutcome; readonly adds: Judgement }

export type RedLine = Attribution & { readonly when: PartialOutcome }

/**
 * Two packages compared: the party finds `prefers` at least as good as `to`, both carried out. Both name the same issues;
 * the others are the same in both, at their status quo.
 */
export type Comparison = Attribution & { readonly prefers: PartialOutcome; readonly to: PartialOutcome }

export type Preference = Attribution & {
  readonly weights: Readonly<Record<Id, Judgement>> | Ranking
  /** For each issue, a judgement per option or a ranking of the options, best first. */
  readonly values: Readonly<Record<Id, Readonly<Record<Id, Judgement>> | Ranking>>
  readonly interactions?: readonly Interaction[]
  readonly redLines?: readonly RedLine[]
  readonly comparisons?: readonly Comparison[]
}

/** Waiting for an overall settlement: what it is worth, its hazard and the discount a period, the cost a period. */
export type Waiting = Attribution & {
  readonly settlement: Judgement
  readonly hazard: Judgement
  readonly discount: Judgement
  readonly cost?: Judgement
}

export type NoAgreement = Attribution & { readonly statusQuo: Judgement; readonly waiting?: Waiting }

/** `of`'s trust that `in` carries out what it signs: a Beta prior and the half-life of the record, in periods. */
export type Trust = Attribution & {
  readonly of: Id
  readonly in: Id
  readonly prior?: { readonly kept?: Judgement; readonly broken?: Judgement }
  readonly halfLife?: number
}

/** What a signatory promised; status 0 (broken) to 3 (kept), absent while nobody has assessed it. */
export type Stipulation = {
  readonly id: Id
  readonly by: Id
  readonly what: LocalText
  readonly due?: IsoDate
  readonly known?: IsoDate
  readonly status?: 0 | 1 | 2 | 3
  readonly because?: readonly Id[]
}

export type Agreement = {
  readonly id: Id
  readonly name?: LocalText
  readonly date: IsoDate
  readonly known?: IsoDate
  readonly until?: IsoDate
  readonly outcome?: PartialOutcome
  readonly stipulations?: readonly Stipulation[]
  readonly because?: readonly Id[]
}

/** The numbers of a party that no agreement is worth something through. */
export type PartyNumber = 'statusQuo' | 'settlement' | 'hazard' | 'discount' | 'cost'

/** One change of one number, by an event (may decay) or a lever (does not). `halfLife` is in periods. */
export type Effect = { readonly halfLife?: number } & (
  | { readonly statusQuo: Id; readonly add: Judgement }
  | { readonly settlement: Id; readonly add: Judgement }
  | { readonly hazard: Id; readonly add: Judgement }
  | { readonly discount: Id; readonly add: Judgement }
  | { readonly cost: Id; readonly add: Judgement }
  | { readonly value: readonly [party: Id, issue: Id, option: Id]; readonly add: Judgement }
  | { readonly trust: readonly [of: Id, in_: Id]; readonly kept?: Judgement; readonly broken?: Judgement }
  | { readonly monitoring: Id; readonly effect: Judgement }
)

export type Event = {
  readonly id: Id
  readonly date: IsoDate
  readonly known?: IsoDate
  readonly what: LocalText
  readonly actors?: readonly Id[]
  readonly effects?: readonly Effect[]
  readonly because?: readonly Id[]
}

export type Stance = 'demands' | 'accepts' | 'rejects' | 'reported-acceptance' | 'disputed'

/** What an actor of any kind is on record as wanting; `party` is the older spelling of `actor`. */
export type Position = {
  readonly id?: Id
  readonly date: IsoDate
  readonly known?: IsoDate
  readonly actor?: Id
  readonly party?: Id
  readonly issue: Id
  readonly option: Id
  readonly stance: Stance
  /** The actor or person who says so, where it is not the actor itself. */
  readonly saidBy?: string
  readonly note?: LocalText
  readonly because?: readonly Id[]
}

export type Offer = {
  readonly id?: Id
  readonly by?: Id
  readonly what?: LocalText
  readonly outcome?: PartialOutcome
  readonly because?: readonly Id[]
}

export type Round = {
  readonly id?: Id
  readonly date: IsoDate
  readonly until?: IsoDate
  readonly known?: IsoDate
  readonly where?: LocalText
  readonly mediators?: readonly Id[]
  readonly offers?: readonly Offer[]
  readonly result: 'none' | 'partial' | 'agreement' | 'suspended'
  readonly note?: LocalText
  readonly because?: readonly Id[]
}

/** Leverage that was tried: by whom, on whom, what, with which result. */
export type Influence = {
  readonly of: Id
  readonly on: Id
  readonly what: LocalText
  readonly result: LocalText
  readonly date?: IsoDate
  readonly known?: IsoDate
  readonly because?: readonly Id[]
}

/** A change that somebody could make, with its cost in a unit of the analyst's choice. */
export type Lever = Attribution & {
  readonly id: Id
  readonly name?: LocalText
  readonly what: LocalText
  readonly cost?: number
  readonly effects: readonly Effect[]
}

export type Cause = 'disagreement' | 'situation' | 'mistrust' | 'waiting'

/** W3C text-quote selector into a source's file. */
export type Quote = {
  readonly source: Id
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
}

/** What somebody asserts. Claims may contradict each other; both stand, each with its speaker. */
export type Claim = {
  readonly id: Id
  readonly says: LocalText
  /** An actor's id, or the name of a person or organisation. */
  readonly speaker: string
  /** Who passes the words on, where it is not the speaker. */
  readonly reportedBy?: string
  readonly date?: IsoDate
  /** How exactly `date` is known: the day, or only the seven days from it, its month or its year. Absent: the day. */
  readonly precision?: Period
  readonly known?: IsoDate
  readonly quotes?: readonly Quote[]
  /** Admiralty code: reliability of the source A–F, credibility of the information 1–6. */
  readonly reliability?: string
  /** Causes that the claim speaks for and against. */
  readonly supports?: readonly Cause[]
  readonly opposes?: readonly Cause[]
  readonly contradicts?: readonly Id[]
  /** The analyst who put it in, and when. */
  readonly by?: Id
  readonly on?: IsoDate
}

/**
 * What an analyst decided not to take as a claim, kept so that it is not suggested again. It is evidence of nothing:
 * no judgement can rest on it, and no count has it.
 */
export type RejectedClaim = {
  readonly id: Id
  readonly says: LocalText
  readonly speaker?: string
  readonly quotes?: readonly Quote[]
  readonly by?: Id
  readonly on?: IsoDate
  readonly why?: LocalText
}

/** A page that claims are quoted from. `digest`: our own summary; `excerpt`: title, byline and short quotes only. */
export type Source = {
  readonly id: Id
  readonly kind?: 'page' | 'digest' | 'excerpt'
  /** Path inside the case's folder. */
  readonly file?: string
  readonly url?: string
  readonly title: LocalText
  readonly author?: string
  readonly publisher?: string
  readonly language?: string
  readonly published?: IsoDate | null
  /** Of the raw bytes that the page was captured as. */
  readonly sha256?: string
  /** The source that is an earlier version of the same page. */
  readonly supersedes?: Id
  readonly about?: LocalText
}

/**
 * How the case can be held against an assertion:
 * `round` ended with `result`; an `agreement`'s stipulations were all carried out or not; a position is on record;
 * the distance moved between two dates; a cause adds to the distance; `waiting`: for each party named, waiting is
 * worth more than the status quo.
 */
export type AssertionTest =
  | { readonly round: Id; readonly result: Round['result'] }
  | { readonly agreement: Id; readonly carriedOut: 'fully' | 'not-fully' }
  | { readonly position: { readonly actor: Id; readonly stance: Stance; readonly saidBy?: string } }
  | { readonly distance: { readonly from: IsoDate; readonly to: IsoDate }; readonly moved: 'closer' | 'further' }
  | { readonly cause: Cause; readonly adds: boolean }
  | { readonly waiting: readonly Id[]; readonly pays: boolean }

/** One assertion of a commentary, in its author's order. No `test`: the case cannot test it. */
export type Assertion = {
  readonly claim: Id
  /** Where in the case the matter stands, as a path with ids. */
  readonly place?: string
  readonly test?: AssertionTest
}

/** Which others of its kind the case stands beside: the traits that choose the base rates shown. */
export type BaseRates = {
  readonly ceasefire: {
    readonly mediated?: boolean
    readonly kind?: 'cessation' | 'preliminary' | 'definitive'
    readonly mechanism?: boolean
    readonly earlierBreakdowns?: number
  }
}

/** A page whose judgement the case examines. */
export type Commentary = { readonly source: Id; readonly assertions: readonly Assertion[] }

/** A condition over the options of a conflict, as text (`release and not strikes`), alone or with who says so. */
export type ConditionText = string | (Attribution & { readonly is: string })

/** Something that a decision maker does or leaves undone. `forward`: cannot be given up; `back`: cannot be taken up. */
export type ConflictOption = {
  readonly id: Id
  readonly name?: LocalText
  readonly about?: LocalText
  readonly direction?: 'both' | 'forward' | 'back'
  /** What it settles when taken. */
  readonly sets?: PartialOutcome
  readonly because?: readonly Id[]
}

/** A statement of what an actor wants. `unknown`: it is not known whether it wants that or the opposite. */
export type StatementText = string | (Attribution & { readonly is: string; readonly unknown?: true })

/**
 * How an actor orders the states. `strong` says between which it is greatly preferred: those that one of the first so many
 * statements tells apart; those with one of these places of the ranking between them; those so far apart in utility.
 * `unknown` beside a ranking: lists of states between any two of which the order is not known.
 */
export type ConflictPreferences = Attribution &
  (
    | { readonly statements: readonly StatementText[]; readonly strong?: number }
    | {
        readonly ranking: readonly (number | readonly number[])[]
        readonly strong?: readonly number[]
        readonly unknown?: readonly (readonly number[])[]
      }
    | { readonly utilities: true; readonly strong?: number }
  )

/** How one actor takes another to order the states. */
export type BelievedPreferences = Attribution &
  ({ readonly statements: readonly ConditionText[] } | { readonly ranking: readonly (number | readonly number[])[] })

/** An actor that can change the situation, and how it orders the states. */
export type ConflictMaker = {
  /** The actor's id. */
  readonly id: Id
  readonly options: readonly ConflictOption[]
  readonly preferences: ConflictPreferences
  /** The states in which such a condition holds it does not see: it does not know that they can be. */
  readonly unseen?: readonly ConditionText[]
  /** What it takes others to want, by decision maker; who is not named, as it is. */
  readonly believes?: Readonly<Record<Id, BelievedPreferences>>
}

/** Who can do what when nobody is bound: a graph model. */
export type Conflict = {
  readonly about?: LocalText
  readonly decisionMakers: readonly ConflictMaker[]
  readonly infeasible?: readonly ConditionText[]
  /** Options of which no two can be taken at once. */
  readonly atMostOne?: readonly (readonly Id[])[]
  /** The states in which such a condition holds count as one. */
  readonly indistinguishable?: readonly ConditionText[]
  /** The options that are taken now. */
  readonly statusQuo?: readonly Id[]
}

/** A value that a judgement is set to: its scalar, or for a ranking another order. */
export type NewValue = Scalar | { readonly ranking: readonly Id[] }

/** One thing in which a what-if differs from the case. `set`: the judgement's id, its path with ids for indices. */
export type WhatIfChange =
  | { readonly lever: Id }
  | { readonly set: string; readonly to: NewValue }
  | { readonly without: Id }
  | { readonly event: Event }

/** A named set of changes, to be compared with the case as it is. Its changes do not touch each other, so their order is none. */
export type WhatIf = Attribution & {
  readonly id: Id
  readonly name?: LocalText
  readonly changes: readonly WhatIfChange[]
}

/** The parts of a brief, in their order. */
export type BriefSectionId =
  | 'key-judgements'
  | 'what-changed'
  | 'causes'
  | 'packages'
  | 'holding'
  | 'movers'
  | 'change-our-mind'
  | 'commentary'
  | 'record'
  | 'basis'

/** A brief left the state of a draft. `folder`: what was released, and what it can be made again from. */
export type BriefRelease = {
  readonly on: IsoDate
  readonly by?: Id
  readonly caseHash: string
  readonly folder: string
}

/** A text made from the case, with what the analyst changed in it. */
export type BriefDraft = {
  readonly id: Id
  readonly language: 'en' | 'vi'
  readonly at?: IsoDate
  readonly since?: IsoDate
  readonly title?: string
  readonly passages?: readonly { readonly id: Id; readonly text: string }[]
  readonly leftOut?: readonly Id[]
  readonly added?: readonly { readonly section: BriefSectionId; readonly text: string }[]
  readonly released?: readonly BriefRelease[]
}

/** A word that the case avoids outside quotes; a `*` at its end stands for any ending. */
export type WordToAvoid = { readonly avoid: string; readonly say?: LocalText; readonly why?: LocalText }

/** A note among those who work on the case, about a place of it. It is evidence of nothing, counts nowhere and enters no brief. */
export type Comment = {
  readonly id: Id
  /** What it is about, as a path with ids: `events.e1`, `noAgreement.north.waiting.hazard`. */
  readonly about: string
  readonly says: LocalText
  /** The analyst who wrote it, and when. */
  readonly by?: Id
  readonly on?: IsoDate
  /** When its text was last changed. */
  readonly edited?: IsoDate
  /** Settled; absent: still open. */
  readonly resolved?: true
}

export type Case = {
  readonly parley: 1
  readonly $schema?: string
  readonly title: LocalText
  /** What a reader must know first, e.g. whose judgements these are. */
  readonly about?: LocalText
  /** How widely the case may go, in the words of those who work on it. */
  readonly classification?: LocalText
  readonly asOf:
    | IsoDate
    | { readonly is: IsoDate; readonly by?: Id; readonly why?: LocalText; readonly because?: readonly Id[] }
  /** What the talks are about, for the headline: `a truce`, `a contract`. */
  readonly agreementName?: LocalText
  readonly period?: Period
  readonly baseRates?: BaseRates
  readonly analysts?: readonly Analyst[]
  readonly parties: readonly Actor[]
  readonly mediators?: readonly Actor[]
  readonly stakeholders?: readonly Actor[]
  readonly issues: readonly Issue[]
  readonly preferences?: Readonly<Record<Id, Preference>>
  readonly noAgreement?: Readonly<Record<Id, NoAgreement>>
  readonly trust?: readonly Trust[]
  readonly agreements?: readonly Agreement[]
  readonly events?: readonly Event[]
  readonly positions?: readonly Position[]
  readonly rounds?: readonly Round[]
  readonly influence?: readonly Influence[]
  readonly levers?: readonly Lever[]
  readonly whatIf?: readonly WhatIf[]
  readonly claims?: readonly Claim[]
  readonly rejected?: readonly RejectedClaim[]
  readonly sources?: readonly Source[]
  readonly commentary?: Commentary
  readonly conflict?: Conflict
  readonly briefs?: readonly BriefDraft[]
  readonly wording?: readonly WordToAvoid[]
  readonly comments?: readonly Comment[]
}

/** What is wrong in a file, where, and what would be right. */
export type Problem = {
  /** Stable, `ERR_…`; each has a line in docs/reference/problems.md. */
  readonly code: string
  /** Path in the file, `issues[2].options`. */
  readonly path: string
  /** `adjective noun: value`, without the way out. */
  readonly message: string
  /** What would be right. */
  readonly hint: string
  /** 1-based place in the file's text, where known. */
  readonly line?: number
  readonly column?: number
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }
