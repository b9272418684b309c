import { type Diagnosis, plain, type Sensitivity, signed } from '@parley/engine'
import { inDigits } from '../numbers.js'
import type { Paper } from '../paper.js'

const MOST_SHOWN = 5

/** The judgements that the distance depends on most: what to find out next, and to say aloud beside the figure. */
export const sensitivitySection = (d: Diagnosis, { title, table, head }: Paper): string => {
  const sampled = d.provenance.samples > 0
  const weight = (s: Sensitivity) => Math.abs(sampled ? (s.correlation ?? 0) : spreadOf(s))
  const rows = d.sensitivity
    .filter((s) => weight(s) > 0)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_SHOWN)
    .map((s) => [s.judgement, ...(sampled ? [s.correlation === null ? '' : signed(s.correlation)] : []), ...ends(s)])
  if (rows.length === 0) return ''
  const note = sampled
    ? 'the judgements that go most closely with the distance (rank correlation over the samples)'
    : 'the judgements whose own range moves the distance most'
  return [
    title('Sensitivity', note),
    table([head('', ...(sampled ? ['correlation'] : []), 'distance at its low end', 'and at its high end'), ...rows], {
      right: sampled ? [1] : [],
      wrap: [0],
    }),
  ].join('\n')
}

const spreadOf = ({ low, high }: Sensitivity): number => (low && high ? high.distance - low.distance : 0)

const ends = ({ low, high }: Sensitivity): string[] =>
  [low, high].map((end) => (end ? `${plain(end.distance)} at ${inDigits(end.at, 3)}` : ''))
