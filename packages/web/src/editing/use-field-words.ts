import { useEditingWords } from './editing-words.js'

/** What a field is called, what undoing a change of it is called, and what it expects. */
export const useFieldWords = (key: string, what: string) => {
  const ew = useEditingWords()
  const label = ew.fields[key as keyof typeof ew.fields] ?? key
  const hint = (ew.hints as Readonly<Record<string, string>>)[key]
  return { label, hint, undoLabel: what === '' ? label : ew.of(what, label) }
}
