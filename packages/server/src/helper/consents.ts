import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** That text of a case's pages may be sent to an endpoint off this machine: by the case's file and the endpoint's address. */
export type Consent = { readonly case: string; readonly endpoint: string; readonly given: string }

/** Kept outside of every case, so that a case that is passed on brings no consent with it. */
export type Consents = {
  has(file: string, endpoint: string): Promise<boolean>
  give(file: string, endpoint: string, time: string): Promise<void>
  withdraw(file: string, endpoint: string): Promise<void>
}

const FILE = 'helper-consents.json'

/** Consents in a file of `home`. A file that cannot be read has none. Rejects where it cannot be written. */
export const makeConsents = (home: string): Consents => {
  const path = join(home, FILE)
  const others = async (file: string, endpoint: string): Promise<readonly Consent[]> => {
    const of = await placeOf(file)
    return (await readAll(path)).filter((one) => one.case !== of || one.endpoint !== endpoint)
  }
  return {
    async has(file, endpoint) {
      const of = await placeOf(file)
      return (await readAll(path)).some((one) => one.case === of && one.endpoint === endpoint)
    },
    async give(file, endpoint, time) {
      const consent: Consent = { case: await placeOf(file), endpoint, given: time }
      await writeAll(home, path, [...(await others(file, endpoint)), consent])
    },
    async withdraw(file, endpoint) {
      await writeAll(home, path, await others(file, endpoint))
    },
  }
}

/** A case is where its file is, whatever link leads there. */
const placeOf = (file: string): Promise<string> => realpath(file).catch(() => file)

const readAll = async (path: string): Promise<readonly Consent[]> => {
  try {
    const list: unknown = JSON.parse(await readFile(path, 'utf8'))
    return Array.isArray(list) ? list.filter(isConsent) : []
  } catch {
    // No file, or no list in it: nobody has consented to anything.
    return []
  }
}

const isConsent = (entry: unknown): entry is Consent => {
  const { case: of, endpoint, given } = (entry ?? {}) as Record<string, unknown>
  return typeof of === 'string' && typeof endpoint === 'string' && typeof given === 'string'
}

const writeAll = async (home: string, path: string, consents: readonly Consent[]): Promise<void> => {
  await mkdir(home, { recursive: true, mode: 0o700 })
  const beside = `${path}.${process.pid}.new`
  try {
    await writeFile(beside, `${JSON.stringify(consents, null, 2)}\n`, { mode: 0o600 })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
