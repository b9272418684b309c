import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { directionOf } from './direction.js'

it('knows which way a language is written', () => {
  expect(['ar', 'he-IL', 'FA', 'ur-PK'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl'])
  expect(['en', 'vi', 'en-GB', 'arn'].map(directionOf)).toEqual(['ltr', 'ltr', 'ltr', 'ltr'])
})

it('has styles that say start and end, not left and right, so that the page turns with its language', () => {
  const folder = new URL('../styles/', import.meta.url)
  const sided = readdirSync(folder).flatMap((name) =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) =>
        /(margin|padding|border)-(left|right)|text-align: (left|right)|^\s*(left|right|float):/.test(line),
      )
      .map((line) => `${name}: ${line.trim()}`),
  )
  expect(sided).toEqual([])
})
