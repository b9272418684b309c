import type { Case } from '@parley/model'
import { type MouseEvent, type ReactNode, useState } from 'react'
import { addressWith, changeAddress, useAddress } from '../navigation/address.js'
import { EDITED_IN } from '../navigation/go-to.js'
import { latestSelected } from '../navigation/selected.js'
import { Section } from '../views/section.js'
import { CasePart } from './case-part.js'
import { CommentaryPart } from './commentary-part.js'
import { CommentsPart } from './comments-part.js'
import { ConflictPart } from './conflict/conflict-part.js'
import { useEditingWords } from './editing-words.js'
import { ItemList } from './item-list.js'
import { JudgeChoice, JudgeProvider } from './judge.js'
import { LISTS, PARTS, type Part } from './parts.js'
import { NoAgreementPart, PreferencesPart } from './party-part.js'
import { CaseTarget } from './target.js'
import { useEditor } from './use-editor.js'
import { WordingPart } from './wording-part.js'

/** Parts in which judgements are made. */
const JUDGED: ReadonlySet<Part> = new Set([
  'preferences',
  'noAgreement',
  'trust',
  'events',
  'levers',
  'conflict',
  'whatIf',
])

/** The parts that are more than lists. */
const BODIES: Readonly<Partial<Record<Part, ReactNode>>> = {
  case: <CasePart />,
  preferences: <PreferencesPart />,
  noAgreement: <NoAgreementPart />,
  conflict: <ConflictPart />,
  commentary: <CommentaryPart />,
  wording: <WordingPart />,
  comments: <CommentsPart />,
}

/** The whole case, to be edited without its file's notation: one part at a time. */
export const EditView = () => {
  const ew = useEditingWords()
  const { draft } = useEditor()
  return (
    <>
      <div className="section packages-head">
        <h1>{ew.heading}</h1>
        <p className="lead">{ew.lead}</p>
      </div>
      {draft === null ? (
        <p role="status">{ew.opening}</p>
      ) : (
        <CaseTarget draft={draft}>
          <JudgeProvider>
            <Parts draft={draft} />
          </JudgeProvider>
        </CaseTarget>
      )}
    </>
  )
}

const Parts = ({ draft }: { readonly draft: Case }) => {
  const ew = useEditingWords()
  const address = useAddress()
  const asked = address.get('part')
  const [first] = useState(() => {
    const latest = latestSelected()
    return PARTS.find((one) => latest !== null && one === EDITED_IN[latest][0]) ?? 'case'
  })
  const part = PARTS.find((one) => one === asked) ?? first
  const follow = (event: MouseEvent, next: Part) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    changeAddress({ part: next, place: null }, 'push')
  }
  return (
    <div className="edit-frame">
      <nav className="edit-parts" aria-label={ew.partsOf}>
        <ul>
          {PARTS.map((one) => (
            <li key={one}>
              <a
                href={addressWith({ part: one, place: null })}
                aria-current={one === part ? 'true' : undefined}
                onClick={(event) => follow(event, one)}
              >
                {ew.parts[one]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="edit-part" key={`${part} ${address.get('place') ?? ''}`}>
        {JUDGED.has(part) && <JudgeChoice />}
        <PartBody part={part} draft={draft} />
      </div>
    </div>
  )
}

const PartBody = ({ part, draft }: { readonly part: Part; readonly draft: Case }) => {
  const ew = useEditingWords()
  const lists = LISTS[part] ?? []
  return (
    <>
      {BODIES[part] !== undefined && (
        <Section id={`edit-${part}`} heading={ew.parts[part]} lead={ew.leads[part as 'case']}>
          {BODIES[part]}
        </Section>
      )}
      {lists.map(({ key, of }) => (
        <Section
          key={key}
          id={`edit-list-${key}`}
          heading={ew.many(ew.kinds[of].many, ((draft[key] as readonly unknown[] | undefined) ?? []).length)}
          lead={BODIES[key as Part] === undefined ? ew.leads[key as 'issues'] : undefined}
        >
          <ItemList path={[key]} of={of} what={ew.kinds[of].many} />
        </Section>
      ))}
    </>
  )
}
