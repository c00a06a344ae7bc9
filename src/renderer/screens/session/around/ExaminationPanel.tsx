import { Stack } from '@mantine/core'
import type { Session } from '../../../../domain/session.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { PostureSection } from './PostureSection.tsx'
import { RomSection } from './RomSection.tsx'
import { TestsSection } from './TestsSection.tsx'

/** What was measured, seen and tested apart from the chart. */
export function ExaminationPanel({ session, open }: { session: Session; open: OpenSession }) {
  return (
    <Stack gap="xl" p="md">
      <RomSection rom={session.rom} open={open} />
      <PostureSection findings={session.postureFindings} open={open} />
      <TestsSection tests={session.specialTests} open={open} />
    </Stack>
  )
}
