import { Button, Text } from '@mantine/core'
import { IconCheck, IconCircleOff } from '@tabler/icons-react'
import { zoneName } from '../../../../domain/atlas/reading.ts'
import type { Mark } from '../../../../domain/mark.ts'
import { SIDE_LETTERS, STATUS_WORDS } from '../../../../domain/words.ts'
import classes from './carried.module.css'
import { cameWithFelt } from './confirming.ts'
import type { Confirming } from './use-confirming.ts'

/** At the head of a carried mark's inspector: what came over with it, and the two answers. */
export function CarriedOver({ mark, confirming }: { mark: Mark; confirming: Confirming }) {
  if (!mark.unconfirmed) return null
  const felt = cameWithFelt(mark)
  return (
    <section className={classes.carriedOver} aria-label="Carried over">
      <Text>{whatCameOver(mark)} Any change here confirms it too.</Text>
      <div className={classes.answers} data-felt={felt || undefined}>
        <Button
          mih={44}
          leftSection={<IconCheck size={20} aria-hidden />}
          onClick={() => confirming.confirm(mark.id)}
        >
          {felt ? 'Is there, felt as before (C)' : 'Is there (C)'}
        </Button>
        {felt && (
          <Button mih={44} variant="default" onClick={() => confirming.confirmThere(mark.id)}>
            Is there, where it is felt was not asked
          </Button>
        )}
        <Button
          mih={44}
          variant="default"
          leftSection={<IconCircleOff size={18} aria-hidden />}
          onClick={() => confirming.gone(mark.id)}
        >
          Not found (G)
        </Button>
      </div>
    </section>
  )
}

function whatCameOver(mark: Mark): string {
  if (mark.kind !== 'trigger-point') return 'Carried over from the last visit, not yet confirmed.'
  const { status, observedReferral, paintedReferral } = mark.observation
  const zones = observedReferral.map(({ side, zoneId }) => `${SIDE_LETTERS[side]} ${zoneName(zoneId)}`)
  const felt = [...zones, ...(paintedReferral.length > 0 ? ['where it is painted'] : [])]
  return `Carried over from the last visit: ${STATUS_WORDS[status]}${felt.length > 0 ? `, felt at: ${felt.join(', ')}` : ''}. Not yet confirmed.`
}
