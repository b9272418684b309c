import { existsSync } from 'node:fs'
import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io } from '../terminal/io.js'
import { DEFAULT_SAMPLES } from './diagnose.js'
import { TIMELINE_SAMPLES } from './timeline.js'
import { withThreads } from './with-threads.js'

type Options = { readonly port: string; readonly browser: boolean }

/**
 * `parley open`: starts the workbench on this machine, prints its address, and runs until Ctrl-C. Without a case, here or
 * named, it shows the start page.
 */
export const openCommand = (program: Command, io: Io, finish: Finish): void => {
  program
    .command('open [case]')
    .description('start the workbench on this machine and print its address')
    .option('--port <n>', 'first port to try; a taken one moves on to the next', '4870')
    .option('--no-browser', 'do not open a browser window')
    .addHelpText(
      'after',
      '\nExamples:\n  $ parley open examples/gaza-2024\n  $ parley open my-case.yaml --port 5000 --no-browser\n  $ parley open    (in a folder without a case: recent cases, new ones, imports)',
    )
    .action((path: string | undefined, options: Options) =>
      withThreads({ samples: DEFAULT_SAMPLES, isBehind: true }, async (pool) => {
        const { openCase } = await import('./open-case.js')
        const isCaseMeant = path !== undefined || existsSync('case.yaml')
        const loaded = isCaseMeant ? await openCase(path ?? '.', undefined, io) : null
        if (isCaseMeant && !loaded) return finish(BAD_INPUT)
        const { startWorkbench } = await import('@parley/server')
        const { parleyHome } = await import('@parley/server/start')
        const firstPort = Number(options.port)
        if (!/^\d{1,5}$/.test(options.port) || firstPort > 65_535) {
          io.stderr(`problem: ERR_ARGUMENT --port: ${options.port} (a whole number from 0 to 65535)\n`)
          return finish(BAD_INPUT)
        }
        const samples = { samples: DEFAULT_SAMPLES, timelineSamples: TIMELINE_SAMPLES, seed: 1 }
        const workbench = await startWorkbench({ loaded, firstPort, pool, home: parleyHome(), ...samples }).catch(
          (error: NodeJS.ErrnoException) => {
            if (error.syscall !== 'listen' && error.code !== 'ERR_SOCKET_BAD_PORT') throw error
            io.stderr(
              `problem: ERR_ARGUMENT --port: ${error.code} at ${firstPort} and the ports after it (a free one)\n`,
            )
            return null
          },
        )
        if (workbench === null) return finish(BAD_INPUT)
        io.stdout(`workbench: ${workbench.address}\n(Ctrl-C ends it)\n`)
        if (options.browser) {
          const { openBrowser } = await import('../terminal/open-browser.js')
          openBrowser(workbench.address)
        }
        await interrupted()
        await workbench.close()
        io.stdout('\nworkbench closed\n')
      }),
    )
}

/** Resolves at Ctrl-C or when the process is asked to end. */
const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
