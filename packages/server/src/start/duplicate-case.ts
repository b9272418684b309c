import { constants, copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { editCase, type Result } from '@parley/model'
import { caseFiles } from './case-files.js'
import { placeCase, writeNew } from './place-case.js'

/**
 * Copies a case with its pages into a folder that is not there yet, and gives that folder's whole path. A file that does
 * not load is copied as it is; one that does gets the title, where one is given.
 */
export const duplicateCase = async (from: string, folder: string, title?: string): Promise<Result<string>> => {
  const files = await caseFiles(from)
  if (!files.ok) return files
  const { bytes, pages } = files.value
  return placeCase(folder, async (stage) => {
    await writeNew(join(stage, 'case.yaml'), withTitle(bytes, title))
    for (const page of pages) {
      const copy = join(stage, page)
      await mkdir(dirname(copy), { recursive: true })
      await copyFile(join(files.value.folder, page), copy, constants.COPYFILE_EXCL)
    }
  })
}

/** A case's bytes with another title; as they are where they do not load, or nothing is asked. */
export const withTitle = (bytes: Uint8Array, title = ''): Uint8Array | string => {
  if (title.trim() === '') return bytes
  const edited = editCase(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), [
    { path: 'title', value: title.trim() },
  ])
  return edited.ok ? edited.value.text : bytes
}
