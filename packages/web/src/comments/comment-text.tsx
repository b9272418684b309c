import type { Comment } from '@parley/model'
import { Local, useSpeech } from '../i18n/language.js'
import { useCommentsWords } from './comments-words.js'

/** What a comment says, who wrote it and when, and whether it is settled. */
export const CommentText = ({ comment, who }: { readonly comment: Comment; readonly who: string | null }) => {
  const cw = useCommentsWords()
  const { formats } = useSpeech()
  const { says, on, edited, resolved } = comment
  return (
    <>
      <p className="comment-says">
        <Local of={says} />
      </p>
      <p className="quiet comment-by">
        {cw.by(who ?? cw.nobody, on === undefined ? null : formats.date(on))}
        {edited !== undefined && ` · ${cw.edited(formats.date(edited))}`}
        {resolved && <strong> · {cw.resolved}</strong>}
      </p>
    </>
  )
}
