import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import classes from './BodyChart.module.css'

/** Zoom in, zoom out and fit, in reach of a thumb. */
export function ZoomControls({
  onZoomIn,
  onZoomOut,
  onFit,
  orientation = 'vertical',
}: {
  onZoomIn: () => void
  onZoomOut: () => void
  onFit: () => void
  /** Beside each other where the chart is narrow and its feet would be under them. */
  orientation?: 'vertical' | 'horizontal'
}) {
  return (
    <ActionIcon.Group orientation={orientation} className={classes.zoom}>
      <ZoomButton label="Zoom in" onClick={onZoomIn} icon={<IconPlus size={20} stroke={1.8} />} />
      <ZoomButton label="Zoom out" onClick={onZoomOut} icon={<IconMinus size={20} stroke={1.8} />} />
      <ZoomButton
        label="Show the whole chart"
        onClick={onFit}
        icon={<IconArrowsMaximize size={18} stroke={1.8} />}
      />
    </ActionIcon.Group>
  )
}

function ZoomButton({ label, onClick, icon }: { label: string; onClick: () => void; icon: React.ReactNode }) {
  return (
    <Tooltip label={label} position="right" openDelay={500}>
      <ActionIcon
        size={44}
        variant="default"
        aria-label={label}
        onClick={onClick}
        className={classes.zoomButton}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
