/** Colours and dashes of decision makers: their lines differ in both. */
const TONES = 6
const DASHES = ['', '8 4', '2 4', '10 3 2 3', '5 5', '14 4 2 4 2 4'] as const

type Props = {
  readonly maker: number
  readonly d: string
  /** An improvement is drawn strongly, any other move thinly. */
  readonly improves: boolean
}

/** A move's line, in the colour and dash of its mover. With seventh and later movers dashes go on where colours begin again. */
export const MoverLine = ({ maker, d, improves }: Props) => (
  <path
    className={`mover-line mover-${maker % TONES}${improves ? ' is-improving' : ''}`}
    strokeDasharray={DASHES[(maker + Math.floor(maker / TONES)) % DASHES.length] || undefined}
    d={d}
  />
)
