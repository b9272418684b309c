import type { StabilityWords } from './stability-en.js'

const and = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`

/** What the view of stability says in Vietnamese. */
export const stabilityVi: StabilityWords = {
  heading: 'Nếu không ai bị ràng buộc',
  lead: (states, makers, options) =>
    `Những tình thế nào kéo dài dù không ai bị thỏa thuận ràng buộc: ${states} trạng thái khả thi của ${makers} bên quyết định với ${options} lựa chọn. Tất cả suy ra từ thứ tự ưu tiên, vốn là đánh giá; không có gì ở đây là xác suất hay dự báo.`,
  loading: 'Đang phân tích các trạng thái.',
  renewed: 'Đang phân tích lại. Trong lúc đó, đây là các trạng thái trước thay đổi cuối cùng.',
  failed: 'Hiện không tính được độ ổn định.',
  none: 'Hồ sơ này chưa nêu ai có thể làm gì. Để biết điều gì sẽ kéo dài khi không có thỏa thuận, hồ sơ cần nêu:',
  needed: [
    'ai có thể tự mình thay đổi tình hình: các bên, và những chủ thể có thể phá rối;',
    'mỗi bên có thể làm hoặc không làm gì, và lựa chọn nào không rút lại được;',
    'mỗi bên xếp thứ tự các khả năng ra sao: các mệnh đề, quan trọng nhất trước, hoặc một thứ hạng, hoặc độ thỏa dụng của mình, do ai đánh giá và vì sao;',
    'tổ hợp nào không thể có, và hiện trạng là gì.',
  ],

  state: (number) => `Trạng thái ${number}`,
  selectState: (number, what) => `Trạng thái ${number}: ${what}`,
  now: 'hiện nay',
  nothingTaken: 'không chọn gì',
  taking: 'chọn',
  dropping: 'bỏ',
  and: 'và',
  more: (n) => `và ${n} nữa`,
  condition: {
    not: 'không',
    and: 'và',
    or: 'hoặc',
    if: 'nếu',
    iff: 'khi và chỉ khi',
    always: 'luôn luôn',
    never: 'không bao giờ',
  },

  graph: {
    heading: 'Các trạng thái và nước đi',
    lead: 'Mỗi dấu là một trạng thái, hoặc một nhóm trạng thái. Nhấp vào một dấu, hoặc đi qua chúng bằng các phím mũi tên.',
    layers: 'Tầng',
    layering: {
      moves: (isNow) => (isNow ? 'số nước đi từ hiện trạng' : 'số nước đi từ trạng thái đầu'),
      sides: () => 'ổn định đối với bao nhiêu bên',
    },
    under: 'Theo',
    moves: 'Nước đi được vẽ',
    shownMoves: { selected: 'từ trạng thái đang chọn', improvements: 'mọi cải thiện', all: 'mọi nước đi' },
    grouped: (states, groups) => `${states} trạng thái là quá nhiều để vẽ từng cái: chúng nằm ở ${groups} chỗ, theo`,
    groupedHow: (isNow) =>
      `${isNow ? 'Hiện trạng có chỗ riêng. ' : ''}Mỗi nhóm mang dấu của điểm cân bằng theo nhiều khái niệm nhất và nằm ở tầng trên cùng trong các tầng của nó; nước đi bên trong nhóm không được vẽ.`,
    apart: 'Các lựa chọn được phân biệt trong hình',
    apartLead: (most) => `Mỗi cách kết hợp các lựa chọn được đánh dấu có một chỗ; nhiều nhất ${most} chỗ.`,
    apartFull: 'quá nhiều chỗ',
    tooMany: (n) => `${n} nước đi là quá nhiều để vẽ: chỉ hiển thị những nước đi từ trạng thái đang chọn.`,
    label: (n) => `Các trạng thái theo tầng, ${n} chỗ; dùng phím mũi tên để đi qua`,
    layerByMoves: (layer, isNow) =>
      layer < 0
        ? 'Không nước đi nào dẫn tới'
        : layer === 0
          ? isNow
            ? 'Hiện trạng'
            : 'Trạng thái đầu'
          : `Cách ${layer} nước đi`,
    layerBySides: (sides, all, under) =>
      sides === all
        ? `Ổn định đối với cả ${all} bên theo ${under}: cân bằng`
        : `Ổn định đối với ${sides} trên ${all} bên theo ${under}`,
    hint: 'Trỏ vào một dấu để đọc trạng thái.',
    kinds: {
      nash: 'cân bằng: không ai cải thiện được (Nash, và do đó mọi khái niệm)',
      answered: 'cân bằng: giữ được nhờ những đáp trả có lợi cho bên đáp trả (SSEQ, SEQ hoặc SIM)',
      feared: 'cân bằng: chỉ giữ được nhờ những đáp trả có thể đến bằng mọi giá (SMR hoặc GMR)',
      none: 'không cân bằng',
    },
    note: 'Đường của mỗi bên khác nhau cả về màu lẫn nét. Đậm với đầu mũi tên đặc: cải thiện cho bên đi; mảnh với đầu rỗng: nước đi khác. Dải rộng là một đường ngắn nhất từ hiện trạng, các bước được đánh số.',
    noEquilibrium: 'Không cân bằng theo khái niệm nào.',
    equilibriumUnder: (concepts) =>
      concepts.length === 6 ? 'Cân bằng theo mọi khái niệm.' : `Cân bằng theo ${and(concepts)}.`,
    groupOf: (n) => `${n} trạng thái`,
    noneOfApart: 'không chọn lựa chọn nào trong số được phân biệt',
    someEquilibria: (n, strongest) =>
      n === '1' ? `Một trạng thái cân bằng: ${strongest}` : `${n} trạng thái cân bằng; mạnh nhất: ${strongest}`,
    standsNow: 'Hiện nay.',
  },

  card: {
    heading: (number) => `Trạng thái ${number}`,
    now: 'Hiện trạng.',
    coalesced:
      'Một số tổ hợp lựa chọn không phân biệt được và tính là một trạng thái; ở đây nêu tổ hợp đầu tiên trong số đó.',
    pathByImprovements: (isNow) =>
      `Mỗi bước là một cải thiện cho bên thực hiện, từ ${isNow ? 'hiện trạng' : 'trạng thái đầu'}:`,
    pathByMoves: (isNow) =>
      `Không cải thiện nào dẫn tới đây từ ${isNow ? 'hiện trạng' : 'trạng thái đầu'}. Một đường ngắn nhất bằng nước đi bất kỳ:`,
    noPath: (isNow) => `Không nước đi nào dẫn tới đây từ ${isNow ? 'hiện trạng' : 'trạng thái đầu'}.`,
    noImprovement: 'không phải cải thiện cho bên này',
    why: 'Kéo dài đối với ai, và vì sao',
    whyLead: 'Mỗi bên có thể cải thiện gì khi đi một mình, và các bên khác có thể đáp trả ra sao.',
    moves: (n) => `Nước đi từ đây: ${n}`,
    noMoves: 'Bên này không có nước đi từ đây.',
    thinks: { '1': 'tốt hơn cho bên đi', '0': 'như cũ cho bên đi', '-1': 'xấu hơn cho bên đi' },
    toNow: 'Về hiện trạng',
    toFirst: 'Về trạng thái đầu',
  },

  reasons: {
    always: 'ổn định theo mọi khái niệm',
    notStable: 'không ổn định theo khái niệm nào',
    stableUnder: (concepts) => `ổn định theo ${and(concepts)}`,
    noImprovement: 'Không có cải thiện nào.',
    wouldImprove: 'Sẽ cải thiện bằng cách',
    sanctionedBy: 'bị trừng phạt bởi',
    metBy: 'bị đáp lại bởi',
    atOnce: 'cùng lúc',
    next: 'rồi',
    asGood: 'đối với bên này cũng như ở đây',
    worse: 'đối với bên này xấu hơn ở đây',
    noAnswer: 'không đáp trả nào giữ bên này ở mức hiện có hoặc thấp hơn',
    more: (n) => `Hiện thêm ${n} cải thiện`,
  },

  whatIf: {
    heading: 'Nếu họ mong muốn khác đi?',
    lead: 'Đổi thứ tự ưu tiên của một bên quyết định và xem điểm cân bằng nào xuất hiện, điểm nào mất đi. Cả trang đổi theo; tệp hồ sơ giữ nguyên.',
    whose: 'Ưu tiên của ai',
    changedName: (name) => `${name} (đã đổi)`,
    statementsOf: (name) => `Điều ${name} muốn, quan trọng nhất trước`,
    up: (what) => `Quan trọng hơn: ${what}`,
    down: (what) => `Kém quan trọng hơn: ${what}`,
    remove: (what) => `Bỏ ra: ${what}`,
    addBack: (what) => `Đưa lại: ${what}`,
    add: 'Đưa lại',
    removed: 'Đã bỏ ra',
    noStatements: 'Không mệnh đề nào được tính: bên này coi mọi trạng thái như nhau.',
    by: (who) => `Người đánh giá: ${who}`,
    unnamed: 'Đánh giá này không ghi tên ai',
    claims: (n) => `${n} nhận định`,
    byRanking: 'Hồ sơ xếp hạng từng trạng thái. Đây là phần thứ hạng quanh trạng thái đang chọn.',
    byUtilities:
      'Hồ sơ xếp hạng trạng thái theo giá trị kết cục của chúng (ước lượng điểm). Đây là phần thứ hạng quanh trạng thái đang chọn.',
    stateUp: (number) => `Trạng thái ${number} xếp cao hơn`,
    stateDown: (number) => `Trạng thái ${number} xếp thấp hơn`,
    reset: 'Tất cả như trong hồ sơ',
    resetOne: (name) => `${name} như trong hồ sơ`,
    follows: 'Điều gì theo sau',
    asInCase: 'Các ưu tiên như trong hồ sơ.',
    nothing: 'Các điểm cân bằng vẫn như cũ, theo từng khái niệm.',
    summary: (states, gained, lost) =>
      `${states} trạng thái thay đổi về cân bằng: ${gained} được thêm một khái niệm trở lên, ${lost} mất một khái niệm trở lên.`,
    byConcept: 'Số điểm cân bằng theo khái niệm',
    inCase: 'Trong hồ sơ',
    come: 'Thêm',
    go: 'Mất',
    changed: 'Sau thay đổi',
    gained: (n) => `Thêm: ${n}`,
    lost: (n) => `Mất: ${n}`,
    moreInTable: (n) => `và ${n} nữa; bảng có tất cả.`,
    nowIs: (concepts) =>
      `Tiếp tục như hiện nay sẽ là cân bằng theo ${concepts.length === 6 ? 'mọi khái niệm' : and(concepts)}.`,
    nowIsNone: 'Tiếp tục như hiện nay sẽ không cân bằng theo khái niệm nào.',
  },

  least: {
    heading: (number) => `Trạng thái ${number} cần gì?`,
    lead: 'Mức thay đổi ít nhất trong các ưu tiên của hồ sơ, mỗi lần một bên quyết định.',
    tooMany: (most) =>
      `Ở đây chỉ tính điều một trạng thái cần với nhiều nhất ${most} trạng thái; dùng parley stability --change.`,
    compute: 'Tính',
    computing: 'Đang tính.',
    settle: (concept) => `Nó không cân bằng theo ${concept}. Nó ổn định đối với từng bên sau đây nếu:`,
    unsettle: (concept) => `Nó cân bằng theo ${concept}. Nó không còn ổn định đối với một trong các bên nếu:`,
    pairs: (n) => `${n} cặp trạng thái trong thứ hạng của bên này đổi thứ tự;`,
    never: 'không thứ hạng nào làm được.',
    moves: (n) => `chuyển chỗ ${n} mệnh đề của bên này.`,
    noOrder: 'không thứ tự nào của các mệnh đề làm được.',
    beyond: (n) => `không thứ tự nào với tối đa ${n} mệnh đề chuyển chỗ làm được; chưa thử nhiều hơn.`,
    together: 'Tất cả những thay đổi thứ hạng này cùng nhau khiến nó cân bằng.',
    notTogether:
      'Những thay đổi thứ hạng này cùng nhau có thể chưa đủ: thay đổi này có thể lấy mất đáp trả của bên kia.',
    aloneSettle: 'Hoặc chỉ một trong các bên sau, kể cả qua tác động đến các bên khác:',
    aloneUnsettle: 'Hoặc, với ít thay đổi hơn, qua tác động đến các bên khác:',
    atMost: 'nhiều nhất',
    try: 'Thử',
    tryFor: (name) => `Thử: ${name}`,
  },

  table: {
    heading: 'Các trạng thái dưới dạng bảng',
    lead: 'Mỗi trạng thái ổn định đối với ai theo khái niệm nào, và mỗi bên xếp nó thứ mấy (1 là tốt nhất).',
    caption: 'Các trạng thái bằng lời, với các khái niệm mà theo đó chúng ổn định',
    show: 'Trạng thái',
    everyState: 'mọi trạng thái',
    anyEquilibrium: 'cân bằng theo một khái niệm nào đó',
    equilibriaUnder: (name) => `cân bằng theo ${name}`,
    stableFor: 'Ổn định đối với',
    anybody: 'bất kỳ ai hoặc không ai',
    changedOnly: 'chỉ những gì thay đổi do đổi ưu tiên',
    byOption: 'Theo lựa chọn',
    standing: { any: 'thế nào cũng được', taken: 'được chọn', notTaken: 'không được chọn' },
    found: (n, all) => `${n} trên ${all} trạng thái`,
    state: 'Trạng thái',
    taken: 'Được chọn, bởi ai',
    equilibrium: 'Cân bằng',
    none: '–',
    all: 'mọi',
    rank: 'hạng trong thứ tự của bên ấy, 1 là tốt nhất',
    place: (place, of) => `hạng ${place} trên ${of}`,
    toSelected: 'Đến trang có trạng thái đang chọn',
    page: (page, pages) => `Trang ${page} trên ${pages}`,
    previous: 'Trang trước',
    next: 'Trang sau',
    first: 'Trang đầu',
    last: 'Trang cuối',
  },

  degrees: {
    heading: 'Mức độ, điều chưa biết và nhận thức sai',
    asInCase: 'Đây là theo các ưu tiên trong hồ sơ, chưa kể những thay đổi của bạn.',
    strongLead: 'Ổn định mạnh, nhờ những đáp trả khiến bên đó tệ hơn nhiều so với ở đây:',
    unknownLead: 'Ổn định, tùy cách hiểu một so sánh chưa biết (a đến d):',
    unknownTooLarge: (states) => `Không phân tích các ưu tiên chưa biết với ${states} trạng thái.`,
    comesOut: (concepts) =>
      concepts.length === 0
        ? 'Theo nhận thức của từng bên, có bên rời trạng thái này, theo mọi khái niệm.'
        : `Theo nhận thức của từng bên, không ai rời trạng thái này theo ${and(concepts)}.`,
    notSeen: 'không thấy trạng thái này',
    inItsView: (own, all) =>
      `theo cách nhìn của bên này: ổn định đối với chính nó theo ${own.length === 0 ? 'không khái niệm nào' : and(own)}; cân bằng theo ${all.length === 0 ? 'không khái niệm nào' : and(all)}`,
    hidden: 'Bên nào không thấy một trạng thái thì không biết rằng mình có thể rời nó.',
    mattersGreatly: 'rất quan trọng, theo hồ sơ',
    notKnown: 'không biết bên này muốn điều này hay điều ngược lại',
    strongColumn: 'Ổn định mạnh',
    unknownColumn: 'Với điều chưa biết',
    perceivedColumn: 'Theo nhận thức từng bên',
    unseenBy: 'không được thấy bởi',
    key: {
      strong: {
        name: 'Ổn định mạnh',
        meaning:
          'Mỗi cải thiện có thể bị đáp trả, theo khái niệm đó, bằng một trạng thái tệ hơn nhiều so với hiện có đối với bên đó.',
        source: 'Hamouda, Kilgour và Hipel 2004, 2006.',
      },
      unknown: {
        name: 'Với điều chưa biết: a, b, c, d',
        meaning:
          'Khi không biết một chủ thể thích trạng thái nào trong hai trạng thái: theo a và c bên đó sẽ thử trạng thái có thể tốt hơn, theo b và d thì không; theo c và d một trạng thái có thể xấu hơn giữ bên đó lại, theo a và b thì không.',
        source: 'Li, Hipel, Kilgour và Fang 2004.',
      },
      perceived: {
        name: 'Theo nhận thức từng bên',
        meaning:
          'Mỗi bên hành động theo những trạng thái mình thấy và theo điều mình cho là các bên khác muốn. Một trạng thái là cân bằng trên thực tế khi không ai thấy nó mà rời nó.',
        source: 'Bennett 1977; Wang, Hipel và Fraser 1988.',
      },
    },
  },

  key: {
    heading: 'Ý nghĩa của các khái niệm',
    lead: 'Một trạng thái ổn định đối với một bên khi không gì khiến bên đó rời đi; điều giữ bên đó ở lại khác nhau theo khái niệm. Không khái niệm nào là đúng duy nhất.',
    name: {
      nash: 'ổn định Nash',
      sseq: 'ổn định tuần tự đối xứng',
      seq: 'ổn định tuần tự',
      sim: 'ổn định đồng thời',
      smr: 'siêu duy lý đối xứng',
      gmr: 'siêu duy lý tổng quát',
    },
    meaning: {
      nash: 'Bên đó không có cải thiện nào.',
      sseq: 'Như SEQ, và sau đáp trả đó bên này không thể trở lại trên mức ban đầu.',
      seq: 'Các bên khác có thể đáp trả mỗi cải thiện, bằng những nước đi có lợi cho bên thực hiện, và khiến bên này không khá hơn.',
      sim: 'Mỗi cải thiện có thể bị đáp lại bằng những cải thiện mà các bên khác thực hiện cùng lúc, và tất cả khiến bên này không khá hơn.',
      smr: 'Như GMR, và sau đáp trả đó bên này không thể trở lại trên mức ban đầu.',
      gmr: 'Các bên khác có thể đáp trả mỗi cải thiện, bằng nước đi bất kỳ, và khiến bên này không khá hơn.',
    },
    source: {
      nash: 'Nash 1951.',
      sseq: 'Rêgo và Vieira 2017.',
      seq: 'Fraser và Hipel 1979.',
      sim: 'Fraser và Hipel 1984.',
      smr: 'Howard 1971.',
      gmr: 'Howard 1971.',
    },
    limits:
      'Giả định rằng ai cũng biết mọi bên có thể làm gì và muốn gì, và hơn một chút cũng như hơn nhiều, trừ khi hồ sơ nói khác. Ổn định không có nghĩa là tốt: một cuộc chiến cũng có thể là cân bằng.',
  },

  large: {
    note: (states, most) =>
      `${states} trạng thái là quá nhiều để vẽ và liệt kê ở đây (nhiều nhất ${most}). Dưới đây là số lượng, các trạng thái theo nhóm và những điểm cân bằng mạnh nhất; parley stability có tất cả, cùng các lý do.`,
    counts: 'Có bao nhiêu điểm cân bằng',
    countsCaption: (states) => `Điểm cân bằng trong ${states} trạng thái, theo khái niệm`,
    concept: 'Khái niệm',
    equilibria: 'Số điểm cân bằng',
    now: 'Hiện trạng là cân bằng',
    yes: 'có',
    no: 'không',
    groups: 'Các trạng thái theo nhóm',
    groupsLead: 'Theo những lựa chọn mà trạng thái cân bằng phụ thuộc vào nhiều nhất; các lựa chọn khác để ngỏ.',
    groupsCaption: (n) => `${n} nhóm trạng thái, với số điểm cân bằng theo từng khái niệm`,
    apart: 'Các lựa chọn được phân biệt',
    everyState: 'mọi trạng thái',
    states: 'Số trạng thái',
    strongest: 'Những điểm cân bằng mạnh nhất',
    strongestCaption: (n) => `${n} điểm đầu, theo nhiều khái niệm nhất trước`,
  },
}
