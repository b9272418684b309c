import { readJson } from '../data/read-json.js'
import { readYaml } from '../data/read-yaml.js'
import type { Document } from '../format-reader.js'
import { SCENARIO_LIMITS } from '../limits.js'
import type { ProblemList, TextFile } from '../problem/problem-list.js'
import type { SourceFile } from '../read-scenario.js'
import { readXml } from '../xml/read-xml.js'
import { decodeText } from './decode-text.js'

/** A file's text; null where it is none or too large, which is told. */
export const readText = (file: SourceFile, problems: ProblemList): TextFile | null => {
  const { name, bytes, size = bytes.length } = file
  const refuse = (code: string, message: string, hint: string): null => {
    problems.add({ code, path: name, message, hint })
    return null
  }
  if (size > SCENARIO_LIMITS.bytes)
    return refuse('ERR_SCENARIO_SIZE', `large file: ${size} bytes`, `at most ${SCENARIO_LIMITS.bytes} bytes`)
  const text = decodeText(file)
  if (text === null)
    return isNamedAsData(name)
      ? refuse('ERR_SCENARIO_ENCODING', 'unreadable text: not UTF-8', 'a text file in UTF-8')
      : null
  if (text.trim() === '') return refuse('ERR_SCENARIO_EMPTY', 'empty file: nothing in it', 'a domain or a profile')
  return { name, text }
}

const isNamedAsData = (name: string): boolean => /\.(xml|json|ya?ml)$/i.test(name)

/**
 * XML, JSON or YAML by how the text begins. A name that says otherwise is refused rather than believed; what neither begins
 * nor is named like one of them is left aside among others.
 */
export const readDocument = (file: TextFile, isAlone: boolean, problems: ProblemList): Document | null => {
  const tell = problems.of(file)
  const start = file.text.replace(/^\uFEFF/, '').trimStart()[0]
  const content = start === '<' ? 'XML' : start === '{' || start === '[' ? 'JSON' : 'YAML'
  const label = /\.(xml|json|ya?ml)$/i.exec(file.name)?.[1]?.toLowerCase()
  if (label === undefined && content === 'YAML' && !isAlone) return null
  const isYaml = label === 'yml' || label === 'yaml'
  const isMislabelled = (label === 'xml') !== (content === 'XML') && label !== undefined
  if (isMislabelled) {
    tell(
      0,
      'ERR_SCENARIO_LABEL',
      `mislabelled file: named .${label}, and its content is ${content === 'YAML' ? 'none of it' : content}`,
      `a name that says what it is, or ${label.toUpperCase()} in it`,
    )
    return null
  }
  if (content === 'XML') {
    const root = readXml(file, tell)
    return root && { kind: 'xml', root }
  }
  const isJson = label === 'json' || (content === 'JSON' && !isYaml)
  const root = isJson ? readJson(file, tell) : readYaml(file, tell)
  return root && { kind: 'data', root }
}
