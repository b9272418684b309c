import { spawn } from 'node:child_process'

/** Asks the desktop to show an address. Where there is no desktop nothing happens: the address is printed anyway. */
export const openBrowser = (address: string): void => {
  const [command, ...args] =
    process.platform === 'darwin' ? ['open'] : process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : ['xdg-open']
  spawn(command!, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {
      // No such command on this machine.
    })
    .unref()
}
