import fc from 'fast-check'

/** Where a leaf stands in a written text. */
export type Leaf = { readonly path: (string | number)[]; readonly start: number; readonly end: number }

export type Written = {
  readonly text: string
  readonly data: Record<string, unknown>
  readonly leaves: readonly Leaf[]
  readonly comments: readonly string[]
}

const key = fc.constantFrom('a', 'b', 'days-4', 'x_1', 'kept', 'name', 'low', 'w.z')
const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    0,
    1,
    0.25,
    -3,
    true,
    null,
    '',
    'weeks',
    'two words',
    "it's",
    '5',
    'true',
    'a: b',
    '# no',
    'é “x”',
    '- y',
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
  fc.string({ maxLength: 12 }),
)
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 3, arbitrary: leaf },
    { weight: 2, arbitrary: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }) },
    { weight: 2, arbitrary: fc.array(tie('value'), { maxLength: 3 }) },
  ),
}))

/** Any value that a case file can hold. */
export const value = anyValue

/**
 * A random map with the text of one of the many ways to write it: blocks and brackets, quotes, comments, blank lines,
 * indentations, line breaks of either kind, with or without the last one. Written without the code under test.
 */
export const written: fc.Arbitrary<Written> = fc
  .record({
    data: fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
    choices: fc.array(fc.nat(255), { minLength: 40, maxLength: 40 }),
  })
  .map(({ data, choices }) => write(data, choices))

function write(data: Record<string, unknown>, choices: readonly number[]): Written {
  let turn = 0
  const choose = (n: number) => choices[turn++ % choices.length]! % n
  const newline = choose(3) === 0 ? '\r\n' : '\n'
  const step = choose(2) === 0 ? 2 : 4
  const leaves: Leaf[] = []
  const comments: string[] = []
  let out = ''

  const comment = () => {
    comments.push(`# note ${comments.length}`)
    return comments.at(-1)!
  }
  const endLine = () => {
    if (choose(3) === 0) out += `  ${comment()}`
    out += newline
    if (choose(6) === 0) out += newline
  }
  const putLeaf = (path: (string | number)[], item: unknown, inFlow: boolean) => {
    const start = out.length
    out += leafText(item, choose(3), inFlow)
    leaves.push({ path, start, end: out.length })
  }
  const keyText = (name: string) => (choose(4) === 0 ? JSON.stringify(name) : name)

  function flow(item: unknown, path: (string | number)[]) {
    const isList = Array.isArray(item)
    const pad = choose(2) === 0 ? ' ' : ''
    const entries = Object.entries(item as object)
    out += (isList ? '[' : '{') + (entries.length > 0 ? pad : '')
    for (const [i, [name, part]] of entries.entries()) {
      if (i > 0) out += ', '
      if (!isList) out += `${keyText(name)}: `
      any(part, [...path, isList ? i : name])
    }
    out += (entries.length > 0 ? pad : '') + (isList ? ']' : '}')
  }
  function any(item: unknown, path: (string | number)[]) {
    if (typeof item === 'object' && item !== null) flow(item, path)
    else putLeaf(path, item, true)
  }
  /** Brackets over several lines, one entry a line, comments behind. */
  function tallFlow(item: object, path: (string | number)[], indent: string) {
    const isList = Array.isArray(item)
    out += isList ? '[' : '{'
    if (choose(3) === 0) out += ` ${comment()}`
    const entries = Object.entries(item)
    for (const [i, [name, part]] of entries.entries()) {
      out += `${newline}${indent}  `
      if (!isList) out += `${keyText(name)}: `
      any(part, [...path, isList ? i : name])
      if (i < entries.length - 1 || choose(3) === 0) out += ','
      if (choose(3) === 0) out += ` ${comment()}`
    }
    out += `${newline}${indent}${isList ? ']' : '}'}`
  }
  function block(item: object, path: (string | number)[], indent: string, isFirstLineBegun: boolean) {
    const isList = Array.isArray(item)
    let begun = isFirstLineBegun
    for (const [name, part] of Object.entries(item)) {
      if (!begun) {
        if (choose(6) === 0) out += `${indent}${comment()}${newline}`
        out += indent
      }
      begun = false
      const here = [...path, isList ? Number(name) : name]
      out += isList ? '-' : `${keyText(name)}:`
      const isCollection = typeof part === 'object' && part !== null && Object.keys(part).length > 0
      const style = choose(4)
      const inner = indent + ' '.repeat(step)
      if (!isCollection || style === 0) {
        out += ' '
        if (isCollection) flow(part, here)
        else if (typeof part === 'object' && part !== null) out += Array.isArray(part) ? '[]' : '{}'
        else putLeaf(here, part, false)
        endLine()
      } else if (style === 1) {
        out += ' '
        tallFlow(part, here, inner)
        endLine()
      } else if (isList) {
        out += ' '
        block(part, here, `${indent}  `, true)
      } else {
        endLine()
        block(part, here, inner, false)
      }
    }
  }

  if (choose(3) === 0) out += `${comment()}${newline}`
  block(data, [], '', false)
  if (choose(3) === 0) out = out.trimEnd()
  return { text: out, data, leaves: leaves.filter((l) => l.end <= out.length), comments }
}

function leafText(item: unknown, choice: number, inFlow: boolean): string {
  if (typeof item === 'number' && choice === 0 && Number.isInteger(item) && Math.abs(item) < 1e6) return `${item}.00`
  if (typeof item !== 'string') return String(item)
  const isSimple = /^[a-z][a-z ]*[a-z]$/.test(item) && !['true', 'null'].includes(item)
  if (choice === 0 && isSimple) return item
  if (choice <= 1 && /^[ -~]*$/.test(item)) return `'${item.replaceAll("'", "''")}'`
  return inFlow || choice >= 0 ? JSON.stringify(item) : item
}
