import type { JudgementInfo } from '@parley/engine'
import { type Id, isPathWithin, type PlacedComment, placeWithIds, resolvePath } from '@parley/model'
import type { MouseEvent } from 'react'
import { useCase } from '../case/use-case.js'
import { CommentText } from '../comments/comment-text.js'
import { commentsOf } from '../comments/comments-of.js'
import { useCommentsWords } from '../comments/comments-words.js'
import { partOfPlace } from '../editing/parts.js'
import { Local, useSpeech } from '../i18n/language.js'
import { addressWith, changeAddress } from '../navigation/address.js'

type Props = { readonly judgements: readonly JudgementInfo[]; readonly claims: readonly Id[] }

/** The comments on judgements, on what they are part of, and on the claims that they rest on, each with the way to its place. */
export const CommentsBehind = ({ judgements, claims }: Props) => {
  const cw = useCommentsWords()
  const { say } = useSpeech()
  const { view, names } = useCase()
  const comments = commentsOf(view.case)
  if (comments.length === 0) return null
  const places = [...judgements.map(({ id }) => id), ...claims.map((id) => `claims.${id}`)].flatMap((place) => {
    const found = resolvePath(view.case, place)
    return found.kind === 'found' ? [found.path] : []
  })
  // The whole of a part, such as all events, is not what a judgement is part of.
  const isBehind = ({ path }: PlacedComment) =>
    places.some((place) => isPathWithin(path, place) || (path.length > 1 && isPathWithin(place, path)))
  const behind = comments.filter(isBehind)
  if (behind.length === 0) return null
  return (
    <section>
      <h3>{cw.heading}</h3>
      <ul className="comment-list">
        {behind.map((placed) => {
          const { comment, path } = placed
          const place = placeWithIds(view.case, path)
          const label = judgements.find(({ id }) => id === place)?.label
          const claim = path[0] === 'claims' ? view.case.claims?.[Number(path[1])]?.says : undefined
          return (
            <li key={comment.id} className={comment.resolved ? 'comment comment-resolved' : 'comment'}>
              <p className="quiet comment-place">
                {label !== undefined || claim !== undefined ? <Local of={label ?? claim!} /> : <code>{place}</code>}
              </p>
              <CommentText comment={comment} who={comment.by === undefined ? null : say(names.analyst(comment.by))} />
              <WayToPlace part={partOfPlace(path)} place={place} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Leads to the place in the edit view; the panel that is in the way closes. */
const WayToPlace = ({ part, place }: { readonly part: string | null; readonly place: string }) => {
  const cw = useCommentsWords()
  if (part === null) return null
  const there = { view: 'edit', part: part === 'case' ? null : part, place }
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    event.currentTarget.closest('dialog')?.close()
    changeAddress(there, 'push')
  }
  return (
    <p>
      <a href={addressWith(there)} onClick={follow}>
        {cw.goTo}
        <span className="visually-hidden">: {place}</span>
      </a>
    </p>
  )
}
