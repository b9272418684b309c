import type { StabilityConcept, StatusQuoStability } from '@parley/engine/graph-model'
import type { IsoDate } from '@parley/model'
import { type MouseEvent, useEffect, useState } from 'react'
import { type Answer, ask } from '../api.js'
import { CONCEPT_NAMES, CONCEPTS } from '../case/concepts.js'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { addressOf, goTo } from '../navigation/go-to.js'
import { ActorName } from '../navigation/pick.js'
import { ToEdit } from '../navigation/to-edit.js'
import { Section } from './section.js'
import { VerdictMark } from './verdict-mark.js'

type Found = StatusQuoStability | null

/** Beside the distance: whether what stands now would last when nobody is bound, and for whom. */
export const NobodyBound = ({ at }: { readonly at: IsoDate | null }) => {
  const { words } = useSpeech()
  const { conflict } = useCase().view.case
  const answer = useStatusQuo(at, conflict !== undefined)
  return (
    <Section id="nobody-bound" heading={words.nobodyBound.heading} lead={words.nobodyBound.lead}>
      {conflict === undefined ? (
        <p>
          {words.nobodyBound.noConflict} <ToEdit part="conflict">{words.nobodyBound.toConflict}</ToEdit>
        </p>
      ) : answer === null ? (
        <p>{words.nobodyBound.pending}</p>
      ) : answer.kind !== 'found' ? (
        <p>{words.nobodyBound.failed}</p>
      ) : answer.value === null ? (
        <p>{words.nobodyBound.noStatusQuo}</p>
      ) : (
        <StatusQuo found={answer.value} />
      )}
      {conflict !== undefined && <ToView />}
    </Section>
  )
}

const useStatusQuo = (at: IsoDate | null, isAsked: boolean): Answer<Found> | null => {
  const { caseHash } = useCase().view.diagnosis.provenance
  const [answer, setAnswer] = useState<Answer<Found> | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again for another state of the file
  useEffect(() => {
    if (!isAsked) return
    let gone = false
    const query = at === null ? '' : `?at=${encodeURIComponent(at)}`
    void ask<Found>(`/api/stability/status-quo${query}`).then((found) => {
      if (!gone) setAnswer(found)
    })
    return () => {
      gone = true
    }
  }, [at, isAsked, caseHash])
  return answer
}

const StatusQuo = ({ found: { equilibrium, stableFor } }: { readonly found: StatusQuoStability }) => {
  const { words } = useSpeech()
  const named = (of: readonly StabilityConcept[]) =>
    CONCEPTS.filter((concept) => of.includes(concept)).map((concept) => CONCEPT_NAMES[concept])
  const under = CONCEPTS.filter((concept) => equilibrium[concept])
  return (
    <>
      <p className="callout">
        <strong>
          {under.length === 0
            ? words.nobodyBound.noEquilibrium
            : under.length === CONCEPTS.length
              ? words.nobodyBound.alwaysEquilibrium
              : words.nobodyBound.equilibrium(named(under))}
        </strong>
      </p>
      <dl className="pairs bound-pairs">
        {Object.entries(stableFor).map(([maker, concepts]) => (
          <div key={maker}>
            <dt>
              <ActorName id={maker} />
            </dt>
            <dd>
              <VerdictMark
                kind={
                  concepts.length === CONCEPTS.length
                    ? 'supports'
                    : concepts.length === 0
                      ? 'contradicts'
                      : 'cannot-test'
                }
              >
                {concepts.length === CONCEPTS.length
                  ? words.nobodyBound.always
                  : concepts.length === 0
                    ? words.nobodyBound.never
                    : words.nobodyBound.only(named(concepts))}
              </VerdictMark>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{words.nobodyBound.note}</p>
    </>
  )
}

const ToView = () => {
  const { words } = useSpeech()
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    goTo('stability')
    scrollTo(0, 0)
    document.getElementById('main')?.focus()
  }
  return (
    <p>
      <a href={addressOf('stability')} onClick={follow}>
        {words.nobodyBound.toView}
      </a>
    </p>
  )
}
