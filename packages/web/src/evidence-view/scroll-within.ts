/** Brings a part of a box into the middle of it; the page itself stays where it is. */
export const scrollWithin = (box: HTMLElement, target: HTMLElement): void => {
  const [outer, inner] = [box.getBoundingClientRect(), target.getBoundingClientRect()]
  const top = box.scrollTop + inner.top - outer.top - Math.max(0, (outer.height - inner.height) / 2)
  const isQuiet = matchMedia('(prefers-reduced-motion: reduce)').matches
  box.scrollTo({ top, behavior: isQuiet ? 'auto' : 'smooth' })
}
