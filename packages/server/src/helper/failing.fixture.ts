import { createServer } from 'node:net'
import type { Problem } from '@parley/model'
import { askHelper } from './ask-helper.js'
import { riverPage } from './river-page.fixture.js'
import { helperSettings } from './settings.js'
import { type Behaviour, MISBEHAVING, startStub } from './stub-endpoint.fixture.js'

type Environment = Readonly<Record<string, string>>

/** The problems of settings, or of asking with them. */
const asked = async (url: string, env: Environment = {}): Promise<readonly Problem[]> => {
  const settings = helperSettings({ url }, { PARLEY_HELPER_MODEL: 'm', PARLEY_HELPER_TIMEOUT: '0.4', ...env })
  if (!settings.ok || settings.value === null) return settings.ok ? [] : settings.problems
  const answer = await askHelper(settings.value, riverPage(), { actors: [], isConsented: false })
  return answer.ok ? answer.value.problems : answer.problems
}

const of = (behave: Behaviour) => async (): Promise<readonly Problem[]> => {
  const stub = await startStub(behave)
  try {
    return await asked(stub.base)
  } finally {
    await stub.close()
  }
}

/** A port that nobody listens at. */
const freePort = (): Promise<number> =>
  new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => settle(typeof address === 'object' && address !== null ? address.port : 1))
    })
  })

/** For every code of the helper something that has that problem. */
export const FAILING: Readonly<Record<string, () => Promise<readonly Problem[]>>> = {
  ERR_HELPER_ABSENT: async () => asked(`http://127.0.0.1:${await freePort()}`),
  ERR_HELPER_ADDRESS: () => asked('page.txt'),
  ERR_HELPER_ANSWER: of(MISBEHAVING['writes words instead of JSON']),
  ERR_HELPER_CONSENT: () => asked('https://models.example/v1'),
  ERR_HELPER_REDIRECT: of((response) => {
    response.writeHead(307, { location: 'https://elsewhere.example/' })
    response.end()
  }),
  ERR_HELPER_SETTING: () => asked('ollama', { PARLEY_HELPER_MODEL: '' }),
  ERR_HELPER_SIZE: of(MISBEHAVING['is endless']),
  ERR_HELPER_STATUS: of(MISBEHAVING['knows no such model (404)']),
  ERR_HELPER_TIMEOUT: of(MISBEHAVING.hangs),
}
