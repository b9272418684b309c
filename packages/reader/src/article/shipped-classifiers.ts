import type { Classifier } from './classify-paragraphs.js'
import { HTML_FIRST_LOOK } from './html-first-look.js'
import { HTML_SECOND_LOOK } from './html-second-look.js'
import { TEXT_FIRST_LOOK } from './text-first-look.js'
import { TEXT_SECOND_LOOK } from './text-second-look.js'
import { readTrees } from './tree-model.js'

const TEXTS = { html: [HTML_FIRST_LOOK, HTML_SECOND_LOOK], text: [TEXT_FIRST_LOOK, TEXT_SECOND_LOOK] } as const
const read = new Map<keyof typeof TEXTS, Classifier>()

/** The classifier that ships for a kind of page, read when it is first asked for. */
export function shippedClassifier(kind: keyof typeof TEXTS): Classifier {
  let classifier = read.get(kind)
  if (classifier === undefined) {
    const [first, second] = TEXTS[kind]
    classifier = { first: readTrees(first), second: readTrees(second) }
    read.set(kind, classifier)
  }
  return classifier
}
