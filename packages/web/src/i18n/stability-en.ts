import type { StabilityConcept } from '@parley/engine/graph-model'

type ByConcept = Readonly<Record<StabilityConcept, string>>

const and = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

/** What the view of stability says in English; loaded with that view. Other languages have the same shape. */
export const stabilityEn = {
  heading: 'If nobody is bound',
  lead: (states: string, makers: string, options: string) =>
    `Which situations last although nobody is bound to an agreement: ${states} feasible states of ${makers} decision makers with ${options} options. All of it follows from the order of preferences, which is a judgement; none of it is a probability or a forecast.`,
  loading: 'The states are being analysed.',
  renewed: 'Being analysed anew. Until then these are the states before the last change.',
  failed: 'The stability cannot be computed now.',
  none: 'This case does not say yet who can do what. To tell what would last without an agreement it would have to say:',
  needed: [
    'who can change the situation by itself: parties, and stakeholders that can disturb;',
    'what each can do or leave undone, and which of it cannot be taken back;',
    'how each orders what may come of it: statements, the most important first, or a ranking, or its utilities, by whom and why;',
    'which combinations are impossible, and what is done now.',
  ],

  state: (number: string) => `State ${number}`,
  selectState: (number: string, what: string) => `State ${number}: ${what}`,
  now: 'now',
  nothingTaken: 'nothing taken',
  taking: 'taking',
  dropping: 'dropping',
  and: 'and',
  more: (n: string) => `and ${n} more`,
  condition: { not: 'not', and: 'and', or: 'or', if: 'if', iff: 'exactly if', always: 'always', never: 'never' },

  graph: {
    heading: 'States and moves',
    lead: 'Each mark is a state, or a group of states. Click one, or step through them with the arrow keys.',
    layers: 'Layers',
    layering: {
      moves: (isNow: boolean): string => (isNow ? 'moves away from the status quo' : 'moves away from the first state'),
      sides: (_isNow: boolean): string => 'for how many it is stable',
    },
    under: 'Under',
    moves: 'Moves drawn',
    shownMoves: { selected: 'from the selected state', improvements: 'all improvements', all: 'all moves' },
    grouped: (states: string, groups: string) =>
      `${states} states are too many to draw one by one: they stand in ${groups} places, by`,
    groupedHow: (isNow: boolean) =>
      `${isNow ? 'What stands now has a place of its own. ' : ''}A group is marked as its equilibrium under most concepts, and stands in the topmost layer of its states; moves within it are not drawn.`,
    apart: 'Options told apart in the picture',
    apartLead: (most: string) => `A place for each way to combine the options ticked; up to ${most} places.`,
    apartFull: 'too many places',
    tooMany: (n: string) => `${n} moves are too many to draw: you see those from the selected state.`,
    label: (n: number) => `States in layers, ${n} places; arrow keys step through them`,
    layerByMoves: (layer: number, isNow: boolean): string =>
      layer < 0
        ? 'No moves lead there'
        : layer === 0
          ? isNow
            ? 'The status quo'
            : 'The first state'
          : layer === 1
            ? 'One move away'
            : `${layer} moves away`,
    layerBySides: (sides: number, all: number, under: string) =>
      sides === all
        ? `Stable for all ${all} under ${under}: equilibria`
        : `Stable for ${sides} of ${all} under ${under}`,
    hint: 'Point at a mark to read its state.',
    kinds: {
      nash: 'equilibrium: nobody can improve (Nash, and so all concepts)',
      answered: 'equilibrium: held by answers that are good for those who give them (SSEQ, SEQ or SIM)',
      feared: 'equilibrium: held only by answers that might come at any cost (SMR or GMR)',
      none: 'no equilibrium',
    },
    note: 'Lines differ by mover in colour and in dashes. Strong with a full head: an improvement for the mover; thin with an open head: any other move. The band is a shortest path from the status quo, its steps numbered.',
    noEquilibrium: 'No equilibrium under any concept.',
    equilibriumUnder: (concepts: readonly string[]) =>
      concepts.length === 6 ? 'An equilibrium under every concept.' : `An equilibrium under ${and(concepts)}.`,
    groupOf: (n: string) => `${n} states`,
    noneOfApart: 'none of the options told apart is taken',
    someEquilibria: (n: string, strongest: string) =>
      n === '1' ? `One is an equilibrium: ${strongest}` : `${n} are equilibria; the strongest: ${strongest}`,
    standsNow: 'Now.',
  },

  card: {
    heading: (number: string) => `State ${number}`,
    now: 'What stands now.',
    coalesced:
      'Some combinations of options cannot be told apart and count as one state; it is told by the first of them.',
    pathByImprovements: (isNow: boolean) =>
      `Each step an improvement for whoever makes it, from ${isNow ? 'the status quo' : 'the first state'}:`,
    pathByMoves: (isNow: boolean) =>
      `No improvements lead here from ${isNow ? 'the status quo' : 'the first state'}. A shortest way by any moves:`,
    noPath: (isNow: boolean) => `No moves lead here from ${isNow ? 'the status quo' : 'the first state'}.`,
    noImprovement: 'no improvement for it',
    why: 'For whom it lasts, and why',
    whyLead: 'What each could improve by moving alone, and what the others could answer.',
    moves: (n: string) => `Moves from here: ${n}`,
    noMoves: 'It has no move from here.',
    thinks: { '1': 'better for the mover', '0': 'as good for the mover', '-1': 'worse for the mover' },
    toNow: 'To the status quo',
    toFirst: 'To the first state',
  },

  reasons: {
    always: 'stable under every concept',
    notStable: 'not stable under any concept',
    stableUnder: (concepts: readonly string[]) => `stable under ${and(concepts)}`,
    noImprovement: 'It has no improvement.',
    wouldImprove: 'Would improve by',
    sanctionedBy: 'sanctioned by',
    metBy: 'met by',
    atOnce: 'at the same time',
    next: 'then',
    asGood: 'is as good for it as here',
    worse: 'is worse for it than here',
    noAnswer: 'no answer leaves it at or below where it is',
    more: (n: string) => `Show ${n} more improvements`,
  },

  whatIf: {
    heading: 'What if they wanted otherwise?',
    lead: 'Put a decision maker’s preferences in another order and see which equilibria come and go. The whole page follows; the case file stays as it is.',
    whose: 'Whose preferences',
    changedName: (name: string) => `${name} (changed)`,
    statementsOf: (name: string) => `What ${name} wants, the most important first`,
    up: (what: string) => `More important: ${what}`,
    down: (what: string) => `Less important: ${what}`,
    remove: (what: string) => `Leave out: ${what}`,
    addBack: (what: string) => `Bring back: ${what}`,
    add: 'Bring back',
    removed: 'Left out',
    noStatements: 'No statement counts: it is indifferent between all states.',
    by: (who: string) => `Judged by: ${who}`,
    unnamed: 'Nobody is named for this judgement',
    claims: (n: string) => (n === '1' ? 'one claim' : `${n} claims`),
    byRanking: 'The case ranks the states one by one. Here is the ranking around the selected state.',
    byUtilities:
      'The case ranks the states by what their outcome is worth (point estimates). Here is the ranking around the selected state.',
    stateUp: (number: string) => `State ${number} ranks higher`,
    stateDown: (number: string) => `State ${number} ranks lower`,
    reset: 'All as in the case',
    resetOne: (name: string) => `${name} as in the case`,
    follows: 'What follows',
    asInCase: 'Preferences are as in the case.',
    nothing: 'The equilibria are the same, under each concept.',
    summary: (states: string, gained: string, lost: string) =>
      `${states} states change as equilibria: ${gained} gain one concept or more, ${lost} lose one or more.`,
    byConcept: 'Equilibria by concept',
    inCase: 'In the case',
    come: 'Gained',
    go: 'Lost',
    changed: 'With the change',
    gained: (n: string) => `Gained: ${n}`,
    lost: (n: string) => `Lost: ${n}`,
    moreInTable: (n: string) => `and ${n} more; the table has all.`,
    nowIs: (concepts: readonly string[]) =>
      `Continuing as now would be an equilibrium under ${concepts.length === 6 ? 'every concept' : and(concepts)}.`,
    nowIsNone: 'Continuing as now would be no equilibrium under any concept.',
  },

  least: {
    heading: (number: string) => `What would it take for state ${number}?`,
    lead: 'The least that would have to change in the preferences of the case, one decision maker at a time.',
    tooMany: (most: string) =>
      `What it would take for a state is computed here up to ${most} states; parley stability --change has it.`,
    compute: 'Compute',
    computing: 'Being computed.',
    settle: (concept: string) => `It is no equilibrium under ${concept}. It is stable for each of these with:`,
    unsettle: (concept: string) =>
      `It is an equilibrium under ${concept}. It is not stable any more for one of them with:`,
    pairs: (n: string) =>
      n === '1'
        ? 'one pair of states in its ranking changes order;'
        : `${n} pairs of states in its ranking change order;`,
    never: 'no ranking does it.',
    moves: (n: string) => (n === '1' ? 'one of its statements moved.' : `${n} of its statements moved.`),
    noOrder: 'no order of its statements does it.',
    beyond: (n: string) => `no order with up to ${n} of its statements moved does it; more were not tried.`,
    together: 'All these changes of rankings together make it an equilibrium.',
    notTogether: 'Together these changes of rankings may not suffice: one can take an answer from another.',
    aloneSettle: 'Or one of these alone, by what it does to the others as well:',
    aloneUnsettle: 'Or, with less, by what it does to the others:',
    atMost: 'at most',
    try: 'Try it',
    tryFor: (name: string) => `Try it: ${name}`,
  },

  table: {
    heading: 'The states as a table',
    lead: 'Under which concepts each state is stable for whom, and where each decision maker ranks it (1 is best).',
    caption: 'States in words, with the concepts under which each is stable',
    show: 'States',
    everyState: 'all states',
    anyEquilibrium: 'equilibria under some concept',
    equilibriaUnder: (name: string) => `equilibria under ${name}`,
    stableFor: 'Stable for',
    anybody: 'anybody or nobody',
    changedOnly: 'only what the changed preferences change',
    byOption: 'By option',
    standing: { any: 'either way', taken: 'taken', notTaken: 'not taken' },
    found: (n: string, all: string) => `${n} of ${all} states`,
    state: 'State',
    taken: 'Taken, by whom',
    equilibrium: 'Equilibrium',
    none: '–',
    all: 'all',
    rank: 'place in its order, 1 the best',
    place: (place: string, of: string) => `place ${place} of ${of}`,
    toSelected: 'To the page of the selected state',
    page: (page: string, pages: string) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    first: 'First page',
    last: 'Last page',
  },

  degrees: {
    heading: 'Strength, doubt and misperception',
    asInCase: 'These are of the preferences in the case, without your changes.',
    strongLead: 'Strongly stable, by answers that would leave it much worse off than here:',
    unknownLead: 'Stable, by how an unknown comparison is taken (a to d):',
    unknownTooLarge: (states: string) => `Unknown preferences are not analysed for ${states} states.`,
    comesOut: (concepts: readonly string[]) =>
      concepts.length === 0
        ? 'As each sees it, somebody leaves this state, under every concept.'
        : `As each sees it, nobody leaves this state under ${and(concepts)}.`,
    notSeen: 'does not see this state',
    inItsView: (own: readonly string[], all: readonly string[]) =>
      `in its view stable for it under ${own.length === 0 ? 'no concept' : and(own)}; an equilibrium under ${all.length === 0 ? 'none' : and(all)}`,
    hidden: 'Who does not see a state does not know that it could leave it.',
    mattersGreatly: 'matters greatly, in the case',
    notKnown: 'it is not known whether it wants this or the opposite',
    strongColumn: 'Strongly',
    unknownColumn: 'With the unknown',
    perceivedColumn: 'As each sees it',
    unseenBy: 'not seen by',
    key: {
      strong: {
        name: 'Strongly stable',
        meaning:
          'Each improvement can be answered, under the concept, with a state that is much worse for it than now.',
        source: 'Hamouda, Kilgour and Hipel 2004, 2006.',
      },
      unknown: {
        name: 'With the unknown: a, b, c, d',
        meaning:
          'Where it is not known which of two states an actor prefers: under a and c it would try a state that may be better, under b and d it would not; under c and d a state that may be worse holds it back, under a and b it does not.',
        source: 'Li, Hipel, Kilgour and Fang 2004.',
      },
      perceived: {
        name: 'As each sees it',
        meaning:
          'Each acts on the states that it sees and on what it takes the others to want. A state comes out as an equilibrium where nobody who sees it leaves it.',
        source: 'Bennett 1977; Wang, Hipel and Fraser 1988.',
      },
    },
  },

  key: {
    heading: 'What the concepts mean',
    lead: 'A state is stable for a decision maker where nothing makes it leave; what could keep it there differs by concept. None of them is the right one.',
    name: {
      nash: 'Nash stability',
      sseq: 'symmetric sequential stability',
      seq: 'sequential stability',
      sim: 'simultaneous stability',
      smr: 'symmetric metarationality',
      gmr: 'general metarationality',
    } satisfies ByConcept,
    meaning: {
      nash: 'It has no improvement.',
      sseq: 'As SEQ, and from that answer it cannot get back above where it was.',
      seq: 'The others can answer each improvement, by moves that are improvements for whoever makes them, and leave it no better off.',
      sim: 'Each improvement can be met by improvements that others make at the same time, and together they leave it no better off.',
      smr: 'As GMR, and from that answer it cannot get back above where it was.',
      gmr: 'The others can answer each improvement, by whatever moves, and leave it no better off.',
    } satisfies ByConcept,
    source: {
      nash: 'Nash 1951.',
      sseq: 'Rêgo and Vieira 2017.',
      seq: 'Fraser and Hipel 1979.',
      sim: 'Fraser and Hipel 1984.',
      smr: 'Howard 1971.',
      gmr: 'Howard 1971.',
    } satisfies ByConcept,
    limits:
      'Everybody is taken to know what all can do and want, and a little better and much better are the same, except where the case says otherwise. Stable is not good: a war can be an equilibrium.',
  },

  large: {
    note: (states: string, most: string) =>
      `${states} states are too many to draw and list here (up to ${most}). Below are the counts, the states in groups, and the strongest equilibria; parley stability has all of them, and the reasons.`,
    counts: 'How many equilibria',
    countsCaption: (states: string) => `Equilibria among ${states} states, by concept`,
    concept: 'Concept',
    equilibria: 'Equilibria',
    now: 'The status quo is one',
    yes: 'yes',
    no: 'no',
    groups: 'The states in groups',
    groupsLead: 'By the options on which it hangs most what is an equilibrium; all other options are left open.',
    groupsCaption: (n: string) => `${n} groups of states, with how many are equilibria under each concept`,
    apart: 'Options told apart',
    everyState: 'every state',
    states: 'States',
    strongest: 'The strongest equilibria',
    strongestCaption: (n: string) => `The first ${n}, those under most concepts first`,
  },
}

export type StabilityWords = typeof stabilityEn
