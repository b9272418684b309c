import { afterEach, describe, expect, it } from 'vitest'
import { askHelper, type HelperRun } from './ask-helper.js'
import { GOOD_ANSWER, GOOD_CLAIM, LIES, RIVER_ACTORS, riverPage } from './river-page.fixture.js'
import { helperSettings } from './settings.js'
import { type Behaviour, completion, json, MISBEHAVING, saying, startStub } from './stub-endpoint.fixture.js'

const stubs: { close: () => Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()))
})
const stubOf = async (behave: Behaviour) => {
  const stub = await startStub(behave)
  stubs.push(stub)
  return stub
}

const settingsOf = (url: string, env: Record<string, string> = {}) => {
  const settings = helperSettings({ url, model: 'stub' }, { PARLEY_HELPER_TIMEOUT: '0.6', ...env })
  if (!settings.ok || settings.value === null) throw new Error(JSON.stringify(settings))
  return settings.value
}

type Asked = { readonly text?: string; readonly env?: Record<string, string>; readonly run?: HelperRun }

const ask = (url: string, { text, env, run }: Asked = {}) =>
  askHelper(settingsOf(url, env), riverPage(text), { actors: RIVER_ACTORS, isConsented: false }, run)

const found = async (behave: Behaviour, asked: Asked = {}) => {
  const stub = await stubOf(behave)
  const answer = await ask(stub.base, asked)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return { ...answer.value, requests: stub.requests }
}

const problemOf = async (behave: Behaviour, asked: Asked = {}) => {
  const answer = await ask((await stubOf(behave)).base, asked)
  if (answer.ok) throw new Error(JSON.stringify(answer.value))
  expect(answer.problems).toHaveLength(1)
  return answer.problems[0]!
}

describe('an endpoint that answers well', () => {
  it('suggests claims and translations, marked with its model', async () => {
    const { suggestions, translations, dropped, passages, problems, from, model, requests } = await found(
      saying(GOOD_ANSWER),
    )
    expect({ from, model, dropped, passages, problems }).toEqual({
      from: 'helper',
      model: 'stub',
      dropped: {},
      passages: { read: 4, unread: 0 },
      problems: [],
    })
    expect(suggestions).toMatchObject([
      { says: GOOD_CLAIM.quote, from: 'helper', model: 'stub', status: 'suggested', event: 'AGREE' },
    ])
    expect(translations).toMatchObject([{ part: 'related-teaser', index: 0, language: 'en', from: 'helper' }])
    expect(requests).toHaveLength(1)
  })

  it('is asked for the same answer each time, with nothing of the page among the instructions', async () => {
    const { requests } = await found(saying(GOOD_ANSWER), { env: { PARLEY_HELPER_KEY: 'sk-secret' } })
    const [{ url, headers, body }] = requests as [(typeof requests)[number]]
    expect(url).toBe('/v1/chat/completions')
    expect(headers.authorization).toBe('Bearer sk-secret')
    expect(headers['user-agent']).toBeUndefined()
    expect(body).toMatchObject({ model: 'stub', temperature: 0, seed: 1, stream: false })
    expect(body.response_format?.type).toBe('json_schema')
    expect(body.messages.map(({ role }) => role)).toEqual(['system', 'user'])
    expect(body.messages[0]!.content).not.toContain('Costane')
    expect(Object.keys(JSON.parse(body.messages[1]!.content))).toEqual(['actors', 'translate', 'paragraphs'])
    expect(JSON.stringify(body)).not.toMatch(/river\.txt|sk-secret|Ines Calder/)
  })

  it.each([
    [1, 'json_object'],
    [2, undefined],
  ])('after %i refusals of what it does not understand is asked for less', async (refusals, type) => {
    const { suggestions, requests } = await found((response, request, n) =>
      n < refusals
        ? json(response, '{"error": "response_format is not supported"}', 400)
        : saying(`Here you are:\n\`\`\`json\n${JSON.stringify(GOOD_ANSWER)}\n\`\`\``)(response, request, n),
    )
    expect(suggestions).toHaveLength(1)
    expect(requests.at(-1)!.body.response_format?.type).toBe(type)
  })

  it('on a long page is asked in parts, tells how far it is, and understands what it understood before', async () => {
    const sentence = 'Delegates from Arvenia and Costane met in Belmora on Monday to talk about the river and its dam. '
    const text = `The talks go on\n\nInes Calder |\n\n${Array.from({ length: 9 }, (_, k) => `${k + 1}. ${sentence.repeat(15)}`).join('\n\n')}\n`
    const progress: string[] = []
    const { requests, passages } = await found(
      (response, request, n) =>
        request.body.response_format === undefined
          ? saying({ claims: [] })(response, request, n)
          : json(response, '{}', 400),
      { text, run: { onProgress: (done, total) => progress.push(`${done}/${total}`) } },
    )
    expect(progress).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5', '5/5'])
    expect(requests).toHaveLength(2 + 5)
    expect(passages.unread).toBe(0)
    const shown = requests.slice(2).flatMap(({ body }) => JSON.parse(body.messages[1]!.content).paragraphs)
    expect(shown.map(({ paragraph }) => paragraph)).toEqual(shown.map((_, k) => k + 1))
  })

  it('is not asked about a page without anything to read', async () => {
    const { requests, passages } = await found(saying(GOOD_ANSWER), { text: 'Photo\n\nMenu\n' })
    expect([requests, passages]).toEqual([[], { read: 0, unread: 0 }])
  })
})

