import type { DropReason } from '@parley/model'

/** What the part of the evidence view for a helper says in English. Other languages have the same shape. */
export const helperEn = {
  heading: 'Ask a helper',
  lead: 'A language model may suggest further claims of this page and translate what is in another language. Nothing of it enters the case before you accept it.',
  off: 'No helper is named. To have one, name its address and model before the workbench is started:',
  unusable: 'The helper that is named cannot be asked:',
  where: (model: string, endpoint: string) => `${model} at ${endpoint}`,
  local: 'on this machine: nothing leaves it',
  remote: 'does not run on this machine',
  ask: 'Ask about this page',
  again: 'Ask again',
  asking: 'The helper reads the page. This can take minutes.',
  cancel: 'Stop',
  stopped: 'Stopped; nothing was suggested.',
  noServer: 'The workbench does not answer.',
  failed: 'The helper did not answer:',
  suggested: (n: string) => `Suggestions of the helper among those to decide, marked as its own: ${n}.`,
  nothing: 'The helper suggests no further claim.',
  dropped: (n: string) => `Dropped, since they do not hold against the page: ${n}.`,
  unread: (n: string) => `Passages of the page that were not read: ${n}.`,
  problems: 'Some of what it was asked came to nothing:',
  translations: 'Translations, in the helper’s words; nobody has checked them',
  original: 'The page says:',

  consent: {
    heading: 'Send text of this case to another machine?',
    lead: (helper: string) => `${helper} does not run on this machine. Each time that you ask, this is sent to it:`,
    sent: [
      'the paragraphs of the page that you look at, and its related items that are of the talks',
      'the names of the case’s actors',
      'the name of the model, and your key where there is one',
    ],
    kept: 'Nothing else is sent: no judgements, no claims, no names of analysts. You agree for this case and this address; it is kept on this machine, not in the case.',
    give: 'Send it, for this case',
    refuse: 'Do not send',
    given: 'You have agreed that text of this case’s pages is sent there.',
    withdraw: 'Withdraw',
  },

  reasons: {
    'bad-shape': 'not of the form asked for',
    'quote-missing': 'the quote is not on the page',
    'quote-ambiguous': 'the quote stands there several times',
    'quote-short': 'the quote is too short',
    'quote-cut': 'the quote cuts a word',
    question: 'a question',
    'unknown-class': 'no class of the vocabulary',
    'unknown-speaker': 'a speaker whom neither page nor case names',
    'unknown-actor': 'actors whom neither page nor case names',
    'already-suggested': 'the page suggests it already',
    duplicate: 'said twice',
    'not-asked': 'a translation that nobody asked for',
    'not-translated': 'a translation that is none',
    'numbers-differ': 'a translation with other numbers',
    'names-differ': 'a translation that names somebody else',
    'too-many': 'more than can be looked at',
  } as Record<DropReason, string>,
  reason: (reason: string, n: string) => `${reason}: ${n}`,
}

export type HelperWords = typeof helperEn
