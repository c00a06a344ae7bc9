import { ActionIcon, Badge, Button, Text, Title, Tooltip } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import {
  CONSENT_WORDS,
  CONTRAINDICATION_MEANINGS,
  CONTRAINDICATION_WORDS,
  holds,
  stands,
} from '../../../../domain/cautions.ts'
import type { Client } from '../../../../domain/client.ts'
import type { Consent, Contraindication } from '../../../../domain/consent.ts'
import { formatDay } from '../../../../domain/dates.ts'
import { sideOf } from '../../../../domain/view-point.ts'
import { SIDE_WORDS, VIEW_WORDS } from '../../../../domain/words.ts'
import type { PalpateDatabase } from '../../../storage/database.ts'
import { dayOf } from '../../../text/today.ts'
import { ConsentDrawer } from './ConsentDrawer.tsx'
import { ContraindicationDrawer } from './ContraindicationDrawer.tsx'
import classes from './cautions.module.css'
import { type CautionRecord, putCautionUndoably } from './keep-cautions.ts'

type Editing = { readonly consent: Consent | null } | { readonly contraindication: Contraindication | null }

/** What the client agreed to and what must not be done, with dates; what is over stands below, greyed. */
export function CautionsSection({ database, client }: { database: PalpateDatabase; client: Client }) {
  const [editing, setEditing] = useState<Editing | null>(null)
  const close = () => setEditing(null)
  const keep = (record: CautionRecord, text: string) =>
    void putCautionUndoably(database, client.id, record, text)
  const today = dayOf(new Date())
  return (
    <>
      <section aria-labelledby="contraindications-heading" className={classes.section}>
        <Heading
          id="contraindications-heading"
          title="Contraindications"
          add="Add contraindication"
          onAdd={() => setEditing({ contraindication: null })}
        />
        {client.contraindications.length === 0 && <Text c="dimmed">None recorded.</Text>}
        <ul className={classes.list} aria-label="Contraindications">
          {overLast(client.contraindications, holds).map((each) => (
            <Row
              key={each.id}
              over={!holds(each)}
              title={each.words}
              badge={each.redFlag ? 'Red flag' : null}
              lines={[
                `${CONTRAINDICATION_WORDS[each.kind]}: ${CONTRAINDICATION_MEANINGS[each.kind]}${placeInWords(each)}`,
                each.resolved
                  ? `Noted ${formatDay(each.noted)}, resolved ${formatDay(each.resolved)}`
                  : `Noted ${formatDay(each.noted)}`,
                each.note,
              ]}
              end="Resolved today"
              onEnd={() =>
                keep(
                  { list: 'contraindications', record: { ...each, resolved: today } },
                  `“${each.words}” is resolved.`,
                )
              }
              onEdit={() => setEditing({ contraindication: each })}
            />
          ))}
        </ul>
      </section>
      <section aria-labelledby="consents-heading" className={classes.section}>
        <Heading
          id="consents-heading"
          title="Consents"
          add="Add consent"
          onAdd={() => setEditing({ consent: null })}
        />
        {client.consents.length === 0 && <Text c="dimmed">None recorded.</Text>}
        <ul className={classes.list} aria-label="Consents">
          {overLast(client.consents, stands).map((each) => (
            <Row
              key={each.id}
              over={!stands(each)}
              title={CONSENT_WORDS[each.kind]}
              badge={null}
              lines={[
                each.scope,
                each.withdrawn
                  ? `Given ${formatDay(each.given)}, withdrawn ${formatDay(each.withdrawn)}`
                  : `Given ${formatDay(each.given)}`,
                each.note,
              ]}
              end="Withdrawn today"
              onEnd={() =>
                keep(
                  { list: 'consents', record: { ...each, withdrawn: today } },
                  `${CONSENT_WORDS[each.kind]}: the consent is withdrawn.`,
                )
              }
              onEdit={() => setEditing({ consent: each })}
            />
          ))}
        </ul>
      </section>
      {editing && 'consent' in editing && (
        <ConsentDrawer database={database} client={client} consent={editing.consent} onClose={close} />
      )}
      {editing && 'contraindication' in editing && (
        <ContraindicationDrawer
          database={database}
          client={client}
          contraindication={editing.contraindication}
          onClose={close}
        />
      )}
    </>
  )
}

function overLast<R>(records: readonly R[], goesOn: (record: R) => boolean): readonly R[] {
  return [...records.filter(goesOn), ...records.filter((record) => !goesOn(record))]
}

function placeInWords({ at }: Contraindication): string {
  return at ? ` (${SIDE_WORDS[sideOf(at)]}, ${VIEW_WORDS[at.view]})` : ''
}

function Heading({ id, title, add, onAdd }: { id: string; title: string; add: string; onAdd: () => void }) {
  return (
    <div className={classes.heading}>
      <Title order={2} id={id}>
        {title}
      </Title>
      <Tooltip label={add}>
        <ActionIcon aria-label={add} onClick={onAdd}>
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

function Row({
  over,
  title,
  badge,
  lines,
  end,
  onEnd,
  onEdit,
}: {
  over: boolean
  title: string
  badge: string | null
  lines: readonly string[]
  end: string
  onEnd: () => void
  onEdit: () => void
}) {
  return (
    <li className={classes.row} data-over={over || undefined}>
      <div className={classes.words}>
        <Text fw={600} dir="auto">
          {title}{' '}
          {badge && !over && (
            <Badge color="red" variant="light" tt="none">
              {badge}
            </Badge>
          )}
        </Text>
        {lines
          .filter((line) => line.trim() !== '')
          .map((line) => (
            <Text key={line} c="dimmed" dir="auto">
              {line}
            </Text>
          ))}
        {!over && (
          <Button variant="subtle" size="compact-sm" className={classes.end} onClick={onEnd}>
            {end}
          </Button>
        )}
      </div>
      <ActionIcon aria-label={`Edit: ${title}`} onClick={onEdit}>
        <IconPencil size={18} aria-hidden />
      </ActionIcon>
    </li>
  )
}
