import { describe, expect, it } from 'vitest'
import { readByline } from './byline.js'

describe('bylines', () => {
  it.each([
    ['Hạ Lang |', 'Hạ Lang'],
    ['CÔNG SÁNG |', 'CÔNG SÁNG'],
    ['NHÓM PV |', 'NHÓM PV'],
    ['HẠ LANG (tổng hợp) |', 'HẠ LANG (tổng hợp)'],
    ['Trần Thu Hà | 12.9.2024 07:30', 'Trần Thu Hà'],
    ['Trần Thu Hà | Thứ tư, 21/08/2024 | 10:30', 'Trần Thu Hà'],
    ['Trần Thu Hà | 20.8', 'Trần Thu Hà'],
    ['By Ines Calder', 'Ines Calder'],
    ['BY INES CALDER', 'INES CALDER'],
    ['By Ines Calder and Tomas Vey', 'Ines Calder and Tomas Vey'],
    ['By Ines Calder, August 21, 2024', 'Ines Calder'],
    ['By Ines Calder | 21 August 2024', 'Ines Calder'],
    ['By Ines Calder in Calix', 'Ines Calder'],
    ['By Ines Calder, Staff Writer', 'Ines Calder'],
    ['By Ludo van den Berg', 'Ludo van den Berg'],
    ['Tác giả: Trần Thu Hà', 'Trần Thu Hà'],
    ['Ines Calder · 21 August 2024', 'Ines Calder'],
    ['Ines Calder, 21/08/2024', 'Ines Calder'],
  ])('%s', (line, author) => {
    expect(readByline(line)?.author).toBe(author)
  })

  it.each([
    'Hạ Lang',
    'Home |',
    'Home | World | Politics',
    'Talks on the dam go on | The Basin Observer',
    'By the end of the month the talks will be over',
    'By 2030 the dam will be full',
    'The two sides met again. |',
    'New York, August 21, 2024',
    'Thứ tư, 21/08/2024',
    '| |',
    '',
  ])('%s is none', (line) => {
    expect(readByline(line)).toBeNull()
  })

  it('keeps what follows the name', () => {
    expect(readByline('Trần Thu Hà | 12.9.2024 07:30')?.rest).toBe('12.9.2024 07:30')
    expect(readByline('By Ines Calder, August 21, 2024')?.rest).toBe('August 21, 2024')
  })
})
