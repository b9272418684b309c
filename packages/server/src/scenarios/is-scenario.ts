import { open, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Enough of a file to see what it is. */
const HEAD_BYTES = 65_536

/**
 * Whether what lies at a path is another program's scenario and no case: a folder without case.yaml, a file of XML, JSON
 * without a `parley` key, or YAML with a `type` at its top. What is not there is no scenario.
 */
export const isScenario = async (path: string): Promise<boolean> => {
  const whole = resolve(path)
  const found = await stat(whole).catch(() => null)
  if (found === null) return false
  if (found.isDirectory()) {
    const hasCase = await stat(join(whole, 'case.yaml')).then(
      () => true,
      () => false,
    )
    return !hasCase
  }
  return found.isFile() && looksLikeScenario(await headOf(whole).catch(() => ''))
}

const looksLikeScenario = (head: string): boolean => {
  const text = head.replace(/^\uFEFF/, '').trimStart()
  if (text.startsWith('<')) return true
  if (text.startsWith('{') || text.startsWith('[')) return !/["']?parley["']?\s*:/.test(text)
  return !/^["']?parley["']?\s*:/m.test(text) && /^["']?type["']?\s*:/m.test(text)
}

const headOf = async (file: string): Promise<string> => {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const head = buffer.subarray(0, bytesRead)
    return new TextDecoder(head[0] === 0xff ? 'utf-16le' : head[0] === 0xfe ? 'utf-16be' : 'utf-8').decode(head)
  } finally {
    await handle.close()
  }
}
