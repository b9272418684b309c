import { useSpeech } from '../i18n/language.js'

/** What the buttons of a pager are called. */
export type PagerWords = {
  readonly first: string
  readonly previous: string
  readonly next: string
  readonly last: string
  readonly page: (page: string, pages: string) => string
}

type Props = {
  readonly words: PagerWords
  readonly page: number
  readonly pages: number
  readonly onPage: (page: number) => void
}

/** The way through the pages of a long table. Buttons stay where they are, so that focus does too. */
export const Pager = ({ words, page, pages, onPage }: Props) => {
  const { formats } = useSpeech()
  if (pages < 2) return null
  const step = (to: number, name: string, sign: string) => {
    const isOut = to === page || to < 0 || to >= pages
    return (
      <button
        type="button"
        className="plain"
        aria-disabled={isOut}
        aria-label={name}
        onClick={() => !isOut && onPage(to)}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    )
  }
  return (
    <p className="pager">
      {step(0, words.first, '«')}
      {step(page - 1, words.previous, '‹')}
      <span role="status">{words.page(formats.count(page + 1), formats.count(pages))}</span>
      {step(page + 1, words.next, '›')}
      {step(pages - 1, words.last, '»')}
    </p>
  )
}
