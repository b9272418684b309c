/** The tables of bench/frontier.mjs. */
const outcomes = ({ options, issues }) => (options === 10 ? `10^${issues}` : `${options}^${issues}`)
const shown = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2))
const count = (value) => value.toLocaleString('en')
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
const faster = (one) => (one.negmas ? `${shown(one.ratio)} (first call ${shown(one.firstRatio)})` : '')
const same = (one) => (one.negmas ? (one.negmas.isSame ? 'yes' : 'NO') : '')
const seconds = (one) => (one.negmas ? shown(one.negmas.seconds) : 'absent')
const space = (one) => `${one.parties} parties, ${outcomes(one)}`

export const reportOf = ({ frontiers, large, lists, peers, statistics, closest, processes }) =>
  [
    table(
      ['frontier', 'opposed', 'points', 'first call, ms', 'median, ms', 'goal, ms'],
      frontiers.map((f) => [space(f), f.opposed, count(f.points), shown(f.firstMs), shown(f.medianMs), f.goalMs ?? '']),
    ),
    table(
      ['large frontier', 'opposed', 'points', 'within', 'concepts exact', 'first call, ms', 'median, ms', 'goal, ms'],
      large.map((f) => [
        space(f),
        f.opposed,
        count(f.points),
        f.epsilon === 0 ? 'exact' : f.epsilon.toPrecision(2),
        `${f.certain} of 7`,
        shown(f.firstMs),
        shown(f.medianMs),
        f.goalMs ?? '',
      ]),
    ),
    table(
      [
        'list of vectors',
        'points',
        'first call, ms',
        'median, ms',
        'goal, ms',
        'NegMAS, s',
        'times faster',
        'goal',
        'same',
      ],
      lists.map((l) => [
        `${l.parties} parties, ${count(l.vectors)}${l.allOn ? ', all on the frontier' : ''}`,
        count(l.points),
        shown(l.firstMs),
        shown(l.medianMs),
        l.goalMs ?? '',
        l.isPeered ? seconds(l) : '',
        l.isPeered ? faster(l) : '',
        l.goalRatio ?? '',
        l.isPeered ? same(l) : '',
      ]),
    ),
    table(
      ['against NegMAS', 'opposed', 'points', 'NegMAS, s', 'median, ms', 'times faster', 'goal', 'same frontier'],
      peers.map((p) => [
        space(p),
        p.opposed,
        count(p.points),
        seconds(p),
        shown(p.medianMs),
        faster(p),
        p.goalRatio,
        same(p),
      ]),
    ),
    table(
      ['statistics of a scenario', 'opposed', 'points', 'NegMAS, s', 'median, ms', 'times faster', 'same figures'],
      statistics.map((s) => [space(s), s.opposed, count(s.points), seconds(s), shown(s.medianMs), faster(s), same(s)]),
    ),
    table(
      ['`parley frontier`, whole process', 'opposed', 'ms', 'goal, ms', 'processor, ms', 'quiet', 'MB', 'goal, MB'],
      processes.map((p) => [
        `${space(p)}${p.json ? ', --json' : ''}`,
        p.opposed,
        shown(p.ms),
        p.goalMs ?? '',
        shown(p.processorMs),
        `${p.quiet} of ${p.runs}`,
        shown(p.megabytes),
        p.goalMb ?? '',
      ]),
    ),
    table(
      ['closest outcome', 'opposed', 'µs a call', 'goal, µs', 'frontier and scan', 'enumeration'],
      closest.map((c) => [
        `${space(c)}, coupled`,
        c.opposed,
        shown(c.us),
        c.goalUs,
        `× ${shown(c.frontierUs / c.us)}`,
        `× ${shown(c.enumerationUs / c.us)}`,
      ]),
    ),
  ].join('\n\n')

/** What missed its goal, or differs from the peer. */
export const missedOf = ({ frontiers, large, lists, peers, statistics, closest, processes }, smoke) => [
  ...[...peers, ...lists, ...statistics].filter((p) => p.negmas && !p.negmas.isSame),
  ...(smoke
    ? []
    : [
        ...[...frontiers, ...large, ...lists].filter((f) => f.medianMs > f.goalMs),
        ...[...peers, ...lists].filter((p) => p.negmas && p.ratio < p.goalRatio),
        ...closest.filter((c) => c.us > c.goalUs),
        ...processes.filter((p) => p.ms > p.goalMs || p.megabytes > p.goalMb),
      ]),
]
