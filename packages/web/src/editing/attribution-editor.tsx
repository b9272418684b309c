import { attributionOf, type Judgement, type Path, scalarOf } from '@parley/model'
import { useSpeech } from '../i18n/language.js'
import { useIsAsked } from './asked-place.js'
import { Comments, OpenComments } from './comments.js'
import { useEditingWords } from './editing-words.js'
import { FieldEditor } from './field.js'
import type { Field } from './kinds.js'
import { LazyDetails } from './lazy-details.js'
import { useShortName } from './ref-field.js'
import { refsOf } from './refs-of.js'
import { type Target, TargetProvider, useTarget } from './target.js'
import { valueAt } from './value-at.js'

const FIELDS: readonly Field[] = [
  { key: 'by', as: 'ref', to: 'analyst' },
  { key: 'on', as: 'date' },
  { key: 'why', as: 'words', long: true },
  { key: 'because', as: 'refs', to: 'claim' },
]

const NOTHING: ReadonlySet<string> = new Set()

type Props = {
  readonly path: Path
  /** Absent: the thing at the path carries who says so by itself. */
  readonly judgement?: Judgement
  readonly what: string
}

/** Who says so, when, why, and because of which claims. */
export const AttributionEditor = ({ path, judgement, what }: Props) => {
  const ew = useEditingWords()
  const target = useTarget()
  const isAsked = useIsAsked()
  return (
    <LazyDetails
      className="edit-attribution"
      isOpen={judgement !== undefined && isAsked(path)}
      summary={
        <>
          <Summary path={path} judgement={judgement} what={what} />
          {judgement !== undefined && <OpenComments path={path} />}
        </>
      }
      name={ew.whoSays(what)}
    >
      <TargetProvider value={judgement === undefined ? target : carrying(target, path, judgement)}>
        {FIELDS.map((field) => (
          <FieldEditor key={field.key} field={field} path={path} what={what} />
        ))}
      </TargetProvider>
      {judgement !== undefined && <Comments path={path} what={what} nested={NOTHING} />}
    </LazyDetails>
  )
}

/** Makes room for who says so: a bare judgement becomes one that carries it, in the same edit. */
const carrying = (target: Target, path: Path, judgement: Judgement): Target => ({
  ...target,
  edit(edits, label, options) {
    if (typeof judgement === 'object' && 'is' in judgement) return target.edit(edits, label, options)
    return target.edit([{ path, value: { is: scalarOf(judgement) } }, ...edits], label, options)
  },
})

/** Nothing has been said yet. */
const isAnything = (judgement: Judgement | undefined): boolean => {
  const scalar = judgement === undefined ? null : scalarOf(judgement)
  return Array.isArray(scalar) && scalar[0] === 0 && scalar[1] === 1
}

const Summary = ({ path, judgement, what }: Props) => {
  const ew = useEditingWords()
  const { formats } = useSpeech()
  const short = useShortName()
  const { data } = useTarget()
  const carrier = judgement === undefined ? valueAt(data, path) : attributionOf(judgement)
  const { by, on } = (carrier ?? {}) as { readonly by?: string; readonly on?: string }
  // Beside a judgement it is clear what is meant.
  const prefix = judgement === undefined ? `${ew.asAWhole(what)}: ` : ''
  if (by === undefined && isAnything(judgement)) return <>{ew.anything}</>
  if (by === undefined) return <>{prefix + ew.nobodySays}</>
  const analyst = refsOf(data, 'analyst', []).find(({ id }) => id === by)
  return (
    <>{prefix + ew.saidBy(analyst === undefined ? by : short(analyst), on === undefined ? null : formats.date(on))}</>
  )
}
