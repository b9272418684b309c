import { readFixture, startMockServer } from '../../packages/web/test-support/mock-server.js'

/** A workbench to look at, and the case file behind it. */
export type Workbench = {
  /** With the token in the fragment. */
  readonly address: string
  /** Saves the case file so that it no longer loads. */
  breakFile(): Promise<void>
  /** Saves the case file as it was. */
  repairFile(): Promise<void>
  close(): Promise<void>
}

/** A case with numbers, one in which every package crosses a red line, or one without numbers. */
export type Kind = 'diagnosis' | 'empty' | 'record'

export const startWorkbench = async (kind: Kind): Promise<Workbench> => {
  const server = await startMockServer(await readFixture(kind))
  return {
    address: server.address,
    breakFile: async () =>
      server.emit('problems', [
        {
          code: 'ERR_FIELD_UNKNOWN',
          path: 'isues',
          message: 'unknown field: isues',
          hint: 'issues',
          line: 12,
          column: 1,
        },
      ]),
    repairFile: async () => server.emit('view', ''),
    close: server.close,
  }
}
