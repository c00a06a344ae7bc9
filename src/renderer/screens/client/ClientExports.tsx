import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileTypePdf, IconJson, IconTable } from '@tabler/icons-react'
import type { Client } from '../../../domain/client.ts'
import type { Practice } from '../../../domain/practice.ts'
import { openDialog } from '../../dialogs.ts'
import { useExport } from '../../export/use-export.ts'
import type { PalpateDatabase } from '../../storage/database.ts'

/** Everything of one client, to be read, printed or taken elsewhere. */
export function ClientExports({
  database,
  practice,
  client,
}: {
  database: PalpateDatabase
  practice: Practice
  client: Client
}) {
  const { exporting, save } = useExport(database, practice, client)
  const showDocument = (kind: 'session-summaries' | 'whole-record') =>
    openDialog({ kind: 'report', asked: { kind, client } })
  const pdf = <IconFileTypePdf size={20} aria-hidden />
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          rightSection={<IconChevronDown size={16} aria-hidden />}
          loading={exporting}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item mih={44} leftSection={pdf} onClick={() => showDocument('session-summaries')}>
          All sessions as one PDF
        </Menu.Item>
        <Menu.Item
          mih={44}
          leftSection={pdf}
          onClick={() =>
            openDialog({ kind: 'report', asked: { kind: 'progress-report', client, askedOn: 'client' } })
          }
        >
          Progress report
        </Menu.Item>
        <Menu.Item mih={44} leftSection={pdf} onClick={() => showDocument('whole-record')}>
          The whole record (PDF)
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          mih={44}
          leftSection={<IconTable size={20} aria-hidden />}
          onClick={() => save('trigger-points-csv')}
        >
          Trigger points (CSV)
        </Menu.Item>
        <Menu.Item mih={44} leftSection={<IconJson size={20} aria-hidden />} onClick={() => save('fhir')}>
          FHIR record (JSON)
        </Menu.Item>
        <Menu.Item
          mih={44}
          leftSection={<IconJson size={20} aria-hidden />}
          onClick={() => save('client-record')}
        >
          Record for another Palpate (JSON)
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
