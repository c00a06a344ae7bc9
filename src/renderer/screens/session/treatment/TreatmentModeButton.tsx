import { Button, Tooltip } from '@mantine/core'
import { IconHandFinger } from '@tabler/icons-react'

/** The way into treatment mode. */
export function TreatmentModeButton({ onTreat, disabled }: { onTreat: () => void; disabled: boolean }) {
  return (
    <Tooltip label="Large targets for oily hands (T)" openDelay={400}>
      <Button
        variant="default"
        mih={44}
        miw="max-content"
        leftSection={<IconHandFinger size={20} aria-hidden />}
        aria-keyshortcuts="T"
        disabled={disabled}
        onClick={onTreat}
      >
        Treatment mode
      </Button>
    </Tooltip>
  )
}
