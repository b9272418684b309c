import type { Tag } from './english-tokens.js'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words of closed classes by part of speech; the first list that has one holds. */
export const CLOSED: readonly (readonly [Tag, ReadonlySet<string>])[] = [
  [
    'det',
    words(`the a an this these those its his her their our my your every each any some all no both another such several many
    few most more less much either neither certain various numerous other same last next first second third`),
  ],
  [
    'pron',
    words(
      'he she it they we i you him them us me himself itself themselves everyone everybody nobody somebody someone something nothing none one ones others',
    ),
  ],
  ['wh', words('who which whom whose where what why how')],
  [
    'sub',
    words('that because although though while whereas if unless until when whether after before since as lest than so'),
  ],
  ['modal', words("will would shall should can could may might must ought 'll 'd cannot wo ca")],
  ['not', words("not n't never hardly barely neither nor no-one")],
  ['and', words('and or but & nor yet plus')],
  [
    'prep',
    words(`of in on at by for from with against between among into onto over under through during within without toward towards
    about around across along according amid amidst despite concerning regarding near inside outside off out up down without beyond behind above below via
    per upon throughout following including besides beside except versus aboard alongside unlike like`),
  ],
  [
    'time',
    words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december today yesterday tomorrow tonight week weeks month months year years day days hour hours minute minutes weekend morning afternoon evening
    night decade decades century mid-august noon midnight spring summer autumn ago jan feb mar apr jun jul aug sept sep oct nov dec`),
  ],
  [
    'adv',
    words(`also still already just again recently soon now then there here once twice only even too very quite almost nearly almost
    often always sometimes however therefore meanwhile moreover thus instead together away back forward ahead abroad home alone jointly later earlier
    ever yet far rather further furthermore overnight long well apart aside so reportedly allegedly once more bluntly flatly`),
  ],
]
export const ADJECTIVES =
  words(`new old big large small top senior former good bad high low great major key main early late political diplomatic economic
  social public private foreign domestic local national international regional special direct immediate full free fresh
  strategic nuclear chemical biological heavy light open ready willing prepared guilty responsible able unable opposed due afraid angry
  young ethnic religious islamic muslim northern southern eastern western central civil human armed violent peaceful popular prominent
  own whole entire main own retaliatory possible likely unlikely available necessary important illegal legal controversial bilateral
  multilateral humanitarian medical financial commercial occupied unable nationwide anti-government pro-democracy two-day serious deadly tight strict`)

/** Words that are verbs in the table and more often nouns or adjectives in news: verbs only where the words around them leave no choice. */
export const NOUN_FIRST =
  words(`aid talk visit attack strike protest support force trade exercise riot march rally call demand request appeal claim state plan
  offer promise deal ban raid battle fight clash shell bomb mortar rocket blast torch cut halt stop break end exchange fund finance shelter arm arms train
  host tour debate praise welcome honour honor trade bar blockade jail exile damage murder torture rape abuse wound ambush assault murders mass patrol
  warning meeting opening beginning offering killing fighting bombing shelling building talks report reports show name need lead work play fire
  place influence ally share pool return release free open close order fear cost head face interest measure focus fault silence limit control market
  judge guide set back press list raise rise fall drop draw push test watch wish worry trust match rest range form market drive turn change supply
  contact cause concern import export cover base charge proposal hope quarrel drill threats veto boycott embargo sanction fine shift block kick mediate
  advance seal function study experience run escape purge ransom hack board bug search voice issue project present objective mean document man even rebel guard pilot monitor suspect convict exile chair sponsor partner delegate plant down place head mark prisoner hostage trader mass`)

export const NUMBER_WORDS = words(
  'two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million billion twenty thirty forty fifty sixty eighty ninety',
)

/** Words in -ed that are no verbs. */
export const ED_NOUNS = words(
  'hundred need seed speed weed breed creed greed feed bed shed red indeed embed so-called naked sacred wicked hatred kindred united unprecedented armed',
)

/** Participles that mostly stand before a noun: `alleged crimes`. */
export const PARTICIPLES =
  words(`alleged armed suspected occupied wounded united increased disputed proposed planned related continued renewed limited accused detained
  captured kidnapped imprisoned exiled injured displaced besieged divided so-called banned outlawed organised organized retired elected appointed unified targeted ousted deposed`)
