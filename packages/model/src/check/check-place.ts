import type { LooseCase } from '../parse/loose.js'
import { resolvePath } from '../path/resolve-path.js'
import type { Report } from '../problem/draft.js'
import { found } from '../problem/found.js'
import type { Path } from '../problem/path.js'
import { isBelowIllShaped } from './below-ill-shaped.js'

const HINT = 'a path with ids to something in this case, such as noAgreement.PARTY.waiting'

/** Where in the case a matter stands: a path, with ids or indices, to something that is there. */
export function checkPlace(loose: LooseCase, place: string | undefined, at: Path, report: Report, hint = HINT): void {
  if (place === undefined || resolvePath(loose, place).kind === 'found' || isBelowIllShaped(loose, place)) return
  report({ code: 'ERR_REFERENCE_UNKNOWN', at, message: `unknown place: ${found(place)}`, hint })
}
