import { plainData } from './plain-data.js'
import { readYaml } from './read-yaml.js'

/**
 * What a file's text says as plain data, legal case or not; undefined where it cannot be read as that.
 * Cost: linear in the text.
 */
export function readData(text: string): unknown {
  const yaml = readYaml(text)
  if ('faults' in yaml) return undefined
  let faults = 0
  const { data } = plainData(yaml.root, () => void faults++)
  return faults > 0 ? undefined : data
}
