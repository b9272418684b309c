import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import type { Mark } from './marks.js'
import { usePackageWords } from './packages-words.js'

/** What a mark is called, what it means and where that comes from. */
export type MarkText = { readonly name: string; readonly definition: string; readonly source: string | null }

/** Names for marks, in the page's language. */
export const useMarkText = (): ((mark: Pick<Mark, 'kind' | 'of' | 'recorded'>) => MarkText) => {
  const pw = usePackageWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  return ({ kind, of: [k, n], recorded }) => {
    if (kind !== 'offer' && kind !== 'agreement') {
      const name = pw.marks.name[kind]
      return {
        name: n > 1 ? `${name}, ${pw.marks.many(formats.count(k), formats.count(n))}` : name,
        definition: pw.marks.definition[kind],
        source: pw.marks.sources[kind],
      }
    }
    const date = recorded ? formats.date(recorded.date) : ''
    const leavesOut = recorded?.leavesOut ?? []
    const parts = [
      kind === 'offer' ? pw.marks.offerDefinition : pw.marks.agreementDefinition,
      ...(recorded?.what && kind === 'offer' ? [say(recorded.what)] : []),
      ...(leavesOut.length > 0 ? [pw.marks.completed(leavesOut.map((id) => say(names.issue(id))).join('; '))] : []),
    ]
    return { name: nameOf(), definition: parts.join(' '), source: null }

    function nameOf(): string {
      if (kind === 'agreement')
        return recorded?.what ? pw.marks.agreement(say(recorded.what), date) : pw.marks.agreementOf(date)
      return recorded?.by ? pw.marks.offerBy(say(names.actor(recorded.by)), date) : pw.marks.offer(date)
    }
  }
}
