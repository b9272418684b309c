import { formatPath, type Path, placeWithIds } from '@parley/model'
import { type MouseEvent, useState } from 'react'
import { commentsOf } from '../comments/comments-of.js'
import { useCommentsWords } from '../comments/comments-words.js'
import { addressWith, changeAddress } from '../navigation/address.js'
import { CommentItem } from './comment-item.js'
import { partOfPlace } from './parts.js'
import { useTarget } from './target.js'
import { usePlaceText } from './use-place-text.js'

/** Every comment that is open, and those that are resolved where they are asked for, each with the way to its place. */
export const CommentsPart = () => {
  const cw = useCommentsWords()
  const { data } = useTarget()
  const [isAll, setIsAll] = useState(false)
  const all = commentsOf(data)
  const open = all.filter(({ comment }) => comment.resolved !== true)
  const shown = isAll ? all : open
  return (
    <>
      <p role="status">{open.length === 0 ? cw.none : cw.openIn(open.length)}</p>
      <label className="edit-check">
        <input type="checkbox" checked={isAll} onChange={(event) => setIsAll(event.target.checked)} />
        <span>{cw.alsoResolved}</span>
      </label>
      <ul className="comment-list" tabIndex={-1} aria-label={cw.heading}>
        {shown.map(({ comment, path }) => (
          <li key={comment.id}>
            <WayToPlace path={path} />
            <CommentItem comment={comment} place={null} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The place that a comment is about; leads to it where it is edited in a part. */
const WayToPlace = ({ path }: { readonly path: Path }) => {
  const placeText = usePlaceText()
  const { data } = useTarget()
  const part = partOfPlace(path)
  const text = placeText(formatPath(path))
  if (part === null) return <p className="comment-place">{text}</p>
  const there = { part: part === 'case' ? null : part, place: placeWithIds(data, path) }
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    changeAddress(there, 'push')
  }
  return (
    <p className="comment-place">
      <a href={addressWith(there)} onClick={follow}>
        {text}
      </a>
    </p>
  )
}
