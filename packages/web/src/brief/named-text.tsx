import type { BriefLanguage } from '@parley/engine/brief'
import { actorsOf, type Id, type LocalText } from '@parley/model'
import { useMemo } from 'react'
import { useCase } from '../case/use-case.js'
import { pickText } from '../i18n/local-text.js'
import { Selector } from '../navigation/pick.js'
import type { Kind } from '../navigation/selected.js'
import { cutAtNames } from './cut-at-names.js'

/** The issues and actors of the case by what they are called in the brief's language. */
export const useCalled = (language: BriefLanguage): ReadonlyMap<string, { readonly kind: Kind; readonly id: Id }> => {
  const { view } = useCase()
  return useMemo(() => {
    const called = new Map<string, { readonly kind: Kind; readonly id: Id }>()
    const put = (kind: Kind, id: Id, name: LocalText | undefined) => {
      if (name !== undefined) called.set(pickText(name, language).text, { kind, id })
    }
    for (const { id, name } of view.case.issues) put('issue', id, name)
    for (const { actor } of actorsOf(view.case)) put('party', actor.id, actor.name)
    return called
  }, [view, language])
}

type Props = { readonly text: string; readonly called: ReturnType<typeof useCalled> }

/** A text in which names of issues and actors can be pressed. */
export const NamedText = ({ text, called }: Props) => {
  const pieces = useMemo(() => cutAtNames(text, [...called.keys()]), [text, called])
  return pieces.map((piece, k) => {
    const named = called.get(piece)
    return named ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text stay in their order
      <Selector key={k} {...named}>
        {piece}
      </Selector>
    ) : (
      piece
    )
  })
}
