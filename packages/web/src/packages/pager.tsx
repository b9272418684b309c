import { useSpeech } from '../i18n/language.js'
import { usePackageWords } from './packages-words.js'

type Props = { readonly page: number; readonly pages: number; readonly onPage: (page: number) => void }

/** The way through the pages of a long table. Buttons stay where they are, so that focus does too. */
export const Pager = ({ page, pages, onPage }: Props) => {
  const pw = usePackageWords()
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
      {step(0, pw.table.first, '«')}
      {step(page - 1, pw.table.previous, '‹')}
      <span role="status">{pw.table.page(formats.count(page + 1), formats.count(pages))}</span>
      {step(page + 1, pw.table.next, '›')}
      {step(pages - 1, pw.table.last, '»')}
    </p>
  )
}
