import { describe, expect, it } from 'vitest'
import { detectLanguage } from './detect-language.js'

describe('language', () => {
  it.each([
    'Hai bên vẫn chưa nhất trí',
    'Bão số 4 chưa vào',
    'Đàm phán kết thúc không kết quả',
    'Một số tỉnh cho học sinh nghỉ học',
    'Tổng thống Joe Biden thăm Israel',
    'Công đoàn đòi tăng lương'.normalize('NFD'),
  ])('%s is Vietnamese', (text) => {
    expect(detectLanguage(text)).toBe('vi')
  })

  it.each([
    'The talks go on and on',
    'Two sides meet for the third time',
    'Last hope for the herring of Calix',
    'Trần Thu Hà said that the drivers of Sông Lam would not return',
  ])('%s is English', (text) => {
    expect(detectLanguage(text)).toBe('en')
  })

  it.each([
    ['fr', 'Le président a annoncé la reprise des négociations avec les syndicats'],
    ['de', 'Die Gespräche sind ohne Ergebnis zu Ende gegangen'],
    ['es', 'Las conversaciones terminaron sin acuerdo en la capital'],
    ['pt', 'As negociações não deram em nada e a greve continua'],
    ['ru', 'Переговоры двух сторон закончились ничем'],
    ['ar', 'المحادثات انتهت دون نتيجة'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })

  it.each(['', '12 345', 'Reuters', 'Ines Calder'])('%s: no claim', (text) => {
    expect(detectLanguage(text)).toBeNull()
  })

  const WORDS = [
    [
      'en',
      'armed men stormed two villages',
      'markets fell sharply after lunch',
      'delegates praised earlier peace efforts',
    ],
    [
      'en',
      'rescue teams reached remote hamlets',
      'Friday, music lovers get ready',
      'several hundred prisoners walked free',
    ],
    ['vi', 'quân đội rút khỏi thị', 'giá gạo tăng mạnh hôm', 'người dân chờ hàng cứu'],
  ]
  it.each(WORDS.flatMap(([language, ...texts]) => texts.map((text) => [text, language])))(
    'five words: %s is %s',
    (text, language) => {
      expect(detectLanguage(text!)).toBe(language)
    },
  )
})
