import { Button, Loader, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconCheck, IconListSearch, IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { zonesUnder } from '../../../chart/zones-under.ts'
import { reasonWords } from '../../../domain/atlas/reading.ts'
import {
  type EarlierPoint,
  likeliestPoint,
  type Referrer,
  referrersOf,
} from '../../../domain/atlas/who-refers.ts'
import { formatDay } from '../../../domain/dates.ts'
import type { Session } from '../../../domain/session.ts'
import type { SymptomAreaMark } from '../../../domain/symptom-area.ts'
import { muscleLabel, STATUS_WORDS } from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { chartReferrer, setChecked } from '../../editing/referrer-commands.ts'
import { useEarlierPoints } from './identity/other-visits.ts'
import classes from './WhoRefersHere.module.css'

/** How many muscles are listed before one asks for more. */
const DOZEN = 12

/** The reverse finder of a painted area: which muscles refer there, and what became of looking for them. */
export function WhoRefersHere({
  area,
  session,
  open,
}: {
  area: SymptomAreaMark
  session: Session
  open: OpenSession
}) {
  const [opened, { toggle }] = useDisclosure(true)
  return (
    <section aria-label="Who refers here?">
      <Button
        variant="light"
        fullWidth
        size="md"
        mih={44}
        leftSection={<IconListSearch size={18} aria-hidden />}
        aria-expanded={opened}
        onClick={toggle}
      >
        Who refers here?
      </Button>
      {opened && <Referrers area={area} session={session} open={open} />}
    </section>
  )
}

function Referrers({ area, session, open }: { area: SymptomAreaMark; session: Session; open: OpenSession }) {
  const known = useEarlierPoints(session)
  const zones = useMemo(() => zonesUnder(area.strokes), [area.strokes])
  const { marks, checkedMuscles: checked } = session
  const rows = useMemo(
    () => (known ? referrersOf(zones, { ...known, checked }) : null),
    [zones, known, checked],
  )
  const [most, setMost] = useState(DOZEN)
  if (!rows) return <Loader aria-label="Looking for muscles" mt="sm" />
  if (rows.length === 0)
    return (
      <Text c="dimmed" mt="xs">
        No usual trigger point of the atlas is felt there.
      </Text>
    )
  return (
    <>
      <ol className={classes.list} aria-label="Muscles that refer here">
        {rows.slice(0, most).map((row) => (
          <ReferrerRow key={row.key} row={row} area={area} marks={marks} open={open} />
        ))}
      </ol>
      {rows.length > most && (
        <Button variant="default" size="md" mih={44} fullWidth onClick={() => setMost(most + DOZEN)}>
          Show {Math.min(DOZEN, rows.length - most)} more
        </Button>
      )}
    </>
  )
}

function ReferrerRow({
  row,
  area,
  marks,
  open,
}: {
  row: Referrer
  area: SymptomAreaMark
  marks: Session['marks']
  open: OpenSession
}) {
  const { found, side, earlier, charted, checked } = row
  const name = muscleLabel(side, found.muscle.name)
  const numbers = charted.map((mark) => marks.findIndex(({ id }) => id === mark.id) + 1).join(', ')
  return (
    <li className={classes.row}>
      <div className={classes.name}>{name}</div>
      {earlier[0] && <div className={classes.earlier}>{earlierWords(earlier[0], earlier.length)}</div>}
      <div className={classes.reason}>
        {likeliestPoint(row)?.id} · {reasonWords(found)}
      </div>
      <div className={classes.answers}>
        {charted.length > 0 ? (
          <span className={classes.charted}>
            <IconCheck size={18} aria-hidden /> Charted: mark {numbers}
          </span>
        ) : (
          <Button
            variant="default"
            size="compact-md"
            mih={44}
            aria-label={`Found: ${name}`}
            onClick={() => chartReferrer(open, row)}
          >
            Found
          </Button>
        )}
        {(charted.length === 0 || checked) && (
          <Button
            variant={checked ? 'light' : 'default'}
            size="compact-md"
            mih={44}
            aria-pressed={checked !== null}
            aria-label={`Checked, not found: ${name}`}
            leftSection={checked && <IconX size={16} aria-hidden />}
            onClick={() => setChecked(open, row, area.id)}
          >
            Checked, not found
          </Button>
        )}
      </div>
    </li>
  )
}

function earlierWords({ mark, on }: EarlierPoint, count: number): string {
  const times = count > 1 ? `${count} points before, last` : 'Found before,'
  return `${times} ${formatDay(on)}: ${STATUS_WORDS[mark.observation.status]}`
}
