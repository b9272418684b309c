/** What the part says, in English, in which a conflict is edited; loaded with the edit view. */
export const conflictEditEn = {
  begin:
    'Nobody has said yet who can do what when nobody is bound by an agreement. Begin with one who can change the situation, and what it can do.',
  makers: 'Decision makers',
  maker: (who: string) => `the decision maker ${who}`,
  addMaker: 'Add a decision maker',
  who: 'Who',
  noActorLeft: 'Every actor of the case decides already. Actors are added in the part “Actors”.',
  optionLines: 'What it can do or leave undone, one option on each line',
  optionLinesHint: 'At least one. Each can be changed later.',
  end: 'The conflict removed',
  optionsOf: (who: string) => `What ${who} can do or leave undone`,
  wants: (who: string) => `What ${who} wants`,
  ways: {
    statements: 'by statements, the most important first',
    ranking: 'by a ranking of all states',
    utilities: 'by what the outcomes are worth to it in this case',
  },
  tooManyStates: 'There are too many states to rank one by one, or none that can be.',
  statements: 'Statements',
  statementsHint:
    'Each outweighs all after it. Options by their short names, with AND, OR, NOT, IF, IFF and brackets: release AND NOT (strikes OR blockade). Alt with an arrow key moves one up or down.',
  unknownWanted: 'not known whether it wants this or the opposite',
  ranking: 'Ranking',
  rankingHint: 'Best first. The arrows move a state to the next place, where it ties, and on from there.',
  state: (number: string, words: string) => `State ${number}: ${words}`,
  nothingDone: 'nothing is done',
  strongPlaces: 'Places between which one is greatly preferred',
  strongPlacesHint:
    'Such as 2 5: those of the first two places are greatly preferred to those after; 1 is after the best.',
  unknownStates: 'States whose order is not known',
  unknownStatesHint: 'Numbers of states, lists apart by semicolons: 0 8; 1 4 6.',
  unseen: (who: string) => `What ${who} does not see`,
  unseenHint: 'Situations in which one of these conditions holds: it does not know that they can be.',
  takes: (who: string, other: string) => `What ${who} takes ${other} to want`,
  asItIs: 'what it does want',
  otherwise: 'something else',
  believed: (who: string, other: string) => `${other}, as ${who} sees it`,
  shortNames: 'Short names of the options',
  conditionHint:
    'Options by their short names, with AND, OR, NOT, IF, IFF and brackets: release AND NOT (strikes OR blockade).',
  number: (what: string, place: string) => `${what}, number ${place}`,
  addTo: (what: string) => `Another: ${what}`,
  add: 'Add',
  added: (what: string) => `Added to: ${what}`,
  takenOut: (what: string) => `Taken out: ${what}`,
  movedTo: (what: string, place: string, of: string) => `${what} is now number ${place} of ${of}.`,
  infeasible: 'What cannot be',
  infeasibleHint: 'A situation in which one of these conditions holds cannot come about: blockade AND escort.',
  atMostOne: 'Options that exclude each other',
  atMostOneHint: 'Of those in one group no two can be taken at once.',
  newGroup: 'A new group, two at least',
  addGroup: 'Add the group',
  indistinguishable: 'Situations that count as one',
  indistinguishableHint: 'All situations in which such a condition holds cannot be told apart.',
  statusQuo: 'What is done now',
  statusQuoHint: 'The situation from which others are reached.',
  statusQuoKnown: 'It is known what is done now',
}

/** Texts may differ from language to language; all else is the same. */
type Wording<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Wording<T[K]> }

export type ConflictEditWords = Wording<typeof conflictEditEn>
