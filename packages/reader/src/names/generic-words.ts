/**
 * Words that are written with a capital without naming anybody, folded: titles, parts of names that many names have,
 * days and months. By themselves they never tie two texts together. Extend here.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof sir madam president prime minister ministry secretary state foreign defense defence general colonel
  king queen prince princess emir sheikh ambassador envoy spokesman spokesperson governor mayor senator chairman chief
  director party national international united union republic kingdom council committee commission court parliament
  government assembly army force forces police board company group bank university school city province district street
  road avenue river sea ocean gulf strip bank island north south east west northern southern eastern western middle central new
  old great saint st day week month year monday tuesday wednesday thursday friday saturday sunday january february march
  april may june july august september october november december first second third god bible christmas easter
  internet online news photo agency times post
  ong ba anh chi tp tphcm pv tv covid tet thu tuong chinh phu bo truong ngoai quoc hoi uy ban nhan dan chu tich tong bi thong
  tinh quan huyen phuong xa thanh pho duong cau bac nam dong tay trung`.split(/\s+/),
)
