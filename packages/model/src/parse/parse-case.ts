import { checkCase } from '../check/check-case.js'
import type { Draft, Place } from '../problem/draft.js'
import { toProblems } from '../problem/draft.js'
import { found } from '../problem/found.js'
import type { Path } from '../problem/path.js'
import { caseSchema } from '../schema/case-schema.js'
import { isMap } from '../schema/choice.js'
import type { Case, Result } from '../types.js'
import { LIMITS, utf8Length } from './limits.js'
import { type LooseCase, withoutIllShaped } from './loose.js'
import { offsetOf } from './place-of.js'
import { plainData } from './plain-data.js'
import { readYaml } from './read-yaml.js'
import { shapeProblems } from './shape-problems.js'

/** A legal case, and where its parts stand in the text that it was read from. */
export type ParsedCase = {
  readonly case: Case
  /** The 1-based place of what stands at a path, or of the innermost part of it that exists. */
  readonly placeOf: (path: Path) => Place
}

/** A case file read as far as it goes, for those who look beside it (at its pages) before they judge it. */
export type CaseReading = {
  /** What the file says, every ill-shaped part left out; undefined where it is no YAML, or says no case at all. */
  readonly parts: LooseCase | undefined
  /** The legal case; or every problem of the file and those found beside it, in the order of the text. */
  readonly conclude: (beside?: readonly Draft<string>[]) => Result<ParsedCase>
}

/**
 * The one door from a file's text to a legal `Case`.
 *
 * Every problem in the file is found in one pass, in the order of the text: YAML first (a text that is no YAML has
 * no shape to judge), then shape and references together. Refuses, without throwing, whatever is beyond `LIMITS`.
 * Cost: linear in the text; some 0.3 ms a kilobyte.
 */
export function parseCase(text: string): Result<ParsedCase> {
  return readCase(text).conclude()
}

/** As `parseCase`, with the verdict left open: what is readable can be held against more than the text. */
export function readCase(text: string): CaseReading {
  if (utf8Length(text, LIMITS.bytes) > LIMITS.bytes) {
    const message = `large file: more than ${LIMITS.bytes} bytes`
    return unreadable([
      { code: 'ERR_FILE_SIZE', at: [], message, hint: 'at most 2 MB; pages belong beside it in sources/' },
    ])
  }
  const yaml = readYaml(text)
  if ('faults' in yaml) {
    const offsets = new Map(yaml.faults.map((fault) => [fault.draft, fault.offset]))
    return unreadable([...offsets.keys()], (draft) => yaml.placeAt(offsets.get(draft)!))
  }

  const drafts: Draft[] = []
  const root = yaml.root
  const { data, targets } = plainData(root, (draft) => void drafts.push(draft))
  const placeOf = (path: Path, onKey = false) => yaml.placeAt(offsetOf(root, targets, path, onKey))
  if (!isMap(data)) {
    if (drafts.length === 0) drafts.push(notACase(data))
    return unreadable(drafts, (draft) => placeOf(draft.at, draft.onKey))
  }

  const shaped = caseSchema.safeParse(data)
  const illShaped = shaped.success ? drafts : drafts.concat(shapeProblems(shaped.error.issues, data))
  const loose = shaped.success ? shaped.data : withoutIllShaped(data, illShaped)
  const own = illShaped.concat(checkCase(loose))
  return {
    parts: loose,
    conclude(beside = []) {
      const all = [...own, ...beside]
      if (all.length === 0 && shaped.success) return { ok: true, value: { case: shaped.data, placeOf } }
      return { ok: false, problems: toProblems(all, (draft) => placeOf(draft.at, draft.onKey)) }
    },
  }
}

function notACase(data: unknown): Draft {
  const message = `file without a case: ${found(data)}`
  return { code: 'ERR_FILE_NOT_CASE', at: [], message, hint: 'a map with parley: 1, title, asOf, parties, issues' }
}

/** A file without parts to judge: what is beside it does not matter either. */
function unreadable(
  drafts: readonly Draft[],
  placeOf: (draft: Draft) => Place | undefined = () => undefined,
): CaseReading {
  return { parts: undefined, conclude: () => ({ ok: false, problems: toProblems(drafts, placeOf) }) }
}
