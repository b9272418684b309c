import { type Comment, type Edit, formatPath, type Path } from '@parley/model'
import { useRef, useState } from 'react'
import { CommentText } from '../comments/comment-text.js'
import { useCommentsWords } from '../comments/comments-words.js'
import { useSpeech } from '../i18n/language.js'
import { ChangeComment } from './change-comment.js'
import { useJudge } from './judge.js'
import { useShortName } from './ref-field.js'
import { refsOf } from './refs-of.js'
import { useTarget } from './target.js'
import { usePlaceText } from './use-place-text.js'

const LONGEST = 40

/** A comment, to be resolved, reopened or deleted. `place`: told beside it, where it is not about the place around it. */
export const CommentItem = ({ comment, place }: { readonly comment: Comment; readonly place: Path | null }) => {
  const cw = useCommentsWords()
  const { say } = useSpeech()
  const short = useShortName()
  const placeText = usePlaceText()
  const { data, edit } = useTarget()
  const { id, by, says, resolved } = comment
  const analyst = refsOf(data, 'analyst', []).find((one) => one.id === by)
  const whole = say(says)
  const text = whole.length > LONGEST ? `${whole.slice(0, LONGEST)} …` : whole
  const { who } = useJudge()
  const [isChanging, setIsChanging] = useState(false)
  const changeButton = useRef<HTMLButtonElement>(null)
  const turn: Edit = { path: ['comments', id, 'resolved'], ...(resolved ? { remove: true } : { value: true }) } as Edit
  const turning = resolved ? cw.reopen : cw.resolve
  const remove = (button: HTMLElement) => {
    const list = button.closest<HTMLElement>('.comment-list')
    // The button goes with the comment: focus goes to what is left of the list.
    requestAnimationFrame(() => list?.focus())
    edit([{ path: ['comments', id], remove: true }], cw.act(cw.remove, text), { at: ['comments', id] })
  }
  return (
    <div className={resolved ? 'comment comment-resolved' : 'comment'}>
      {place !== null && <p className="quiet comment-place">{placeText(formatPath(place))}</p>}
      {isChanging && (
        <ChangeComment
          comment={comment}
          what={cw.act(cw.change, text)}
          done={() => {
            setIsChanging(false)
            requestAnimationFrame(() => changeButton.current?.focus())
          }}
        />
      )}
      <CommentText comment={comment} who={by === undefined ? null : analyst === undefined ? by : short(analyst)} />
      <div className="comment-tools">
        <button
          type="button"
          className="plain"
          aria-label={cw.act(turning, text)}
          onClick={() => edit([turn], cw.act(turning, text), { at: ['comments', id] })}
        >
          {turning}
        </button>
        {(by === undefined || by === who) && (
          <button
            ref={changeButton}
            type="button"
            className="plain"
            aria-label={cw.act(cw.change, text)}
            aria-expanded={isChanging}
            onClick={() => setIsChanging(!isChanging)}
          >
            {cw.change}
          </button>
        )}
        <button
          type="button"
          className="plain"
          aria-label={cw.act(cw.remove, text)}
          onClick={(event) => remove(event.currentTarget)}
        >
          {cw.remove}
        </button>
      </div>
    </div>
  )
}
