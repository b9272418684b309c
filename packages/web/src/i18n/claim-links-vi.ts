import type { ClaimLinksWords } from './claim-links-en.js'

/** What is said in Vietnamese where claims are linked to a judgement. */
export const claimLinksVi: ClaimLinksWords = {
  heading: 'Gắn đánh giá này với nhận định',
  choose: 'Nhận định',
  none: 'chọn một nhận định',
  link: 'Gắn',
  linked: 'Đã gắn.',
  linkedTo: (claim, judgement) => `Gắn “${claim}” vào: ${judgement}`,
  unlink: 'Gỡ',
  unlinkOf: (claim) => `Gỡ “${claim}”`,
  unlinked: 'Đã gỡ.',
  unlinkedFrom: (claim, judgement) => `Gỡ “${claim}” khỏi: ${judgement}`,
}
