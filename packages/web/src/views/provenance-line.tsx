import type { Provenance } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'

/** How the figures came about, so that they can be had again. */
export const ProvenanceLine = ({ provenance }: { readonly provenance: Provenance }) => {
  const { words, formats } = useSpeech()
  const { view } = useCase()
  const { samples, seed, caseHash, engineVersion } = provenance
  return (
    <footer className="footer">
      <p>{words.provenance.illustration}</p>
      <p>
        <strong>{words.provenance.heading}</strong>{' '}
        {samples > 0 ? words.provenance.line(formats.count(samples), String(seed)) : words.provenance.noSamples}
        {' · '}
        {words.provenance.caseHash} <code title={caseHash}>{caseHash.slice(0, 12)}</code>
        {' · '}
        {words.provenance.engine} <code>{engineVersion}</code>
        {' · '}
        <code>{view.caseFile}</code>
      </p>
    </footer>
  )
}
