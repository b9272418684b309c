import { open, readdir, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

const SCENARIO_FILE = /\.(?:xml|json|ya?ml)$/i

/** Enough of a file to see what it is. */
const HEAD_BYTES = 65_536

/**
 * Whether what lies at a path is another program's scenario and no case: a folder of XML, JSON or YAML without case.yaml,
 * a file of XML or of JSON without a `parley` key, or YAML with the keys of NegMAS. What is not there is no scenario.
 */
export const isScenario = async (path: string): Promise<boolean> => {
  const whole = resolve(path)
  const found = await stat(whole).catch(() => null)
  if (found === null) return false
  if (found.isDirectory()) {
    const names = await readdir(whole).catch((): string[] => [])
    return !names.includes('case.yaml') && names.some((name) => SCENARIO_FILE.test(name))
  }
  return found.isFile() && looksLikeScenario(whole, await headOf(whole).catch(() => ''))
}

/** Keys at the top of NegMAS's files that a case does not have. */
const NEGMAS_KEYS = /^["']?(type|reserved_value|ufun|mapping|outcome_space)["']?\s*:/m
const CASE_KEYS = /^["']?(title|parties|asOf)["']?\s*:/m

const looksLikeScenario = (file: string, head: string): boolean => {
  const text = head.replace(/^\uFEFF/, '').trimStart()
  const isJson = text.startsWith('{') || text.startsWith('[') || /\.json$/i.test(file)
  if (isJson) return !/["']?parley["']?\s*:/.test(text)
  if (text.startsWith('<') || /\.xml$/i.test(file)) return true
  if (/^["']?parley["']?\s*:/m.test(text)) return false
  return NEGMAS_KEYS.test(text) || (/^issues\s*:/m.test(text) && !CASE_KEYS.test(text))
}

/** The beginning of a file as text. */
export const headOf = async (file: string): Promise<string> => {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const head = buffer.subarray(0, bytesRead)
    return new TextDecoder(head[0] === 0xff ? 'utf-16le' : head[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(head)
  } finally {
    await handle.close()
  }
}
