import { Button, Group, Text } from '@mantine/core'
import { IconCheck, IconCircleOff } from '@tabler/icons-react'
import type { Mark } from '../../../../domain/mark.ts'
import { STATUS_WORDS } from '../../../../domain/words.ts'
import classes from './carried.module.css'
import type { Confirming } from './use-confirming.ts'

/** At the head of a carried mark's inspector: what came over with it, and the two answers. */
export function CarriedOver({ mark, confirming }: { mark: Mark; confirming: Confirming }) {
  if (!mark.unconfirmed) return null
  return (
    <section className={classes.carriedOver} aria-label="Carried over">
      <Text>{whatCameOver(mark)} Any change here confirms it too.</Text>
      <Group gap="xs" grow>
        <Button
          mih={44}
          leftSection={<IconCheck size={20} aria-hidden />}
          onClick={() => confirming.confirm(mark.id)}
        >
          Is there (C)
        </Button>
        <Button
          mih={44}
          variant="default"
          leftSection={<IconCircleOff size={18} aria-hidden />}
          onClick={() => confirming.gone(mark.id)}
        >
          Not found (G)
        </Button>
      </Group>
    </section>
  )
}

function whatCameOver(mark: Mark): string {
  if (mark.kind !== 'trigger-point') return 'Carried over from the last visit, not yet confirmed.'
  const felt = mark.observation.observedReferral.length + mark.observation.paintedReferral.length > 0
  return `Carried over from the last visit: ${STATUS_WORDS[mark.observation.status]}${felt ? ', and where it was felt' : ''}. Not yet confirmed.`
}
