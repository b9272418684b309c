import { useEditor } from './use-editor.js'

export const EditView = () => {
  const { draft } = useEditor()
  return <p>{draft === null ? '…' : JSON.stringify(draft.title)}</p>
}
