import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { SessionSettings } from '../cases/case-session.js'
import type { LoadedCase } from '../cases/load-case.js'
import { makeRecents } from '../start/recents.js'
import { makeWorkspace } from '../start/workspace.js'
import { makeAccess } from './access.js'
import { makeApp } from './app.js'

export type WorkbenchOptions = SessionSettings & {
  /** The case to begin with; null: none, which shows the start page. */
  readonly loaded: LoadedCase | null
  /** First port to try; a taken one moves on to the next. 0: any free one. */
  readonly firstPort: number
  /** The folder of what is this user's and no case's; default: none, recent cases are known while it runs. */
  readonly home?: string | undefined
}

export type Workbench = {
  /** With the token in its fragment: whoever has it may read the case. */
  readonly address: string
  close(): Promise<void>
}

const PORTS_TRIED = 50

/** Serves one case at a time on this machine's loopback interface. Rejects where no port is free. */
export const startWorkbench = async (options: WorkbenchOptions): Promise<Workbench> => {
  let port = options.firstPort
  const access = makeAccess(() => port)
  const workspace = makeWorkspace(options, makeRecents(options.home ?? null))
  const session = options.loaded && workspace.take(options.loaded)
  const app = makeApp(workspace, access)
  for (let tried = 1; ; tried++) {
    try {
      const { server, bound } = await listen(app.fetch, port)
      port = bound
      // The first view is being made while the browser starts. Where it fails, the page's own request tells why.
      session?.view(undefined).catch(() => undefined)
      return {
        address: `http://127.0.0.1:${port}/#token=${access.token}`,
        close: () => {
          workspace.close()
          return new Promise((resolve) => {
            server.close(() => resolve())
            server.closeAllConnections()
          })
        },
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried === PORTS_TRIED) {
        workspace.close()
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
