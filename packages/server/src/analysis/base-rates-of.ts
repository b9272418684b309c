import { type BaseRate, type Bilingual, baseRatesFor, type CeasefireGroup, ceasefireBaseRates } from '@parley/engine'
import type { Case } from '@parley/model'

/** What became of others of the case's kind, where it says which those are: each row with its n and caveat; else none. */
export const baseRatesOf = ({ baseRates }: Case): BaseRate[] =>
  baseRates
    ? baseRatesFor(baseRates.ceasefire).map(
        (row): BaseRate => ({
          id: row.id,
          group: nameGroup(row.group),
          standing: Object.entries(row.standing).map(([days, share]) => ({ days: Number(days), share })),
          n: ceasefireBaseRates.n,
          nOf: row.group.by === 'all' ? 'group' : 'all',
          caveat: CAVEAT,
          origin: ceasefireBaseRates.source,
        }),
      )
    : []

const CAVEAT: Bilingual = {
  en: 'Open-ended ceasefires; end codes inferred, 47 % of ends unclear; descriptive, not causal',
  vi: 'Các lệnh ngừng bắn không thời hạn; mã kết thúc được suy ra, 47 % kết thúc không rõ; chỉ mô tả, không phải nhân quả',
}

const nameGroup = (group: CeasefireGroup): Bilingual => {
  switch (group.by) {
    case 'all':
      return { en: 'all ceasefires', vi: 'mọi lệnh ngừng bắn' }
    case 'mediated':
      return group.is ? { en: 'mediated', vi: 'có trung gian' } : { en: 'not mediated', vi: 'không có trung gian' }
    case 'mechanism':
      return group.is
        ? { en: 'with an implementation mechanism', vi: 'có cơ chế thực hiện' }
        : { en: 'without an implementation mechanism', vi: 'không có cơ chế thực hiện' }
    case 'kind':
      return KINDS[group.is]
    case 'earlierBreakdowns': {
      const range =
        group.most === null
          ? `${group.least}+`
          : group.most === group.least
            ? `${group.least}`
            : `${group.least}–${group.most}`
      return { en: `earlier breakdowns: ${range}`, vi: `số lần đổ vỡ trước đó: ${range}` }
    }
  }
}

const KINDS: Readonly<Record<'cessation' | 'preliminary' | 'definitive', Bilingual>> = {
  cessation: { en: 'cessation of hostilities', vi: 'ngừng chiến' },
  preliminary: { en: 'preliminary ceasefire', vi: 'ngừng bắn sơ bộ' },
  definitive: { en: 'definitive ceasefire', vi: 'ngừng bắn dứt điểm' },
}
