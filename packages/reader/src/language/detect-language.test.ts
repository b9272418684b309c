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
    '',
    '12 345',
    'Reuters',
    'Ines Calder',
    'Le président a annoncé la reprise des négociations avec les syndicats',
    'Die Gespräche sind ohne Ergebnis zu Ende gegangen',
    'Las conversaciones terminaron sin acuerdo en la capital',
    'As negociações não deram em nada e a greve continua',
    'Переговоры закончились ничем',
    'المحادثات انتهت دون نتيجة',
    '谈判没有结果',
  ])('%s: no claim', (text) => {
    expect(detectLanguage(text)).toBeNull()
  })
})
