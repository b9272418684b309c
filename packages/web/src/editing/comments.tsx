import { type Path, placeWithIds, resolvePath } from '@parley/model'
import { useEffect, useRef } from 'react'
import { commentsAt, countOpen, isShownAt } from '../comments/comments-of.js'
import { useCommentsWords } from '../comments/comments-words.js'
import { useAskedPlace } from './asked-place.js'
import { CommentForm } from './comment-form.js'
import { CommentItem } from './comment-item.js'
import { LazyDetails } from './lazy-details.js'
import { useEditor } from './use-editor.js'

type Props = {
  readonly path: Path
  /** What the comments are about, in words. */
  readonly what: string
  /** Parts that have comments of their own; absent: only what is said of the place itself is shown. */
  readonly nested?: ReadonlySet<string>
}

/** The comments on a place, and a new one; nothing where the place is not in the case yet. */
export const Comments = (props: Props) => {
  const { draft } = useEditor()
  const place = draft === null ? null : resolvePath(draft, props.path)
  return place?.kind === 'found' ? <CommentsHere {...props} at={place.path} /> : null
}

const CommentsHere = ({ at, what, nested }: Props & { readonly at: Path }) => {
  const cw = useCommentsWords()
  const draft = useEditor().draft!
  const asked = useAskedPlace()
  const frame = useRef<HTMLDivElement>(null)
  const isAsked = asked !== null && isShownAt(asked, at, nested)
  // The address leads here: once, when the place comes on the screen.
  const first = useRef(isAsked)
  useEffect(() => {
    if (!first.current) return
    frame.current?.querySelector('summary')?.focus({ preventScroll: true })
    frame.current?.scrollIntoView({ block: 'center' })
  }, [])
  const here = commentsAt(draft, at, nested)
  const open = here.filter(({ comment }) => comment.resolved !== true).length
  const counted = cw.counted(open, here.length - open)
  return (
    <div className="edit-comments" ref={frame}>
      <LazyDetails
        name={what}
        summary={counted === '' ? cw.heading : `${cw.heading} (${counted})`}
        isOpen={isAsked || open > 0}
      >
        <ul className="comment-list" tabIndex={-1} aria-label={cw.heading}>
          {here.map(({ comment, path }) => (
            <li key={comment.id}>
              <CommentItem comment={comment} place={path.length > at.length ? path : null} />
            </li>
          ))}
        </ul>
        <CommentForm about={placeWithIds(draft, at)} what={what} />
      </LazyDetails>
    </div>
  )
}

/** How many comments are open at a thing and within it; nothing where none is. */
export const OpenComments = ({ path }: { readonly path: Path }) => {
  const cw = useCommentsWords()
  const { draft } = useEditor()
  const place = draft === null ? null : resolvePath(draft, path)
  const open = draft !== null && place?.kind === 'found' ? countOpen(draft, place.path) : 0
  return open === 0 ? null : <span className="comment-count"> {cw.openIn(open)}</span>
}
