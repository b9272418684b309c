import type { LooseCase } from '../parse/loose.js'
import type { Draft, Report } from '../problem/draft.js'
import { checkClaims } from './check-claims.js'
import { checkComments } from './check-comments.js'
import { checkConflict } from './check-conflict.js'
import { checkEffects } from './check-effects.js'
import { checkHistory } from './check-history.js'
import { checkNoAgreement } from './check-no-agreement.js'
import { checkPreferences } from './check-preferences.js'
import { checkTrust } from './check-trust.js'
import { checkWhatIfs } from './check-what-ifs.js'
import { collectNames, type Names } from './names.js'
import { makeReferences, type References } from './references.js'

/**
 * What is wrong between the parts of a case: duplicate ids, unknown references, missing entries, empty sums.
 * Takes a case with its ill-shaped parts left out, so that one kind of problem does not hide the other.
 */
export function checkCase(loose: LooseCase): Draft[] {
  const drafts: Draft[] = []
  const report = (draft: Draft) => void drafts.push(draft)
  const names = collectNames(loose, report)
  const refer = makeReferences(names, report)
  checkParts(loose, names, refer, report)
  refer.settle()
  return drafts
}

/** Looks at every part of a case, and hands in each reference that it makes to `refer`. */
export function checkParts(loose: LooseCase, names: Names, refer: References, report: Report): void {
  refer.attribution(loose.asOf, ['asOf'])
  for (const kind of ['parties', 'mediators', 'stakeholders'] as const)
    for (const [i, actor] of (loose[kind] ?? []).entries())
      for (const part of ['interests', 'fears', 'ripeness'] as const)
        for (const [j, statement] of (actor?.[part] ?? []).entries())
          if (typeof statement === 'object' && Array.isArray(statement.because))
            refer.claims(statement.because, [kind, i, part, j, 'because'])
  for (const [i, issue] of (loose.issues ?? []).entries()) {
    refer.option(issue?.id, issue?.statusQuo, ['issues', i, 'statusQuo'])
    refer.actors(issue?.performers, ['issues', i, 'performers'])
  }
  checkPreferences(loose, names, refer, report)
  checkNoAgreement(loose, names, refer, report)
  checkTrust(loose, refer, report)
  checkHistory(loose, refer, report)
  for (const [i, lever] of (loose.levers ?? []).entries()) {
    refer.attribution(lever, ['levers', i])
    checkEffects(lever?.effects, 'lever', ['levers', i, 'effects'], refer, report)
  }
  checkClaims(loose, refer, report)
  checkConflict(loose, refer, report)
  checkWhatIfs(loose, names, refer, report)
  for (const [i, brief] of (loose.briefs ?? []).entries())
    for (const [j, release] of (brief?.released ?? []).entries())
      refer.attribution(release, ['briefs', i, 'released', j])
  checkComments(loose, refer, report)
}
