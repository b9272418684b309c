import { type Case, type Edit, formatPath, type Path, type Problem, structured, takeEdit } from '@parley/model'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { planEdits } from './plan-edits.js'
import { type Editor, useEditor } from './use-editor.js'

/** What a field edits: the case itself, or something that is still being put together. */
export type Target = {
  /** The case, with what is being put together in its place. */
  readonly data: Case
  /** Makes edits, said in a few words; gives the problems that are in the way, none where there are not any. */
  edit(
    edits: readonly Edit[],
    label: string,
    options: { readonly at: Path; readonly joins?: boolean },
  ): readonly Problem[]
  /** What is wrong at a place, or within it. */
  problemsAt(path: Path): readonly Problem[]
}

const TargetContext = createContext<Target | null>(null)

export const useTarget = (): Target => {
  const target = useContext(TargetContext)
  if (!target) throw new Error('useTarget outside a target')
  return target
}

export const TargetProvider = TargetContext

/** What was refused last at each place, until something is accepted there. */
type Refused = ReadonlyMap<string, readonly Problem[]>

/** The case itself: what fits is saved, what does not is told beside its field and stays there. */
export const CaseTarget = ({ draft, children }: { readonly draft: Case; readonly children: ReactNode }) => {
  const editor = useEditor()
  const [refused, setRefused] = useState<Refused>(new Map())
  const latest = useRef<{ readonly draft: Case; readonly editor: Editor }>({ draft, editor })
  latest.current = { draft, editor }

  const edit = useCallback<Target['edit']>((edits, label, { at, joins = false }) => {
    const place = formatPath(at)
    const tell = (problems: readonly Problem[]) => {
      setRefused((was) => {
        if (problems.length === 0 && !was.has(place)) return was
        const next = new Map(was)
        if (problems.length === 0) next.delete(place)
        else next.set(place, problems)
        return next
      })
      return problems
    }
    const { draft, editor } = latest.current
    const planned = planEdits(draft, edits)
    if (planned.kind === 'problems') return tell(planned.problems)
    tell([])
    void editor.edit(planned.edits, label, { joins }).then((answer) => {
      if (answer.kind === 'problems') tell(answer.problems)
    })
    return []
  }, [])

  const target = useMemo<Target>(
    () => ({ data: draft, edit, problemsAt: (path) => refused.get(formatPath(path)) ?? [] }),
    [draft, edit, refused],
  )
  return <TargetContext value={target}>{children}</TargetContext>
}

/** A case with edits made in it; null where they cannot be. */
export const withEdits = (data: Case, edits: readonly Edit[]): Case | null => {
  const copy = structured(data)
  return edits.every((edit) => takeEdit(copy, edit).ok) ? (copy as Case) : null
}
