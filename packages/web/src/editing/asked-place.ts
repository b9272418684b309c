import { isPathWithin, type Path, resolvePath } from '@parley/model'
import { useAddress } from '../navigation/address.js'
import { useEditor } from './use-editor.js'

/** The place of the case that the address asks for (`?place=events.e1`), with indices; null: none, or it is not there. */
export const useAskedPlace = (): Path | null => {
  const { draft } = useEditor()
  const asked = useAddress().get('place')
  if (draft === null || asked === null) return null
  const found = resolvePath(draft, asked)
  return found.kind === 'found' ? found.path : null
}

/** Whether the place that is asked for is one, or lies in it: it is opened then. */
export const useIsAsked = (): ((path: Path) => boolean) => {
  const { draft } = useEditor()
  const asked = useAskedPlace()
  return (path) => {
    if (draft === null || asked === null) return false
    const found = resolvePath(draft, path)
    return found.kind === 'found' && isPathWithin(asked, found.path)
  }
}
