/** What the view of the packages says in English; loaded with that view. Other languages have the same shape. */
export const packagesEn = {
  heading: 'Packages',
  lead: (outcomes: string) =>
    `Every way to settle all issues: ${outcomes} packages. Utilities are point estimates, from a party’s own worst (0) to its own best (1). Whatever is selected in one place is selected everywhere.`,
  loading: 'The packages are being computed.',
  renewed: 'Being computed anew. Until then these are the packages before the last change.',
  failed: 'The packages cannot be computed now.',
  record:
    'This case is a record: not all judgements of worth are there yet, so packages cannot be compared. The overview says what is needed.',
  nothingFeasible:
    'Every package crosses a red line of one of the parties. The builder still shows what each would give.',
  tooLarge:
    'Interactions and red lines couple so many issues that the frontier is out of reach. The builder still works; improvements cannot be searched.',

  controls: 'What is shown',
  worth: 'Utility',
  worths: {
    expected: 'as of the date: promises as far as they are trusted',
    'face-value': 'at face value: every promise carried out',
  },
  across: 'Across',
  upwards: 'Upwards',

  scatter: {
    heading: 'Two parties at a time',
    lead: 'Each dot is a package. Click one, or walk along the frontier with the slider.',
    label: (x: string, y: string, n: string) => `Packages by what ${x} (across) and ${y} (upwards) get; ${n} drawn`,
    all: (n: string) => `All ${n} packages that cross no red line are drawn; darker means more in one place.`,
    few: (n: string) => `All ${n} packages that cross no red line are drawn.`,
    frontierOnly: (outcomes: string) =>
      `${outcomes} packages are too many to draw: only the frontier is shown. The builder reaches every package.`,
    pending: 'The dots are being loaded.',
    projection: 'Frontier of all parties: seen with two of them, some of its packages seem to lie behind others.',
    approximate: (epsilon: string) =>
      `The frontier was thinned: every package is within ${epsilon} of one of its points, for every party.`,
    frontier: (n: string) => (n === '1' ? 'frontier: 1 package' : `frontier: ${n} packages`),
    inZone: 'in the agreement zone',
    outside: 'outside of it',
    selected: 'selected package',
    zone: 'agreement zone',
    zoneOfTwo: 'enough for these two',
    zoneNote: 'Shaded: at least as good as no agreement for both parties shown. Full dots are so for every party.',
    reservation: 'what no agreement is worth',
    band: 'Reservation lines: point estimates; the bands around them hold 90 % of the samples.',
    bare: 'Reservation lines are point estimates: no range has been computed.',
    walk: 'Along the frontier',
    walkEnds: (low: string, high: string) => `${low} ← → ${high}`,
    noWalk: 'No frontier to walk along.',
  },

  marks: {
    heading: 'Points of reference',
    lead: 'Definitions, not advice: none of these is the right deal.',
    hint: 'Focus or point at a name to read its definition; press it to select its package.',
    none: 'none',
    noZone: 'At the point estimates there is no agreement zone, and concepts that choose from it choose nothing.',
    many: (k: string, n: string) => `${k} of ${n}`,
    source: (source: string) => `Source: ${source}.`,
    approximate: 'approximate',
    certainty: {
      all: '',
      some: 'The frontier was thinned: others that tie with it may be missing.',
      near: 'The frontier was thinned: this is the best of its points that are known.',
    },
    crosses: 'crosses a red line',
    completed: (issues: string) => `It leaves out, and they are taken as now: ${issues}.`,
    offerBy: (who: string, date: string) => `Offer of ${who}, ${date}`,
    offer: (date: string) => `Offer, ${date}`,
    agreement: (name: string, date: string) => `${name}, ${date}`,
    agreementOf: (date: string) => `Agreement, ${date}`,
    recorded: 'On record',
    computed: 'Computed',
    name: {
      closest: 'Closest package',
      statusQuo: 'Continuing as now',
      nash: 'Nash solution',
      kalaiSmorodinsky: 'Kalai–Smorodinsky solution',
      egalitarian: 'Egalitarian solution',
      utilitarian: 'Utilitarian solution',
    },
    definition: {
      closest: 'The package at which the most reluctant party falls short least, or has most to spare.',
      statusQuo: 'The status quo on every issue, as if it had been agreed.',
      nash: 'Of the packages that no party likes less than no agreement: the largest product of the parties’ gains over it.',
      kalaiSmorodinsky:
        'Of those packages: the largest least gain, each party’s gain measured against the most that it could gain there.',
      egalitarian: 'Of those packages: the largest least gain over no agreement, in each party’s own units.',
      utilitarian:
        'Of those packages: the largest sum of utilities. It compares units between parties, which nothing in the case justifies.',
    },
    sources: {
      closest: 'Parley’s distance, docs/explanation/distance.md',
      statusQuo: 'the case file',
      nash: 'Nash 1950, Econometrica 18',
      kalaiSmorodinsky: 'Kalai and Smorodinsky 1975, Econometrica 43; here on a finite set',
      egalitarian: 'Kalai 1977, Econometrica 45; here on a finite set',
      utilitarian: 'Harsanyi 1955, Journal of Political Economy 63',
    },
    offerDefinition: 'A package that somebody put forward, as the case records it.',
    agreementDefinition: 'A package that all parties signed, as the case records it.',
  },

  builder: {
    heading: 'The package',
    lead: 'Pick an option for each issue.',
    undo: 'Choice back',
    redo: 'Choice forward',
    now: 'as now',
    reset: 'To the closest package',
    inZone: 'In the agreement zone: nobody falls short (point estimate).',
    short: (n: string, by: string) =>
      `Not in the zone: ${n === '1' ? 'one party falls' : `${n} parties fall`} short, by ${by} at most (point estimate).`,
    crosses: (party: string, what: string) => `Crosses a red line of ${party}: ${what}`,
    pending: 'Being computed.',
    told: (parts: string) => `Selected package: ${parts}`,
    toldShort: (party: string, utility: string, by: string) => `${party} ${utility}, ${by} short`,
    toldEnough: (party: string, utility: string) => `${party} ${utility}`,
  },

  standing: {
    heading: 'What each party gets',
    gives: 'This package gives',
    parts: 'What it is short of, by issue',
    noParts: 'It has its best option on every issue already.',
    caption: 'Each party’s utility and reservation value at the selected package',
    columns: {
      party: 'Party',
      utility: 'Utility (point estimate)',
      reservation: 'No agreement (point estimate)',
      range: 'No agreement, 5 % to 95 %',
      short: 'Short by (point estimate)',
    },
    partsCaption: 'Shortfall by issue (point estimates)',
    issue: 'Issue',
    nobodyShort: '–',
  },

  holdingLead:
    'Each party’s incentive to break the selected package, if breaking once meant no agreement for ever after. This is no forecast.',

  improvements: {
    heading: 'What would improve it',
    lead: 'Changes that leave no party worse off. What others would have to be given for a change that costs them something is not said here.',
    efficient: 'No package is better for one party and worse for none: this one is on the frontier.',
    unknown: 'Whether anything improves it cannot be told exactly.',
    exactly: (n: string) =>
      n === '1'
        ? 'One package is better for somebody and worse for nobody.'
        : `${n} packages are better for somebody and worse for nobody.`,
    estimated: (low: string, high: string, draws: string) =>
      `Better for somebody and worse for nobody: ${low} to ${high} of all packages (95 % interval, ${draws} draws).`,
    out: 'Improvements cannot be searched in this case.',
    swaps: 'One change',
    noSwaps: 'No single change leaves everybody at least as well off.',
    trades: 'Two changes that go together',
    tradesLead: 'Each costs somebody something; together they cost nobody.',
    noTrades: 'No trade of two issues leaves everybody at least as well off.',
    tradesOf: (shown: string, all: string) => `The best ${shown} of ${all}.`,
    tradesSkipped: 'Too many pairs of options to look through.',
    settlement: 'All the way to the frontier',
    settlementLead:
      'From this package taken as agreed, to one that all prefer or mind no less (post-settlement settlement, Raiffa 1985).',
    nash: 'largest product of gains',
    leximin: 'largest least gain',
    from: 'from',
    to: 'to',
    take: 'Take over',
    takeOver: (what: string) => `Take over: ${what}`,
    and: 'and',
    gain: (party: string, by: string) => `${party} ${by}`,
    more: (n: string) => `Show ${n} more`,
    changes: (n: string) => (n === '1' ? '1 issue changes' : `${n} issues change`),
  },

  parallel: {
    heading: 'All parties at once',
    lead: 'Each line is a package of the frontier; it crosses each party’s axis at what it gives. Click a line to select it.',
    label: (n: string) => `${n} packages of the frontier, one line each over all parties’ axes`,
    note: 'Thick: the selected package. Dashed: the closest package. Bars across an axis: no agreement.',
    some: (some: string, all: string) =>
      `${some} of ${all} lines are drawn, evenly spread in the order of the first party’s utility; the table has all.`,
  },

  table: {
    heading: 'The packages as a table',
    show: 'Rows',
    kinds: {
      frontier: 'the frontier',
      marks: 'points of reference and packages on record',
      all: 'all packages, nearest to the zone first',
    },
    caption: {
      frontier: 'Packages of the frontier',
      marks: 'Points of reference and packages on record',
      all: 'All packages that cross no red line, nearest to the zone first',
    },
    columns: {
      package: 'Package',
      gap: 'Distance from the zone',
      inZone: 'In the zone',
      differs: 'Differs from the selected package in',
      count: 'Outcomes alike',
    },
    number: (n: string) => `No. ${n}`,
    select: (what: string) => `Select ${what}`,
    selected: 'selected',
    yes: 'yes',
    no: 'no',
    nothing: 'nothing',
    issues: (n: string) => `${n} issues`,
    page: (page: string, pages: string) => `Page ${page} of ${pages}`,
    previous: 'Previous page',
    next: 'Next page',
    first: 'First page',
    last: 'Last page',
    empty: 'No rows.',
    estimates: 'All figures are point estimates.',
  },
}

export type PackageWords = typeof packagesEn
