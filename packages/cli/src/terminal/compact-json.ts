/** Numbers of a list that are joined at a time, so that no single text grows beyond what a program can hold. */
const CHUNK = 100_000

/**
 * Writes a value as JSON in pieces: objects indented by two, lists of numbers and of lists on one line each. For answers
 * with millions of numbers, which JSON.stringify would set one a line and in one text.
 */
export const writeJson = (value: unknown, write: (text: string) => void, indent = ''): void => {
  if (value instanceof Int32Array || (Array.isArray(value) && value.every((of) => typeof of === 'number')))
    writeNumbers(value, write)
  else if (Array.isArray(value)) {
    write('[')
    value.forEach((item, k) => {
      write(k === 0 ? '' : ', ')
      writeJson(item, write, `${indent}  `)
    })
    write(']')
  } else if (typeof value === 'object' && value !== null) writeObject(value, write, indent)
  else write(JSON.stringify(value) ?? 'null')
}

const writeObject = (value: object, write: (text: string) => void, indent: string): void => {
  const inner = `${indent}  `
  const entries = Object.entries(value).filter(([, of]) => of !== undefined)
  write('{')
  entries.forEach(([key, of], k) => {
    write(`${k === 0 ? '' : ','}\n${inner}${JSON.stringify(key)}: `)
    writeJson(of, write, inner)
  })
  write(entries.length === 0 ? '}' : `\n${indent}}`)
}

const writeNumbers = (numbers: Int32Array | readonly number[], write: (text: string) => void): void => {
  write('[')
  for (let at = 0; at < numbers.length; at += CHUNK)
    write((at === 0 ? '' : ', ') + numbers.slice(at, at + CHUNK).join(', '))
  write(']')
}

/** Gathers pieces of text and hands them on some hundred thousand letters at a time. */
export const gathered = (write: (text: string) => void): { write(text: string): void; end(): void } => {
  let pieces: string[] = []
  let length = 0
  const end = () => {
    if (length > 0) write(pieces.join(''))
    pieces = []
    length = 0
  }
  return {
    write: (text) => {
      pieces.push(text)
      length += text.length
      if (length > CHUNK) end()
    },
    end,
  }
}
