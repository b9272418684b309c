import { styleText } from 'node:util'

export type Format = Parameters<typeof styleText>[0]

/** Styles text for a terminal, or leaves it as it is. */
export type Style = (format: Format, text: string) => string

export const makeStyle =
  (color: boolean): Style =>
  (format, text) =>
    color ? styleText(format, text, { validateStream: false }) : text
