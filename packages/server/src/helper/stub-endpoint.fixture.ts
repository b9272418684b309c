import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request as the stub got it. */
export type StubRequest = {
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: {
    readonly model: string
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format?: { readonly type: string }
    readonly [key: string]: unknown
  }
}

/** How the stub behaves: it answers the n-th request, from 0, itself. */
export type Behaviour = (response: ServerResponse, request: StubRequest, n: number) => void

/** A chat completion with this content. */
export const completion = (content: string): string =>
  JSON.stringify({
    id: 'stub',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
  })

export const json = (response: ServerResponse, text: string, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(text)
}

/** Answers every request with the same content. */
export const saying =
  (content: string | object): Behaviour =>
  (response) =>
    json(response, completion(typeof content === 'string' ? content : JSON.stringify(content)))

/** Endpoints that answer badly, by what they do. */
export const MISBEHAVING = {
  hangs: () => {},
  'hangs after the headers': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.flushHeaders()
  },
  'streams a letter at a time': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const drip = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(drip))
  },
  'answers with HTML': (response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>Sign in</title><p>Sign in to the network.</p>')
  },
  'answers with garbage': (response) => response.end(Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x7b, 0x22])),
  'answers with nothing': (response) => response.end(),
  'answers with another JSON': (response) => json(response, '{"choices": [{"text": "old style"}]}'),
  'answers with truncated JSON': (response) => json(response, completion('{"claims": []}').slice(0, -30)),
  'breaks off': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5_000 })
    response.write('{"choices": [')
    setTimeout(() => response.destroy(), 10)
  },
  'is endless': (response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const block = 'x'.repeat(65_536)
    const pour = () => {
      while (!response.destroyed && response.write(block)) {}
      if (!response.destroyed) response.once('drain', pour)
    }
    pour()
  },
  'fails with 500': (response) => json(response, '{"error": {"message": "out of memory"}}', 500),
  'is overrun (429)': (response) => json(response, '{"error": "rate limit"}', 429),
  'knows no such model (404)': (response) => json(response, '{"error": {"message": "model not found"}}', 404),
  'understands nothing (400)': (response) => json(response, '{"error": {"message": "bad request"}}', 400),
  'writes words instead of JSON': saying('Certainly! I would be glad to help you with that.'),
  'writes JSON that is cut short': saying('{"claims": [{"paragraph": 1, "quote": "Cost'),
  'writes nothing': saying(''),
} satisfies Readonly<Record<string, Behaviour>>

/** A local server that speaks as an OpenAI-compatible endpoint does, or pretends to. Close it when done. */
export const startStub = async (behave: Behaviour) => {
  const requests: StubRequest[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = chunks.length === 0 ? {} : JSON.parse(Buffer.concat(chunks).toString('utf8'))
      const got = { url: request.url ?? '', headers: request.headers, body }
      requests.push(got)
      behave(response, got, requests.length - 1)
    })
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as AddressInfo
  return {
    port,
    base: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () => {
      server.closeAllConnections()
      return new Promise<void>((settle) => server.close(() => settle()))
    },
  }
}
