/** A place in a case's data: keys of maps and indices of lists, from the top. */
export type Path = readonly (string | number)[]

/** The path of a problem that concerns the file as a whole. */
export const WHOLE_FILE = '(file)'

/** `issues[2].options[0].id`; a key that could be misread is quoted, `values["a.b"]`. The empty path is `(file)`. */
export function formatPath(path: Path): string {
  if (path.length === 0) return WHOLE_FILE
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (!/^[A-Za-z0-9_$-]+$/.test(step)) text += `[${JSON.stringify(step)}]`
    else text += text === '' ? step : `.${step}`
  }
  return text
}
