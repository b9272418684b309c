import type { ChosenFile } from './start-api.js'

/** Why what was chosen or dropped is not read. */
export type Refusal = 'none' | 'too-large' | 'too-many' | 'unreadable'

export type Chosen =
  | { readonly kind: 'chosen'; readonly files: readonly ChosenFile[]; readonly bytes: number; readonly name: string }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly bytes: number }

type Most = { readonly bytes: number; readonly files: number }

/** The files of an input: of a folder with their paths in it. */
export const fromInput = (list: FileList, most: Most): Chosen =>
  weigh(
    Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file })),
    most,
  )

/** The files of a drop, those in folders with them; stops where they are more than may be. */
export const fromDrop = async (items: DataTransferItemList, most: Most): Promise<Chosen> => {
  // Asked for at once: after a wait the items are empty. What lies in no file system has no entry, but is a file.
  const entries = Array.from(items).flatMap((item) => item.webkitGetAsEntry() ?? item.getAsFile() ?? [])
  const files: ChosenFile[] = []
  try {
    for (const entry of entries) {
      if (entry instanceof File) files.push({ path: entry.name, file: entry })
      else await walk(entry, '', files, most.files)
    }
  } catch {
    return { kind: 'refused', why: 'unreadable', bytes: 0 }
  }
  return weigh(files, most)
}

const walk = async (entry: FileSystemEntry, above: string, into: ChosenFile[], most: number): Promise<void> => {
  if (into.length > most) return
  const path = `${above}${entry.name}`
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    into.push({ path, file })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // A reader gives some entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return
    for (const one of some) await walk(one, `${path}/`, into, most)
  }
}

const weigh = (files: readonly ChosenFile[], most: Most): Chosen => {
  const bytes = files.reduce((sum, { file }) => sum + file.size, 0)
  if (files.length === 0) return { kind: 'refused', why: 'none', bytes }
  if (files.length > most.files) return { kind: 'refused', why: 'too-many', bytes }
  if (bytes > most.bytes) return { kind: 'refused', why: 'too-large', bytes }
  return { kind: 'chosen', files, bytes, name: nameOf(files) }
}

/** What they are called together: the folder, or the one file. */
const nameOf = (files: readonly ChosenFile[]): string => {
  const [top, ...rest] = files[0]!.path.split('/')
  return rest.length > 0 ? top! : top!.replace(/\.[^.]*$/, '')
}
