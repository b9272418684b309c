import type { CommentsWords } from './comments-en.js'

/** What is said of comments in Vietnamese. */
export const commentsVi: CommentsWords = {
  heading: 'Ý kiến',
  openIn: (n) => `${n} ý kiến chưa xử lý`,
  counted: (open, resolved) =>
    [open > 0 ? `${open} chưa xử lý` : '', resolved > 0 ? `${resolved} đã xử lý` : '']
      .filter((part) => part !== '')
      .join(', '),
  none: 'Không còn ý kiến nào chưa xử lý.',
  alsoResolved: 'Cả những ý kiến đã xử lý',
  resolved: 'đã xử lý',
  by: (who, on) => (on === null ? who : `${who}, ${on}`),
  nobody: 'không nêu tên',
  new: 'Ý kiến mới',
  newOn: (what) => `Ý kiến mới về ${what}`,
  as: 'Nêu ý kiến với tên',
  add: 'Thêm ý kiến',
  added: 'Đã thêm ý kiến.',
  resolve: 'Đánh dấu đã xử lý',
  reopen: 'Mở lại',
  change: 'Sửa',
  changeText: 'Nội dung ý kiến',
  keepChange: 'Lưu chỗ sửa',
  leaveChange: 'Thôi',
  edited: (on) => `sửa ngày ${on}`,
  remove: 'Xóa',
  act: (what, text) => `${what} ý kiến “${text}”`,
  goTo: 'Đến chỗ đó trong phần soạn',
}
