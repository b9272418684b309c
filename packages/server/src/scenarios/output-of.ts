import { basename, dirname, extname, join, resolve } from 'node:path'
import { WRITTEN_FORMATS, type Written, type WrittenFormat } from '@parley/formats'
import type { Problem, Result } from '@parley/model'

/** Endings that a format's files have, the first of which names it where `--to` does not. */
const ENDINGS: Readonly<Record<WrittenFormat, readonly string[]>> = {
  case: ['.yaml', '.yml'],
  genius: ['.xml'],
  geniusweb: ['.json'],
  negmas: ['.yml', '.yaml'],
  csv: ['.csv'],
}

/** The format to write: the one asked for, or the one that the ending of `out` tells. */
export const formatOf = (out: string, asked: string | undefined): Result<WrittenFormat> => {
  const ending = extname(out).toLowerCase()
  const format = asked ?? WRITTEN_FORMATS.find((candidate) => ENDINGS[candidate].includes(ending))
  if (format === undefined)
    return refuse(`unclear format: ${basename(out)} has no ending that tells`, `--to ${WRITTEN_FORMATS.join(', ')}`)
  if (!isFormat(format)) return refuse(`unknown format: ${format}`, `one of ${WRITTEN_FORMATS.join(', ')}`)
  const isOther = Object.values(ENDINGS).flat().includes(ending) && !ENDINGS[format].includes(ending)
  return isOther
    ? refuse(
        `unsuitable name: ${basename(out)} for ${format}`,
        `a folder, or a name that ends in ${ENDINGS[format].join(' or ')}`,
      )
    : { ok: true, value: format }
}

/** A text and the path that it is for. */
export type Output = { readonly path: string; readonly text: string | Uint8Array }

/**
 * Where each file goes: into the folder `out`, or, where `out` ends like a file of the format, the first (the domain, the
 * case, the table) there and the others beside it.
 */
export const outputsOf = (written: Written, format: WrittenFormat, out: string): Result<readonly Output[]> => {
  const isFile = ENDINGS[format].includes(extname(out).toLowerCase())
  const folder = resolve(isFile ? dirname(out) : out)
  const outputs = written.files.map(({ name, text }, k) => ({
    path: join(folder, isFile && k === 0 ? basename(out) : name),
    text,
  }))
  const paths = outputs.map(({ path }) => path.toLowerCase())
  const twice = paths.findIndex((path, k) => paths.indexOf(path) < k)
  return twice < 0
    ? { ok: true, value: outputs }
    : refuse(`unsuitable name: ${basename(out)}, which a party's file has`, 'another name')
}

const isFormat = (text: string): text is WrittenFormat => (WRITTEN_FORMATS as readonly string[]).includes(text)

const refuse = (message: string, hint: string): Result<never> => {
  const problem: Problem = { code: 'ERR_ARGUMENT', path: '<out>', message, hint }
  return { ok: false, problems: [problem] }
}
