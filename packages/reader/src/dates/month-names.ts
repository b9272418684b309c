/** Month numbers by English name, abbreviation or Vietnamese word after `tháng`; lower case. */
export const ENGLISH_MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

export const VIETNAMESE_MONTHS: Readonly<Record<string, number>> = {
  'mười một': 11,
  'mười hai': 12,
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  chạp: 12,
}

/** Months of further languages in lower case, January first; forms of a month are set apart by bars. */
const FURTHER: readonly string[] = [
  // German, French, Spanish, Portuguese, Italian, Dutch
  'januar|jänner|jän jan|februar|feber märz|mär|mrz april mai juni juli august september|sept oktober|okt november dezember|dez',
  'janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre octobre novembre décembre|déc|decembre',
  'enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic',
  'janeiro fevereiro|fev março|marco abril maio|mai junho julho agosto setembro|set outubro|out novembro dezembro|dez',
  'gennaio|gen febbraio marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|sett ottobre|ott novembre dicembre|dic',
  'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  // Swedish, Danish and Norwegian, Finnish
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar februar marts|mars april maj|mai juni juli august september oktober|okt november december|desember|des',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  // Polish, Czech, Slovak, Hungarian, Romanian
  'stycznia|sty lutego|lut marca kwietnia|kwi maja czerwca|cze lipca|lip sierpnia|sie września|wrz października|paź listopada|lis grudnia|gru',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra',
  'január február március április május június július augusztus szeptember október november december',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  // Turkish, Indonesian and Malay
  'ocak|oca şubat|şub mart nisan|nis mayıs haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
  'januari februari|februari maret april mei juni|jun juli|julai agustus|agu|agt|ags|ogos september oktober november desember|disember',
  // Catalan, Slovene and Serbian, Lithuanian, Estonian
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'januar|januara februar|februara marec|marta april|aprila maj|maja junij|juna julij|jula avgust|avgusta september|septembra oktober|oktobra november|novembra december|decembra',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  // Bulgarian, Hindi, Bengali, Hebrew, Thai
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'जनवरी फ़रवरी|फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर|सितम्बर अक्टूबर|अक्तूबर नवंबर|नवम्बर दिसंबर|दिसम्बर',
  'জানুয়ারি|জানুয়ারী ফেব্রুয়ারি|ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  'ינואר|בינואר פברואר|בפברואר מרץ|במרץ אפריל|באפריל מאי|במאי יוני|ביוני יולי|ביולי אוגוסט|באוגוסט ספטמבר|בספטמבר אוקטובר|באוקטובר נובמבר|בנובמבר דצמבר|בדצמבר',
  'มกราคม|ม.ค. กุมภาพันธ์|ก.พ. มีนาคม|มี.ค. เมษายน|เม.ย. พฤษภาคม|พ.ค. มิถุนายน|มิ.ย. กรกฎาคม|ก.ค. สิงหาคม|ส.ค. กันยายน|ก.ย. ตุลาคม|ต.ค. พฤศจิกายน|พ.ย. ธันวาคม|ธ.ค.',
  // Russian, Ukrainian, Greek, Arabic of Egypt and of the Levant
  'января|янв февраля|фев марта|мар апреля|апр мая|май июня|июн июля|июл августа|авг сентября|сен|сент октября|окт ноября|ноя декабря|дек',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
]

/** Month numbers by a name in another language than English and Vietnamese; read only beside a day and a year. */
export const FURTHER_MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  FURTHER.flatMap((year) =>
    year.split(' ').flatMap((forms, k) => forms.split('|').map((form) => [form.replaceAll('_', ' '), k + 1] as const)),
  ),
)