describe('an endpoint that lies', () => {
  it.each(LIES)('%s: %j', async (reason, claim) => {
    const { suggestions, dropped } = await found(saying({ claims: [claim], translations: [] }))
    expect([suggestions, dropped]).toEqual([[], { [reason]: 1 }])
  })

  it('keeps what holds beside what does not, and counts that', async () => {
    const claims = [...LIES.map(([, claim]) => claim), GOOD_CLAIM]
    const { suggestions, dropped } = await found(saying({ claims, translations: [] }))
    expect(suggestions.map(({ says }) => says)).toEqual([GOOD_CLAIM.quote])
    expect(Object.values(dropped).reduce((sum, count) => sum + count, 0)).toBe(LIES.length)
    expect(dropped['quote-missing']).toBe(3)
  })

  it('cannot have anything done by what it answers', async () => {
    const { suggestions, ...rest } = await found(
      saying({
        claims: [{ ...GOOD_CLAIM, status: 'accepted', from: 'page', model: 'other', quote_start: 0 }],
        translations: [],
        tool_calls: [{ name: 'add_claim' }],
        endpoint: 'https://elsewhere.example',
      }),
    )
    expect(suggestions).toMatchObject([{ status: 'suggested', from: 'helper', model: 'stub' }])
    expect(rest.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:/)
  })
})

