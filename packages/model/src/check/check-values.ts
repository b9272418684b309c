import type { Report } from '../problem/draft.js'
import type { Path } from '../problem/path.js'
import { isMap } from '../schema/choice.js'
import { meansRanking } from '../schema/preferences.js'
import { checkRanking } from './check-ranking.js'
import type { Names } from './names.js'
import type { References } from './references.js'
import { requireKey } from './require-key.js'

/** A party's values: for every issue a value for every option, or a ranking of all options. */
export function checkValues(values: unknown, at: Path, names: Names, refer: References, report: Report): void {
  if (!isMap(values)) return
  for (const issue of names.issues?.keys() ?? [])
    requireKey(values, issue, [...at, issue], 'the values of the options for every issue', report)

  for (const [issue, entry] of Object.entries(values)) {
    const here = [...at, issue]
    const options = names.issues?.get(issue)
    refer.issue(issue, here, true)
    if (!isMap(entry)) continue
    if (meansRanking(entry)) {
      refer.attribution(entry, here)
      if (!Array.isArray(entry.ranking)) continue
      const place = [...here, 'ranking']
      for (const [i, option] of entry.ranking.entries()) refer.option(issue, option, [...place, i])
      checkRanking(entry.ranking, options, 'option', place, report)
      continue
    }
    for (const option of options ?? []) requireKey(entry, option, [...here, option], 'a value for every option', report)
    for (const [option, value] of Object.entries(entry)) {
      refer.option(issue, option, [...here, option], true)
      refer.attribution(value, [...here, option])
    }
  }
}
