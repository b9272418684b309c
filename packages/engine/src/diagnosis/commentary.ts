import {
  type AssertionTest,
  type Case,
  type IsoDate,
  isKnown,
  lacksOf,
  stipulationKnownFrom,
  textIn,
} from '@parley/model'
import { makeSampler } from '../ensemble/sampler.js'
import { AGREEMENT_SHARE } from '../ensemble/summary.js'
import { compileCase } from '../preference/compile-case.js'
import { CAUSE_NAMES } from '../wording/cause-sentence.js'
import { dayInWords } from '../wording/days.js'
import { percent } from '../wording/numbers.js'
import { ROUND_RESULTS } from '../wording/round-results.js'
import { withoutInWords } from '../wording/without.js'
import { CAUSES, causesInto } from './causes.js'
import { ALL_CAUSES, type Evaluator, makeEvaluator } from './evaluator.js'
import type { Bilingual, CommentaryCheck, Verdict } from './view-types.js'

type Finding = { readonly verdict: Verdict; readonly reason: Bilingual }

/**
 * Holds each assertion of the case's commentary, in its author's order, against the case as of `asOf` (design 13.2).
 * What rests on judgements is decided by `samples` replicates: at least 90 % must agree, else the case cannot test it.
 */
export const checkCommentary = (source: Case, asOf: IsoDate, seed: number, samples: number): CommentaryCheck[] =>
  (source.commentary?.assertions ?? []).map((assertion) => {
    const claim = source.claims?.find((c) => c.id === assertion.claim)
    const quote = claim?.quotes?.find((q) => q.source === source.commentary?.source) ?? claim?.quotes?.[0]
    return {
      claim: assertion.claim,
      says: claim?.says ?? assertion.claim,
      speaker: claim?.speaker ?? '',
      place: assertion.place ?? null,
      ...findingOf(source, asOf, assertion.test, seed, samples),
      quote: quote ? { exact: quote.exact, source: quote.source } : null,
    }
  })

const cannotTest = (en: string, vi: string): Finding => ({ verdict: 'cannot-test', reason: { en, vi } })

const decided = (supports: boolean, en: string, vi: string): Finding => ({
  verdict: supports ? 'supports' : 'contradicts',
  reason: { en, vi },
})

const findingOf = (
  source: Case,
  asOf: IsoDate,
  test: AssertionTest | undefined,
  seed: number,
  samples: number,
): Finding => {
  if (!test) return cannotTest('the case has no test for it', 'hồ sơ không có phép thử cho điều này')
  if ('round' in test) return testRound(source, asOf, test)
  if ('agreement' in test) return testAgreement(source, asOf, test)
  if ('position' in test) return testPosition(source, asOf, test)
  const lacks = lacksOf(source)
  if (lacks.length > 0) {
    const { en, vi } = withoutInWords(lacks)
    return cannotTest(`the case has no ${en} to compute it from`, `hồ sơ chưa có ${vi} để tính`)
  }
  if (samples === 0) return cannotTest('no samples were drawn', 'chưa lấy mẫu')
  if ('distance' in test) return testMove(source, asOf, test, seed, samples)
  if ('cause' in test) return testCause(source, asOf, test, seed, samples)
  return testWaiting(source, asOf, test, seed, samples)
}

const testRound = (source: Case, asOf: IsoDate, test: Extract<AssertionTest, { round: string }>): Finding => {
  const round = source.rounds?.find((r) => r.id === test.round)
  if (!round || !isKnown({ ...round, date: round.until ?? round.date }, asOf)) {
    return cannotTest('the round had not ended by this date', 'vòng đàm phán chưa kết thúc vào ngày này')
  }
  return decided(
    round.result === test.result,
    `the case records the result of that round as “${ROUND_RESULTS[round.result].en}”`,
    `hồ sơ ghi kết quả vòng này là “${ROUND_RESULTS[round.result].vi}”`,
  )
}

const testAgreement = (source: Case, asOf: IsoDate, test: Extract<AssertionTest, { agreement: string }>): Finding => {
  const agreement = source.agreements?.find((a) => a.id === test.agreement)
  const assessed = (agreement?.stipulations ?? []).filter(
    (s) => agreement && s.status !== undefined && stipulationKnownFrom(agreement, s) <= asOf,
  )
  if (assessed.length === 0) {
    return cannotTest('no stipulation had been assessed by this date', 'chưa có điều khoản nào được đánh giá')
  }
  const full = assessed.filter((s) => s.status === 3).length
  return decided(
    (full === assessed.length) === (test.carriedOut === 'fully'),
    `${full} of its ${assessed.length} assessed stipulations are recorded as fully carried out`,
    `${full} trong ${assessed.length} điều khoản đã đánh giá được ghi là thực hiện đầy đủ`,
  )
}

