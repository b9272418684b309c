import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where Parley keeps what is this user's and no case's: PARLEY_HOME, or the system's place for such things
 * (XDG_STATE_HOME on Linux, `~/.local/state` by default).
 */
export const parleyHome = (
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home = homedir(),
): string => {
  if (env.PARLEY_HOME) return env.PARLEY_HOME
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Parley')
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'Parley')
  // The XDG specification has relative paths ignored.
  const state =
    env.XDG_STATE_HOME && isAbsolute(env.XDG_STATE_HOME) ? env.XDG_STATE_HOME : join(home, '.local', 'state')
  return join(state, 'parley')
}
