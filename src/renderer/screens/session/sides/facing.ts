/** How the client lies or stands; null where nobody said. */
export type Facing = 'prone' | 'supine' | 'right-up' | 'left-up'
/** Where the therapist stands at the table. */
export type Standing = 'feet' | 'head'

export const FACING_NAMES: Readonly<Record<Facing, string>> = {
  prone: 'Prone, face down',
  supine: 'Supine, face up',
  'right-up': 'On the left side, right side up',
  'left-up': 'On the right side, left side up',
}

/**
 * Which side is which, in a line: "Client prone: their right is on your right". Looking from the feet to the head a client
 * who lies face down has right and left where you have them; face up or seen from the head they are the other way round.
 */
export function facingInWords(facing: Facing, standing: Standing): string {
  switch (facing) {
    case 'right-up':
      return 'Client lying on the left: their right is up'
    case 'left-up':
      return 'Client lying on the right: their left is up'
    case 'prone':
    case 'supine': {
      const same = (facing === 'prone') === (standing === 'feet')
      const where = standing === 'head' ? ', you at the head' : ''
      return `Client ${facing}${where}: their right is on your ${same ? 'right' : 'left'}`
    }
  }
}
