import type { LooseCase } from '../parse/loose.js'
import type { Report } from '../problem/draft.js'
import { checkPlace } from './check-place.js'
import type { References } from './references.js'

const HINT =
  'a path with ids to something in this case, such as events.EVENT; where that is gone, another place, or no comment'

/** Comments: what each is about is there, and whoever wrote it is among the analysts. */
export function checkComments(loose: LooseCase, refer: References, report: Report): void {
  for (const [i, comment] of (loose.comments ?? []).entries()) {
    const at = ['comments', i]
    refer.attribution(comment, at)
    checkPlace(loose, comment?.about, [...at, 'about'], report, HINT)
  }
}
