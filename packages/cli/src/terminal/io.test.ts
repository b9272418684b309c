import { expect, test } from 'vitest'
import { writeInPieces } from './io.js'

const piecesOf = (text: string): string[] => {
  const pieces: string[] = []
  writeInPieces({ write: (piece) => pieces.push(piece) }, text)
  return pieces
}

test('a long text is written in pieces, and no character is torn apart', () => {
  expect(piecesOf('short\n')).toEqual(['short\n'])
  expect(piecesOf('')).toEqual([])
  for (const before of [0, 1]) {
    const text = 'a'.repeat(before) + '🕊'.repeat(1 << 20)
    const pieces = piecesOf(text)
    expect(pieces.length).toBeGreaterThan(1)
    expect(Buffer.concat(pieces.map((piece) => Buffer.from(piece))).equals(Buffer.from(text))).toBe(true)
  }
})
