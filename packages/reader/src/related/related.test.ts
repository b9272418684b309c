import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../language/detect-language.js'
import { TermTable } from '../terms/term-table.js'
import { VI_EN_TERMS } from '../terms/vi-en.js'
import { findDuplicates, jaccard } from './find-duplicates.js'
import { pairTranslations } from './pair-translations.js'
import type { ListedItem } from './split-related.js'

const item = (title: string, teaser: string | null = null, author: string | null = null): ListedItem => ({
  title,
  author,
  teaser,
})

describe('duplicates', () => {
  it('Jaccard by hand', () => {
    expect(jaccard(new Set(['a', 'b', 'c']), new Set(['b', 'c', 'd']))).toBe(0.5)
    expect(jaccard(new Set(['a']), new Set(['b']))).toBe(0)
  })

  it('refer to the first of their kind, through case, punctuation and composition', () => {
    const titles = [
      'Hòa đàm về đập Sella',
      'Another item here',
      'HÒA ĐÀM về đập Sella!',
      'Hòa đàm về đập Sella'.normalize('NFD'),
    ]
    expect(findDuplicates(titles.map((title) => item(title)))).toEqual([null, null, 0, 0])
  })

  it('a small difference in a long text is none, the same title with another teaser is one', () => {
    const teaser =
      'Ships have been turned away from the harbour of Calix since the long dispute over the new fees began'
    expect(findDuplicates([item('Harbour closed', teaser), item('Harbour closed', `${teaser} again`)])).toEqual([
      null,
      0,
    ])
    expect(
      findDuplicates([item('News in brief', teaser), item('News in brief', 'A fair drew crowds in the village.')]),
    ).toEqual([null, null])
  })

  it('a title alone repeats an item with a teaser', () => {
    expect(
      findDuplicates([item('Calix harbour stays closed', 'Ships wait.'), item('Calix harbour stays closed')]),
    ).toEqual([null, 0])
  })
})

describe('translations', () => {
  const pairs = (items: readonly ListedItem[]) => {
    const known = items.flatMap((each, index) => {
      const language = detectLanguage(`${each.title} ${each.teaser ?? ''}`)
      return language === null ? [] : [{ ...each, index, language }]
    })
    expect(known).toHaveLength(items.length)
    return [...pairTranslations(known, new TermTable(VI_EN_TERMS))].sort(([a], [b]) => a - b)
  }

  it('by names, numbers and terms, whatever the order', () => {
    expect(
      pairs([
        item('Động đất ở Nhật Bản làm 12 người thiệt mạng', null, 'Lê Quốc Việt'),
        item('Nga và Ukraine trao đổi 90 tù nhân', null, 'Mai Anh'),
        item('Công nhân nhà máy Norrland tiếp tục đình công', null, 'Trần Thu Hà'),
        item('Russia and Ukraine exchange 90 prisoners of the war', null, 'Mai Anh'),
        item('Workers at the Norrland plant go on with their strike', null, 'Trần Thu Hà'),
        item('An earthquake in Japan leaves 12 people dead', null, 'Lê Quốc Việt'),
      ]),
    ).toEqual([
      [3, 1],
      [4, 2],
      [5, 0],
    ])
  })

  it('works from English to Vietnamese and without bylines', () => {
    expect(
      pairs([
        item('The drivers of Sông Lam are on strike for the 12th day'),
        item('A fair in the village draws record numbers'),
        item('Tài xế Sông Lam đình công ngày thứ 12'),
      ]),
    ).toEqual([[2, 0]])
  })

  it('nothing in common is no pair', () => {
    expect(
      pairs([item('Vườn nhãn chín sớm, nông dân phấn khởi'), item('A new bridge over the river of the north')]),
    ).toEqual([])
  })

  it('two that fit equally well leave both alone', () => {
    expect(
      pairs([
        item('Israel tấn công Gaza trong đêm', null, 'Bùi An'),
        item('Israel vẫn tấn công Gaza hôm nay', null, 'Bùi An'),
        item('Israel attacks Gaza again and again', null, 'Bùi An'),
      ]),
    ).toEqual([])
  })

  it('the same author and subject are not enough', () => {
    expect(
      pairs([
        item('Thủ tướng Israel bác bỏ đề xuất mới về con tin', 'Ông nói rằng 3 điều kiện không đổi.', 'Bùi An'),
        item(
          'Gaza aid convoys wait at the border for 9 days',
          'The trucks of the relief agency stand in the sun.',
          'Bùi An',
        ),
      ]),
    ).toEqual([])
  })
})
