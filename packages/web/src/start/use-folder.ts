import { idOfName } from '@parley/model'
import { useState } from 'react'

/** The folder of a new case: it follows the name until somebody writes another. */
export const useFolder = (casesFolder: string, name: string): readonly [string, (folder: string) => void] => {
  const [typed, setTyped] = useState<string | null>(null)
  return [typed ?? `${casesFolder}/${idOfName(name) || 'case'}`, setTyped]
}
