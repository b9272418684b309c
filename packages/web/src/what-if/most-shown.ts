/** So many what-ifs of the case stand beside it at most: the server compares eight, a draft among them. */
export const MOST_SHOWN = 6
