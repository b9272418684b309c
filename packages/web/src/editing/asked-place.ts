import { isPathWithin, type Path, resolvePath } from '@parley/model'
import { useAddress } from '../navigation/address.js'
import { useSelected } from '../navigation/selected.js'
import { useEditor } from './use-editor.js'

/** The place of the case that the address asks for (`?place=events.e1`), with indices; null: none, or it is not there. */
export const useAskedPlace = (): Path | null => {
  const { draft } = useEditor()
  const asked = useAddress().get('place')
  if (draft === null || asked === null) return null
  const found = resolvePath(draft, asked)
  return found.kind === 'found' ? found.path : null
}

/** The places of what is selected in all views: a party also has what it wants, on the selected issue or all. */
const useSelectedPlaces = (): readonly Path[] => {
  const { draft } = useEditor()
  const [issue, party, claim] = [useSelected('issue'), useSelected('party'), useSelected('claim')]
  if (draft === null) return []
  const ofParty = ['parties', 'mediators', 'stakeholders', 'preferences', 'noAgreement']
  const places = [
    ...(issue === null ? [] : [['issues', issue]]),
    ...(party === null ? [] : ofParty.map((part) => [part, party])),
    ...(issue === null || party === null ? [] : [['preferences', party, 'values', issue]]),
    ...(claim === null ? [] : [['claims', claim]]),
  ]
  return places.flatMap((place) => {
    const found = resolvePath(draft, place)
    return found.kind === 'found' ? [found.path] : []
  })
}

/** Whether the place that is asked for or selected is one, or lies in it: it is opened then. */
export const useIsAsked = (): ((path: Path) => boolean) => {
  const { draft } = useEditor()
  const asked = useAskedPlace()
  const selected = useSelectedPlaces()
  return (path) => {
    if (draft === null) return false
    const found = resolvePath(draft, path)
    return found.kind === 'found' && [asked, ...selected].some((one) => one !== null && isPathWithin(one, found.path))
  }
}
