import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io } from '../terminal/io.js'
import { DEFAULT_SAMPLES } from './diagnose.js'

type Options = { readonly port: string; readonly browser: boolean }

/** `parley open`: starts the workbench on this machine, prints its address, and runs until Ctrl-C. */
export const openCommand = (program: Command, io: Io, finish: Finish): void => {
  program
    .command('open [case]')
    .description('start the workbench on this machine and print its address')
    .option('--port <n>', 'first port to try; a taken one moves on to the next', '4870')
    .option('--no-browser', 'do not open a browser window')
    .addHelpText('after', '\nExamples:\n  $ parley open examples/gaza-2024\n  $ parley open my-case.yaml --port 5000 --no-browser')
    .action(async (path: string | undefined, options: Options) => {
      const { openCase } = await import('./open-case.js')
      const loaded = await openCase(path ?? '.', undefined, io)
      if (!loaded) return finish(BAD_INPUT)
      const { startWorkbench } = await import('@parley/server')
      const workbench = await startWorkbench({
        casePath: loaded.file,
        firstPort: Number(options.port),
        samples: DEFAULT_SAMPLES,
      })
      io.stdout(`workbench: ${workbench.address}\n(Ctrl-C ends it)\n`)
      if (options.browser) {
        const { openBrowser } = await import('../terminal/open-browser.js')
        openBrowser(workbench.address)
      }
      await workbench.closed
      io.stdout('workbench closed\n')
    })
}
