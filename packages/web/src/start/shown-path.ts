/** A case's place as a person would type it: `~` for the home, the folder for its case.yaml. */
export const shownPath = (file: string, home: string): string => {
  const place = file.replace(/[\\/]case\.yaml$/, '') || file
  const isBelow = place.startsWith(home) && /^[\\/]/.test(place.slice(home.length))
  return isBelow ? `~${place.slice(home.length)}` : place
}
