/** Words that a text of some length in the language can hardly do without. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the of to and that for with on at by from this which be are were been has have will would could should their they
  his her its he she it not but than when who what how after before between against about into over under out up
  as an or if is was had do does did we you your our there these those some more most all only other also just
  says said say may might can despite while during through because without amid near new first last still both
  them him where here every back make made take taken think know known want need really very then many much good great
  world free use used work home well even see get got going people time year years day days week weeks two three four
  being thing things too own same right around through never always another since until per each why help find`.split(
    /\s+/,
  ),
)

/** English words that other languages write alike; they count half. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(['a', 'in', 'no', 'me', 'so', 'i'])

/** Vietnamese words without letters of their own, or with letters that other languages have too. */
export const VIETNAMESE_WORDS: ReadonlySet<string> = new Set(
  'cho trong khi sau theo hay như ra cao con tin nay qua ngay hai ba gia xung công quan nhân dân hình tình'.split(' '),
)

/** Words of other languages in Latin letters: where they prevail, neither English nor Vietnamese is claimed. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  `le les des du une un est dans pour que qui sur avec pas au aux par ne se sont plus ce cette il elle
  el los las una del por para con como más pero sus al lo es
  o os um uma não com mais da das dos em ao
  der die das und ist nicht mit von den dem ein eine auf für im des sich auch zu wird
  il gli di che è per non sono della nel alla
  de het een en van op te zijn voor met niet
  och att det som på är för av inte till jag
  yang dan di dengan untuk dari ini itu pada tidak akan dalam
  ve bir bu için ile
  i w z na się nie jest do że`.split(/\s+/),
)
