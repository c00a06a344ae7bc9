import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'

/** Adds one more. */
export function AddButton({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <Button variant="default" mih={44} leftSection={<IconPlus size={18} aria-hidden />} onClick={onClick}>
      {children}
    </Button>
  )
}
