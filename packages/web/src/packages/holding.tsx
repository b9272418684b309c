import { WouldHold } from '../views/would-hold.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'

/** Each party's incentive to break the selected package, under what happened to comparable agreements. */
export const PackageHolding = () => {
  const words = usePackageWords()
  const { exam } = usePackages()
  return exam && <WouldHold wouldHold={exam.wouldHold} lead={words.holdingLead} />
}
