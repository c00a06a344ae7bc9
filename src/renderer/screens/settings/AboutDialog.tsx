import { Modal, Stack, Text } from '@mantine/core'
import { useAppInfo } from '../../app-info.ts'
import { Brand } from '../../ui/Brand.tsx'
import { AboutText } from './AboutText.tsx'

/** What Palpate is, and what it is not. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const info = useAppInfo()
  return (
    <Modal opened onClose={onClose} title="About Palpate" size={520}>
      <Stack gap="md">
        <div>
          <Brand size="large" />
          <Text c="dimmed" mt={4}>
            Version {info?.version ?? '…'}
          </Text>
        </div>
        <AboutText />
      </Stack>
    </Modal>
  )
}
