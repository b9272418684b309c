/** A file's name without its ending. */
export const nameOf = ({ name }: { readonly name: string }): string => name.replace(/\.[^.]*$/, '')
