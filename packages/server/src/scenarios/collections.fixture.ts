import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COLLECTIONS = fileURLToPath(new URL('../../../../../shared/scenarios/', import.meta.url))

export const hasCollections = existsSync(COLLECTIONS)
if (!hasCollections) console.log(`skipped: no scenarios of other programs at ${COLLECTIONS}`)

/** Folders that name several profiles for a party: those that go together. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  JobCandiate: ['Side_ACompromise', 'Side_BLongTerm'],
  neighbours: ['neighbours_alex', 'neighbours_tyler'],
}

/** Every folder of scenario files under ../shared, by its place there. */
export const scenarioFolders = (): {
  readonly name: string
  readonly path: string
  readonly profiles?: readonly string[]
}[] => {
  const walk = (folder: string): string[] => {
    const entries = readdirSync(join(COLLECTIONS, folder), { withFileTypes: true })
    const inside = entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => walk(join(folder, name)))
    return entries.some((entry) => entry.isFile() && /\.(xml|json|ya?ml)$/i.test(entry.name))
      ? [folder, ...inside]
      : inside
  }
  if (!hasCollections) return []
  return walk('').map((name) => {
    const profiles = CHOICES[name.split('/').at(-1)!]
    return { name, path: join(COLLECTIONS, name), ...(profiles ? { profiles } : {}) }
  })
}
