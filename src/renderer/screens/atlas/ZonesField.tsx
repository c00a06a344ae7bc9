import { MultiSelect } from '@mantine/core'
import { type Asked, ZONE_CHOICES, zoneKey, zoneOfKey } from './asked.ts'
import classes from './Finder.module.css'

/** The zones that are asked, to be chosen by name as well as on the chart. */
export function ZonesField({ asked, onAsked }: { asked: Asked; onAsked: (asked: Asked) => void }) {
  return (
    <MultiSelect
      className={classes.zones}
      label="Zones"
      placeholder={asked.zones.length === 0 ? 'Choose by name, for example R temple' : ''}
      data={ZONE_CHOICES}
      value={asked.zones.map(zoneKey)}
      onChange={(keys) => onAsked({ ...asked, zones: keys.flatMap((key) => zoneOfKey(key) ?? []) })}
      searchable
      clearable
      limit={60}
      size="md"
      maxDropdownHeight={320}
      nothingFoundMessage="No zone of this name"
    />
  )
}