describe('an endpoint that misbehaves', () => {
  it.each([
    ['hangs', 'ERR_HELPER_TIMEOUT'],
    ['hangs after the headers', 'ERR_HELPER_TIMEOUT'],
    ['streams a letter at a time', 'ERR_HELPER_TIMEOUT'],
    ['answers with HTML', 'ERR_HELPER_ANSWER'],
    ['answers with garbage', 'ERR_HELPER_ANSWER'],
    ['answers with nothing', 'ERR_HELPER_ANSWER'],
    ['answers with another JSON', 'ERR_HELPER_ANSWER'],
    ['answers with truncated JSON', 'ERR_HELPER_ANSWER'],
    ['breaks off', 'ERR_HELPER_ABSENT'],
    ['is endless', 'ERR_HELPER_SIZE'],
    ['fails with 500', 'ERR_HELPER_STATUS'],
    ['is overrun (429)', 'ERR_HELPER_STATUS'],
    ['knows no such model (404)', 'ERR_HELPER_STATUS'],
    ['understands nothing (400)', 'ERR_HELPER_STATUS'],
    ['writes words instead of JSON', 'ERR_HELPER_ANSWER'],
    ['writes JSON that is cut short', 'ERR_HELPER_ANSWER'],
    ['writes nothing', 'ERR_HELPER_ANSWER'],
  ] as const)('%s: %s', async (behaviour, code) => {
    const problem = await problemOf(MISBEHAVING[behaviour])
    expect(problem.code).toBe(code)
    expect(problem.path).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/)
  })

  it('that is not there', async () => {
    const stub = await startStub(MISBEHAVING.hangs)
    await stub.close()
    const answer = await ask(stub.base)
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'ERR_HELPER_ABSENT' }] })
  })

  it('after a good part: what was found is kept, and the rest said to be unread', async () => {
    const sentence = 'Delegates from Arvenia and Costane met in Belmora on Monday to talk about the river and its dam. '
    const paragraphs = Array.from({ length: 6 }, () => sentence.repeat(20))
    const text = `The talks go on\n\nInes Calder |\n\nArvenia said that Costane accepted a pause of 40 days.\n\n${paragraphs.join('\n\n')}\n`
    const { suggestions, problems, passages } = await found(
      (response, request, n) =>
        (n === 0 ? saying({ claims: [{ ...GOOD_CLAIM, speaker: null }] }) : MISBEHAVING['fails with 500'])(
          response,
          request,
          n,
        ),
      { text },
    )
    expect(suggestions).toHaveLength(1)
    expect(problems.map(({ code }) => code)).toEqual(['ERR_HELPER_STATUS'])
    expect(passages.unread).toBeGreaterThan(0)
  })

  it('tells what the endpoint says is wrong, never the key', async () => {
    const key = 'sk-1234567890'
    const problem = await problemOf(
      (response, { headers }) =>
        json(
          response,
          JSON.stringify({
            error: { message: `Incorrect key: ${headers.authorization}, sk-1*****90. \u001b[31m\u202e` },
          }),
          401,
        ),
      { env: { PARLEY_HELPER_KEY: key } },
    )
    expect(problem.message).toContain('status 401, "Incorrect key: Bearer …, …')
    expect(problem.message).not.toMatch(/sk-1|\p{Cc}|\p{Cf}/u)
    expect(JSON.stringify(settingsOf('ollama', { PARLEY_HELPER_KEY: key }))).not.toContain('sk-')
  })

  it('ends when it is not wanted any more', async () => {
    const stub = await stubOf(MISBEHAVING.hangs)
    const stop = new AbortController()
    const asked = ask(stub.base, { env: { PARLEY_HELPER_TIMEOUT: '60' }, run: { signal: stop.signal } })
    setTimeout(() => stop.abort(), 50)
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('where text may go', () => {
  it.each([301, 302, 303, 307, 308])('a redirect elsewhere (%i) is not followed', async (status) => {
    const elsewhere = await stubOf(saying(GOOD_ANSWER))
    const problem = await problemOf((response) => {
      response.writeHead(status, { location: `${elsewhere.base}/chat/completions` })
      response.end()
    })
    expect(problem.code).toBe('ERR_HELPER_REDIRECT')
    expect(elsewhere.requests).toEqual([])
  })

  it.each([
    ['round and round', '/v1/chat/completions'],
    ['without a place', undefined],
    ['to no address', 'http://['],
    ['to a file', 'file:///etc/passwd'],
  ])('a redirect %s ends', async (_, location) => {
    const problem = await problemOf((response) => {
      response.writeHead(307, location === undefined ? {} : { location })
      response.end()
    })
    expect(problem.code).toBe('ERR_HELPER_REDIRECT')
  })

  it('a redirect within the endpoint is followed, with the whole request', async () => {
    const { suggestions, requests } = await found((response, request, n) => {
      if (request.url === '/v1/chat/completions/') return json(response, completion(JSON.stringify(GOOD_ANSWER)))
      response.writeHead(308, { location: '/v1/chat/completions/' })
      return response.end(String(n))
    })
    expect(suggestions).toHaveLength(1)
    expect(requests[1]!.body).toEqual(requests[0]!.body)
  })

  it.each(['https://models.example/v1', 'http://192.168.1.7:11434', 'http://0.0.0.0:1'])(
    '%s is not asked without consent',
    async (url) => {
      expect(await ask(url)).toMatchObject({ ok: false, problems: [{ code: 'ERR_HELPER_CONSENT' }] })
    },
  )

  it('a model that the local program has elsewhere is not asked without consent', async () => {
    const stub = await stubOf(saying(GOOD_ANSWER))
    const settings = helperSettings({ url: stub.base, model: 'gpt-oss:120b-cloud' }, {})
    if (!settings.ok || settings.value === null) throw new Error('no settings')
    const context = { actors: [], isConsented: false }
    const code = async (isConsented: boolean) => {
      const answer = await askHelper(settings.value!, riverPage(), { ...context, isConsented })
      return answer.ok ? 'asked' : answer.problems[0]!.code
    }
    expect(await code(false)).toBe('ERR_HELPER_CONSENT')
    expect(stub.requests).toEqual([])
    expect(await code(true)).toBe('asked')
  })

  it('a name of this machine is not connected to elsewhere, nor one elsewhere without encryption', () => {
    const local = settingsOf('http://localhost:11434').endpoint
    expect(['127.0.0.1', '::1', '127.8.8.8', '8.8.8.8', '192.168.1.7', 'fe80::1'].map(local.isAllowed)).toEqual([
      ...[true, true, true],
      ...[false, false, false],
    ])
    const plain = settingsOf('http://gpu.internal').endpoint
    expect(['192.168.1.7', '10.0.0.1', '8.8.8.8'].map(plain.isAllowed)).toEqual([true, true, false])
    const secure = settingsOf('https://models.example').endpoint
    expect(secure.isAllowed('8.8.8.8')).toBe(true)
  })
})
