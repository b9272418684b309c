import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import { openSession, type SessionSettings } from '../cases/case-session.js'
import type { LoadedCase } from '../cases/load-case.js'
import { makeAccess } from './access.js'
import { makeApp } from './app.js'

export type WorkbenchOptions = SessionSettings & {
  readonly loaded: LoadedCase
  /** First port to try; a taken one moves on to the next. 0: any free one. */
  readonly firstPort: number
}

export type Workbench = {
  /** With the token in its fragment: whoever has it may read the case. */
  readonly address: string
  close(): Promise<void>
}

const PORTS_TRIED = 50

/** Serves one case on this machine's loopback interface. Rejects where no port is free. */
export const startWorkbench = async (options: WorkbenchOptions): Promise<Workbench> => {
  let port = options.firstPort
  const access = makeAccess(() => port)
  const session = openSession(options.loaded, options)
  const app = makeApp(session, access)
  for (let tried = 1; ; tried++) {
    try {
      const { server, bound } = await listen(app.fetch, port)
      port = bound
      // The first view is being made while the browser starts. Where it fails, the page's own request tells why.
      session.view(undefined).catch(() => undefined)
      return {
        address: `http://127.0.0.1:${port}/#token=${access.token}`,
        close: () => {
          session.close()
          return new Promise((resolve) => {
            server.close(() => resolve())
            server.closeAllConnections()
          })
        },
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried === PORTS_TRIED) {
        session.close()
        throw error
      }
      port++
    }
  }
}

const listen = (
  fetch: Parameters<typeof serve>[0]['fetch'],
  port: number,
): Promise<{ server: Server; bound: number }> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, (info) =>
      resolve({ server, bound: info.port }),
    ) as Server
    server.once('error', reject)
  })
