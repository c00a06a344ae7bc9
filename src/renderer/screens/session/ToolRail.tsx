import { Stack, Toolbar, Tooltip } from '@mantine/core'
import { IconBrush, IconDiamond, IconNote, IconPointer, IconRipple, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ChartTool } from '../../chart/BodyChart.tsx'
import { TOOLS } from './chart-tool.ts'
import classes from './session.module.css'

const ICONS: Readonly<Record<ChartTool, typeof IconX>> = {
  select: IconPointer,
  'trigger-point': IconX,
  'symptom-area': IconBrush,
  referral: IconRipple,
  finding: IconDiamond,
  note: IconNote,
}

/** The tools at the left of the chart: one is always taken up. */
export function ToolRail({
  tool,
  onTool,
  disabled,
  children,
}: {
  tool: ChartTool
  onTool: (tool: ChartTool) => void
  disabled: boolean
  /** What stands below the tools. */
  children: ReactNode
}) {
  return (
    <Stack className={classes.rail} justify="space-between">
      <Toolbar orientation="vertical" withBorder={false} aria-label="Tools" className={classes.toolbar}>
        <Toolbar.ToggleGroup
          type="single"
          className={classes.tools}
          disabled={disabled}
          value={tool}
          // Tapping the tool that is taken up leaves it taken up.
          onChange={(value) => onTool((value ?? tool) as ChartTool)}
        >
          {TOOLS.map(({ tool: each, name, key }) => {
            const Icon = ICONS[each]
            return (
              <Tooltip key={each} label={`${name} (${key})`} position="right" openDelay={400}>
                <Toolbar.ToggleItem
                  value={each}
                  aria-label={name}
                  aria-keyshortcuts={key}
                  className={classes.tool}
                >
                  <Icon size={22} stroke={each === 'trigger-point' ? 2.6 : 1.7} aria-hidden />
                </Toolbar.ToggleItem>
              </Tooltip>
            )
          })}
        </Toolbar.ToggleGroup>
      </Toolbar>
      {children}
    </Stack>
  )
}
