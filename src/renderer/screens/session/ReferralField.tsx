import { Button, Group, MultiSelect, Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { ZONES, zoneById } from '../../../domain/atlas/zones.ts'
import { textbookReferral, usualPointsOf } from '../../../domain/textbook-referral.ts'
import type { ObservedReferral, ReferralExtent, TriggerPointMark } from '../../../domain/trigger-point.ts'
import type { Side } from '../../../domain/view-point.ts'
import { SIDE_LETTERS } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { useLongList } from '../../ui/use-long-list.ts'
import { FeltList } from './FeltList.tsx'
import { FieldLabel } from './ScaleField.tsx'

const keyOf = ({ zoneId, side }: { zoneId: string; side: Side }) => `${side}:${zoneId}`

function optionOf(zoneId: string, side: Side) {
  const zone = zoneById(zoneId)
  const at: Side = zone?.bilateral === false ? 'midline' : side
  return {
    value: keyOf({ zoneId, side: at }),
    label: `${SIDE_LETTERS[at]} ${zone?.name.toLowerCase() ?? zoneId}`,
  }
}

/** Where this client felt the point: zones by name, apart from what the textbook says. */
export function ReferralField({
  mark,
  open,
  onChange,
}: {
  mark: TriggerPointMark
  open: OpenSession
  onChange: (referral: readonly ObservedReferral[]) => void
}) {
  const observed = mark.observation.observedReferral
  const textbook = useMemo(() => textbookReferral(mark), [mark])
  const options = useMemo(() => {
    const same: Side = mark.side === 'left' ? 'left' : 'right'
    const other: Side = same === 'right' ? 'left' : 'right'
    const first = new Map(
      textbook.map(({ zoneId, side }) => optionOf(zoneId, side)).map((option) => [option.value, option]),
    )
    const rest = (side: Side) =>
      ZONES.filter(({ bilateral }) => bilateral || side === same)
        .map(({ id }) => optionOf(id, side))
        .filter(({ value }) => !first.has(value))
    return [
      { group: 'Textbook for this point', items: [...first.values()] },
      { group: 'Same side and midline', items: rest(same) },
      { group: 'Other side', items: rest(other) },
    ].filter(({ items }) => items.length > 0)
  }, [mark.side, textbook])

  const of = (extent: ReferralExtent) => observed.filter((each) => each.extent === extent)
  const main = useLongList(options, of('primary').map(keyOf))
  const spill = useLongList(options, of('spillover').map(keyOf))
  const set = (extent: ReferralExtent, keys: readonly string[]) => {
    const others = observed.filter((each) => each.extent !== extent && !keys.includes(keyOf(each)))
    const chosen = keys.map((key) => {
      const [side, zoneId] = key.split(':') as [Side, string]
      // What it feels like stays said when it is felt more or less strongly.
      const quality = observed.find((each) => keyOf(each) === key)?.quality ?? null
      return { zoneId, side, extent, quality }
    })
    onChange([...others, ...chosen])
  }
  return (
    <Stack gap="xs">
      <TextbookWords mark={mark} textbook={textbook} />
      <MultiSelect
        label="Felt mainly in"
        description="What this client feels, not what the textbook says"
        {...main}
        value={of('primary').map(keyOf)}
        onChange={(keys) => set('primary', keys)}
        searchable
        clearable
        size="md"
        maxDropdownHeight={280}
      />
      <MultiSelect
        label="Spills over to"
        {...spill}
        value={of('spillover').map(keyOf)}
        onChange={(keys) => set('spillover', keys)}
        searchable
        clearable
        size="md"
        maxDropdownHeight={280}
      />
      <FeltList mark={mark} open={open} />
      {observed.length === 0 && textbook.length > 0 && (
        <Group>
          <Button variant="subtle" size="compact-md" mih={44} onClick={() => onChange(textbook)}>
            The client feels the textbook zones
          </Button>
        </Group>
      )}
    </Stack>
  )
}

/** What the textbook says of the usual point that this one most likely is. */
function TextbookWords({
  mark,
  textbook,
}: {
  mark: TriggerPointMark
  textbook: readonly ObservedReferral[]
}) {
  const [point] = usualPointsOf(mark)
  const named = (extent: ReferralExtent) =>
    textbook
      .filter((each) => each.extent === extent)
      .map(({ zoneId, side }) => optionOf(zoneId, side).label)
      .join(', ')
  const [primary, spillover] = [named('primary'), named('spillover')]
  return (
    <div>
      <FieldLabel>Referral by the textbook</FieldLabel>
      <Text size="sm" mt={4}>
        {point ? `${point.point.id}, ${point.point.site}. ` : ''}
        {primary === '' ? 'No referral is described.' : `Mainly ${primary}`}
        {spillover !== '' && `; spills over to ${spillover}`}
      </Text>
      <Text size="sm" c="dimmed" mt={2}>
        Dashed on the chart; what this client feels has a whole edge. With the referral tool (W) you tap the
        dashed zones that are felt, or paint them.
      </Text>
    </div>
  )
}