const testPosition = (source: Case, asOf: IsoDate, test: Extract<AssertionTest, { position: object }>): Finding => {
  const { actor, stance, saidBy } = test.position
  const known = (source.positions ?? []).filter((p) => (p.actor ?? p.party) === actor && isKnown(p, asOf))
  const match = known.find((p) => p.stance === stance && (saidBy === undefined || p.saidBy === saidBy))
  if (match) {
    const { en, vi } = dayInWords(match.date)
    return decided(true, `the case records it under ${en}`, `hồ sơ ghi điều này vào ngày ${vi}`)
  }
  return cannotTest('no such position is on record by this date', 'chưa có lập trường như vậy trong hồ sơ')
}

/** Runs replicates of the case as of several dates on common random numbers. */
const eachReplicate = (
  evaluators: readonly Evaluator[],
  seed: number,
  samples: number,
  visit: (gaps: readonly Float64Array[]) => void,
): void => {
  const runs = evaluators.map((e) => ({
    e,
    sampler: makeSampler(e.compiled, seed),
    x: new Float64Array(e.compiled.judgements.points.length),
    uniforms: new Float64Array(e.compiled.pairs.length),
    gaps: new Float64Array(8),
  }))
  for (let r = 0; r < samples; r++) {
    for (const { e, sampler, x, uniforms, gaps } of runs) {
      sampler.sampleInto(r, x, uniforms)
      e.subsetGapsInto(x, uniforms, gaps)
    }
    visit(runs.map((run) => run.gaps))
  }
}

const isFeasible = (e: Evaluator): boolean => e.closest(e.compiled.judgements.points, null).kind === 'found'

/** A share of samples that agree with an assertion, as a finding. */
const byShare = (share: number, what: Bilingual): Finding => {
  const en = `${what.en} in ${percent(share)} of samples`
  const vi = `${what.vi} trong ${percent(share)} số mẫu`
  if (share >= AGREEMENT_SHARE) return decided(true, en, vi)
  if (share <= 1 - AGREEMENT_SHARE) return decided(false, en, vi)
  return cannotTest(`${en}: these judgements cannot tell`, `${vi}: các đánh giá này không đủ để kết luận`)
}

const NOTHING_FEASIBLE = cannotTest('no package is feasible', 'không phương án nào khả thi')

const testMove = (
  source: Case,
  asOf: IsoDate,
  { distance, moved }: Extract<AssertionTest, { distance: object }>,
  seed: number,
  samples: number,
): Finding => {
  if (distance.to > asOf) return cannotTest('it lies after this date', 'nằm sau ngày này')
  const evaluators = [distance.from, distance.to].map((date) => makeEvaluator(compileCase(source, date)))
  if (!evaluators.every(isFeasible)) return NOTHING_FEASIBLE
  let agree = 0
  eachReplicate(evaluators, seed, samples, ([before, after]) => {
    const change = after[ALL_CAUSES] - before[ALL_CAUSES]
    if (moved === 'closer' ? change < 0 : change > 0) agree++
  })
  const [from, to] = [dayInWords(distance.from), dayInWords(distance.to)]
  return byShare(agree / samples, {
    en: `the distance on ${to.en} is ${moved === 'closer' ? 'smaller' : 'larger'} than on ${from.en}`,
    vi: `khoảng cách ngày ${to.vi} ${moved === 'closer' ? 'nhỏ hơn' : 'lớn hơn'} ngày ${from.vi}`,
  })
}

const testCause = (
  source: Case,
  asOf: IsoDate,
  { cause, adds }: Extract<AssertionTest, { cause: string }>,
  seed: number,
  samples: number,
): Finding => {
  const e = makeEvaluator(compileCase(source, asOf))
  if (!isFeasible(e)) return NOTHING_FEASIBLE
  const parts = new Float64Array(CAUSES.length)
  let agree = 0
  eachReplicate([e], seed, samples, ([gaps]) => {
    causesInto(gaps, parts)
    if (parts[CAUSES.indexOf(cause)] > 0 === adds) agree++
  })
  return byShare(agree / samples, {
    en: `${CAUSE_NAMES[cause].en} ${adds ? 'adds' : 'does not add'} to the distance`,
    vi: `${CAUSE_NAMES[cause].vi} ${adds ? 'làm tăng' : 'không làm tăng'} khoảng cách`,
  })
}

const testWaiting = (
  source: Case,
  asOf: IsoDate,
  { waiting, pays }: Extract<AssertionTest, { waiting: readonly string[] }>,
  seed: number,
  samples: number,
): Finding => {
  const e = makeEvaluator(compileCase(source, asOf))
  if (!isFeasible(e)) return NOTHING_FEASIBLE
  const parties = waiting.map((id) => e.compiled.parties.indexOf(id))
  let agree = 0
  eachReplicate([e], seed, samples, () => {
    if (parties.every((i) => e.numbers.waiting[i] > e.numbers.statusQuo[i] === pays)) agree++
  })
  const names = (lang: string) =>
    parties.map((i) => textIn(source.parties[i].name ?? source.parties[i].id, lang)).join(', ')
  return byShare(agree / samples, {
    en: `waiting is ${pays ? '' : 'not '}worth more than the status quo to ${names('en')}`,
    vi: `chờ đợi ${pays ? '' : 'không '}có giá trị hơn hiện trạng đối với ${names('vi')}`,
  })
}
