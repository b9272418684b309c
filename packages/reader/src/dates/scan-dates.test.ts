import { describe, expect, it } from 'vitest'
import { type DateOrder, scanDates } from './scan-dates.js'

const dates = (text: string, order: DateOrder = 'open') => scanDates(text, order).map(({ date }) => date)

describe('dates with a year', () => {
  it.each([
    ['2024-08-21', '2024-08-21'],
    ['2024-08-21T10:30:00Z', '2024-08-21'],
    ['2024/8/1', '2024-08-01'],
    ['21/08/2024', '2024-08-21'],
    ['08/21/2024', '2024-08-21'],
    ['8/8/2024', '2024-08-08'],
    ['12.9.2024', '2024-09-12'],
    ['12.16.2025', '2025-12-16'],
    ['21-8-2024', '2024-08-21'],
    ['August 21, 2024', '2024-08-21'],
    ['Aug. 21st, 2024', '2024-08-21'],
    ['AUGUST 21 2024', '2024-08-21'],
    ['Wed, 21 Aug 2024', '2024-08-21'],
    ['21st of August 2024', '2024-08-21'],
    ['ngày 21 tháng 8 năm 2024', '2024-08-21'],
    ['ngày 2 tháng Chín, 2024', '2024-09-02'],
    ['21 tháng 12/2024', '2024-12-21'],
    ['29 February 2024', '2024-02-29'],
    ['tháng 8/2024', '2024-08'],
    ['August 2024', '2024-08'],
  ])('%s is %s', (text, date) => {
    expect(dates(text)).toEqual([date])
  })

  it.each([
    ['21. August 2024', '2024-08-21'],
    ['1. März 2024', '2024-03-01'],
    ['1er août 2024', '2024-08-01'],
    ['21 de agosto de 2024', '2024-08-21'],
    ['agosto 21, 2024', '2024-08-21'],
    ['3 de março de 2024', '2024-03-03'],
    ['5 maggio 2024', '2024-05-05'],
    ['21 augustus 2024', '2024-08-21'],
    ['8 mars 2024', '2024-03-08'],
    ['21. elokuuta 2024', '2024-08-21'],
    ['21 sierpnia 2024', '2024-08-21'],
    ['5. února 2024', '2024-02-05'],
    ['2024. augusztus 21.', '2024-08-21'],
    ['21 августа 2024 г.', '2024-08-21'],
    ['21 серпня 2024', '2024-08-21'],
    ['21 Ağustos 2024', '2024-08-21'],
    ['21 Agustus 2024', '2024-08-21'],
    ['21 أغسطس 2024', '2024-08-21'],
    ['发布时间2024年8月21日', '2024-08-21'],
    ['2024년 8월 21일', '2024-08-21'],
    ['2024.08.21', '2024-08-21'],
  ])('%s is %s', (text, date) => {
    expect(dates(text)).toEqual([date])
  })

  it('8/9/2024 is open in English and day first in Vietnamese', () => {
    expect(dates('8/9/2024')).toEqual([null])
    expect(dates('8/9/2024', 'day-first')).toEqual(['2024-09-08'])
    expect(dates('8/9/2024', 'month-first')).toEqual(['2024-08-09'])
  })

  it.each(['31/02/2024', '29 February 2023', '45/13/2024', '2024-13-01'])('%s is impossible', (text) => {
    expect(dates(text)).toEqual([null])
  })

  it('gives places and order', () => {
    const text = 'from 1 May 2024 to 21/08/2024'
    expect(scanDates(text, 'open').map(({ start, end }) => text.slice(start, end))).toEqual([
      '1 May 2024',
      '21/08/2024',
    ])
  })
})

it.each([
  '20.8',
  '21/8',
  '21/08/24',
  'sáng 20.8',
  '10:30',
  '1.500.000',
  '12.9.20245',
  'v1.12.9.2024',
  'trong vòng 4 ngày',
  'May',
  'CÔNG SÁNG',
  '2024',
])('%s is no date', (text) => {
  expect(dates(text, 'day-first')).toEqual([])
})
