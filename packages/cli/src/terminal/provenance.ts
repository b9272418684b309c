import type { Provenance } from '@parley/engine'

/** What an answer was computed from, so that it can be computed again. */
export const provenanceLine = ({ samples, seed, caseHash, engineVersion, whatIf }: Provenance, per = ''): string => {
  const settings = samples > 0 ? `${samples.toLocaleString('en')} samples${per}, seed ${seed}` : 'point estimates only'
  const changed = whatIf === undefined ? '' : ` with what-if ${whatIf}`
  return `${settings}; case ${caseHash.slice(0, 12)}${changed}; engine ${engineVersion}`
}
