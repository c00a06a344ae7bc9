import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import { FACING_NAMES, type Facing, facingInWords, type Standing } from './facing.ts'
import classes from './sides.module.css'

const FACINGS = Object.keys(FACING_NAMES) as readonly Facing[]
const UNSAID = 'none'

/** In the status line: how the client lies, and what that makes of right and left. Kept while the session is open. */
export function FacingSwitch() {
  const [facing, setFacing] = useState<Facing | null>(null)
  const [standing, setStanding] = useState<Standing>('feet')
  const words = facing
    ? facingInWords(facing, standing)
    : "R is the client's right in every view. How does the client lie?"
  return (
    <Menu position="top-end" closeOnItemClick={false}>
      <Menu.Target>
        <UnstyledButton className={classes.facing} data-said={facing !== null || undefined}>
          {words}
          <IconChevronUp size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>How the client lies</Menu.Label>
        <Menu.RadioGroup
          value={facing ?? UNSAID}
          onChange={(value) => setFacing(FACINGS.find((each) => each === value) ?? null)}
        >
          {FACINGS.map((each) => (
            <Menu.RadioItem key={each} value={each} mih={44}>
              {FACING_NAMES[each]}
            </Menu.RadioItem>
          ))}
          <Menu.RadioItem value={UNSAID} mih={44}>
            Not said
          </Menu.RadioItem>
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.CheckboxItem
          mih={44}
          checked={standing === 'head'}
          onChange={(checked) => setStanding(checked ? 'head' : 'feet')}
        >
          I stand at the head
        </Menu.CheckboxItem>
      </Menu.Dropdown>
    </Menu>
  )
}
