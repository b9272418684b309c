import type { Attribution, Judgement, Scalar } from '../types.js'

/** The scalar of a judgement, alone or under `is`. */
export function scalarOf(judgement: Judgement): Scalar {
  return typeof judgement === 'object' && 'is' in judgement ? judgement.is : judgement
}

/** Who made a judgement, when, why and because of which claims; empty where the judgement stands alone. */
export function attributionOf(judgement: Judgement): Attribution {
  if (typeof judgement !== 'object' || !('is' in judgement)) return {}
  const { is: _scalar, ...attribution } = judgement
  return attribution
}
