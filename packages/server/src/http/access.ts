import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

/**
 * Who may talk to the workbench (design 13.11): requests to a loopback name, from our own origin, with the session
 * cookie. The token stands in the fragment of the printed address, which no browser sends or logs, and is exchanged
 * once for a SameSite=Strict, HttpOnly cookie.
 */
export type Access = {
  readonly token: string
  /** Refuses foreign Host and Origin headers: DNS rebinding and other pages' requests. */
  readonly guard: MiddlewareHandler
  /** Refuses requests without the session. */
  readonly session: MiddlewareHandler
  /** Exchanges the token. */
  readonly exchange: (c: Context) => Promise<Response>
}

export const makeAccess = (port: () => number): Access => {
  const token = randomBytes(24).toString('base64url')
  const secret = randomBytes(24).toString('base64url')
  // Cookies are shared between the ports of a host: each workbench has its own.
  const cookie = () => `parley-session-${port()}`
  const hosts = () => [`127.0.0.1:${port()}`, `localhost:${port()}`]
  return {
    token,
    guard: async (c, next) => {
      const host = c.req.header('host') ?? ''
      const origin = c.req.header('origin')
      if (!hosts().includes(host)) return c.text('unknown host', 403)
      if (origin !== undefined && !hosts().some((h) => origin === `http://${h}`)) return c.text('foreign origin', 403)
      return next()
    },
    session: async (c, next) => (isSame(getCookie(c, cookie()) ?? '', secret) ? next() : c.text('no session', 401)),
    exchange: async (c) => {
      const body = (await c.req.json().catch(() => null)) as { token?: unknown } | null
      if (typeof body?.token !== 'string' || !isSame(body.token, token)) return c.text('wrong token', 401)
      setCookie(c, cookie(), secret, { httpOnly: true, sameSite: 'Strict', path: '/' })
      return c.json({ ok: true })
    },
  }
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a.padEnd(64)), Buffer.from(b.padEnd(64)))
