import { DataList } from '@mantine/core'
import type { BackupPreview } from '../../storage/backup.ts'
import { amount } from '../../text/amount.ts'
import { formatInstant } from '../../text/today.ts'
import { PersonName } from '../../ui/PersonName.tsx'

/** What is in a backup file. */
export function BackupContents({ preview: { header, counts, fileName } }: { preview: BackupPreview }) {
  return (
    <DataList>
      <DataList.Item>
        <DataList.ItemLabel>File</DataList.ItemLabel>
        <DataList.ItemValue>
          <PersonName>{fileName}</PersonName>
        </DataList.ItemValue>
      </DataList.Item>
      <DataList.Item>
        <DataList.ItemLabel>Practice</DataList.ItemLabel>
        <DataList.ItemValue>
          <PersonName>{header.practiceName}</PersonName>
          {header.sample && 'The sample: nothing in it is a real person.'}
        </DataList.ItemValue>
      </DataList.Item>
      <DataList.Item>
        <DataList.ItemLabel>Saved</DataList.ItemLabel>
        <DataList.ItemValue>{formatInstant(header.createdAt)}</DataList.ItemValue>
      </DataList.Item>
      <DataList.Item>
        <DataList.ItemLabel>Holds</DataList.ItemLabel>
        <DataList.ItemValue>
          {amount(counts.clients, 'client')}, {amount(counts.sessions, 'visit')}
        </DataList.ItemValue>
      </DataList.Item>
    </DataList>
  )
}
