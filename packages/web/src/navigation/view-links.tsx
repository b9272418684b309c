import type { MouseEvent } from 'react'
import { useSpeech } from '../i18n/language.js'
import { PLACES, type Place, useAddress, usePlace } from './address.js'
import { addressOf, goTo } from './go-to.js'

/** The way from one view of the case to another: links, so that each can be opened in a window of its own. */
export const ViewLinks = () => {
  const { words } = useSpeech()
  const here = usePlace()
  // What is selected goes along into a window of its own.
  useAddress()
  const follow = (event: MouseEvent, place: Place) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (place !== here) goTo(place)
  }
  return (
    <nav className="view-links" aria-label={words.views.heading}>
      <ul>
        {PLACES.map((place) => (
          <li key={place}>
            <a
              href={addressOf(place)}
              aria-current={place === here ? 'page' : undefined}
              onClick={(event) => follow(event, place)}
            >
              {words.views[place]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
