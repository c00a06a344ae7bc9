import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconFileTypePdf } from '@tabler/icons-react'
import { REPORT_WORDS } from '../../../domain/report-words.ts'
import { SESSION_DOCUMENTS, type SessionDocuments } from './use-session-documents.ts'

/** What can be made of the session, to be looked at first and then saved or printed. */
export function ExportMenu({ documents, primary }: { documents: SessionDocuments; primary: boolean }) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          mih={44}
          variant={primary ? 'filled' : 'default'}
          rightSection={<IconChevronDown size={16} aria-hidden />}
          loading={documents.preparing}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {SESSION_DOCUMENTS.map((kind) => (
          <Menu.Item
            key={kind}
            leftSection={<IconFileTypePdf size={20} aria-hidden />}
            onClick={() => documents.show(kind)}
            mih={44}
          >
            {REPORT_WORDS[kind]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
