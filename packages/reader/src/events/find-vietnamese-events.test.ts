import { describe, expect, it } from 'vitest'
import { tell } from './events.fixture.js'

describe('Vietnamese sentences', () => {
  it.each([
    ['Tổng thống Mỹ Joe Biden cho biết Israel đã đồng ý ngừng bắn.', 'AGREE Israel > [Tổng thống Mỹ Joe Biden]'],
    ['Thủ lĩnh Hamas bị ám sát ở Tehran.', 'ASSAULT > Thủ lĩnh Hamas'],
    ['Hai binh sĩ Israel bị các tay súng Hezbollah bắn chết.', 'ASSAULT tay súng Hezbollah > binh sĩ Israel'],
    ['Liên Hợp Quốc kêu gọi Israel và Hamas ngừng bắn.', 'REQUEST Liên Hợp Quốc > Israel, Hamas'],
    ['Thỏa thuận vừa được nhất trí giữa Israel và Hamas.', 'AGREE Israel, Hamas > '],
    ['Theo Bộ Quốc phòng Nga, Ukraine đã tấn công Kursk.', 'ASSAULT Ukraine > Kursk [Bộ Quốc phòng Nga]'],
    ['Các cuộc đàm phán giữa Israel và Hamas đã kết thúc.', 'CONSULT Israel, Hamas > '],
  ])('%s', (sentence, expected) => {
    expect(tell(sentence, 'vi')).toEqual([expected])
    expect(tell(sentence.normalize('NFD'), 'vi').map((line) => line.normalize('NFC'))).toEqual([expected])
  })

  it.each([
    'Hamas không chấp nhận đề xuất của Ai Cập.',
    'Liệu Iran có tấn công Israel?',
    'Nếu Israel tấn công Iran, Hezbollah sẽ trả đũa.',
    'Iran có thể tấn công Israel.',
  ])('no event: %s', (sentence) => {
    expect(tell(sentence, 'vi')).toEqual([])
  })
})
