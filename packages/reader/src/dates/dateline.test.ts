import { describe, expect, it } from 'vitest'
import { readDateline, readSetApart } from './dateline.js'
import { findLabelled, findPublished } from './find-published.js'

const read = (line: string) => readDateline(line, 'open')?.map(({ date, label }) => [date, label])

describe('datelines', () => {
  it.each([
    ['Thứ tư, 21/08/2024 10:30 (GMT+7)', '2024-08-21', null],
    ['Wednesday, August 21, 2024 at 10:30 a.m. EDT', '2024-08-21', null],
    ['Published: 21 August 2024', '2024-08-21', 'published'],
    ['Cập nhật lúc 09:15, ngày 8/9/2024', '2024-09-08', 'updated'],
    ['2024-08-21T10:30:00.000Z', '2024-08-21', null],
    ['Hà Nội, ngày 21 tháng 8 năm 2024', '2024-08-21', null],
  ])('%s', (line, date, label) => {
    expect(read(line)).toEqual([[date, label]])
  })

  it('of two labelled dates each keeps its label', () => {
    expect(read('Published 21 August 2024, updated 22 August 2024')).toEqual([
      ['2024-08-21', 'published'],
      ['2024-08-22', 'updated'],
    ])
  })

  it('a time alone is a dateline without a date', () => {
    expect(read('Thứ tư, 10:30')).toEqual([])
  })

  it.each([
    'The two sides met on 21 August 2024 and did not agree',
    'CÔNG SÁNG',
    'Bão số 4',
    'Round 3',
    'Gaza',
    'A day in the delta',
  ])('%s is none', (line) => {
    expect(read(line)).toBeUndefined()
  })
})

describe('a date set apart in a short line', () => {
  it.each([
    ['blog | February 01, 2022', '2022-02-01', null],
    ['December 11, 2023 - Words by the Basin team - 7 min read', '2023-12-11', null],
    ['January 4, 2020 | 57 comments |', '2020-01-04', null],
    ['3 Sept 2024 | Originally published', '2024-09-03', 'published'],
    ['Last Updated December 2, 2025 | 0 Comments', '2025-12-02', 'updated'],
  ])('%s', (line, date, label) => {
    expect(readSetApart(line, 'open')).toMatchObject({ date, label })
  })

  it.each(['Talks of 21 August 2024 end', 'From 1 May 2024 - to 21/08/2024', 'August 21, 2024 saw no agreement'])(
    '%s: none',
    (line) => {
      expect(readSetApart(line, 'open')).toBeNull()
    },
  )

  it('anywhere on a page only what is called the date of publication, and only one', () => {
    const find = (...lines: string[]) => findLabelled(lines, 'open')?.date ?? null
    expect(find('Talks go on', 'Published on January 29, 2026', 'February 1, 2026')).toBe('2026-01-29')
    expect(find('Published on January 29, 2026', 'Published on January 30, 2026')).toBeNull()
  })
})

describe('the date of publication', () => {
  const published = (below: string[], above: string[] = [], opening: string | null = null) =>
    findPublished([below, above, []], opening, 'open')?.date ?? null

  it('what stands below the headline goes before what stands above it', () => {
    expect(published(['21/08/2024'], ['22/08/2024'])).toBe('2024-08-21')
    expect(published([], ['22/08/2024'])).toBe('2024-08-22')
  })

  it('publication goes before update, and an update alone is no publication', () => {
    expect(published(['Updated: 22 August 2024', 'Published: 21 August 2024'])).toBe('2024-08-21')
    expect(published(['21 August 2024', 'Updated: 22 August 2024'])).toBe('2024-08-21')
    expect(published(['Updated: 22 August 2024'])).toBeNull()
  })

  it('contradiction, an open order and an impossible day give no date', () => {
    expect(published(['21 August 2024', '22 August 2024'])).toBeNull()
    expect(published(['8/9/2024'], ['22/08/2024'])).toBeNull()
    expect(published(['31/02/2024'])).toBeNull()
  })

  it('the opening of a first paragraph, but no date inside its sentence', () => {
    expect(published([], [], 'CALIX, August 21, 2024 (Agency) — The two sides met.')).toBe('2024-08-21')
    expect(published([], [], 'On August 21, 2024 the two sides met.')).toBeNull()
    expect(published([], [], 'Calix saw, on August 21, 2024 - a day too late - the two sides meet.')).toBeNull()
  })
})
