import { ActionIcon, Button, Select, Text, Tooltip } from '@mantine/core'
import { IconArrowLeft, IconChevronDown, IconChevronUp, IconMinus, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './document.module.css'
import { type PageZoom, ZOOM_STEPS } from './page-zoom.ts'

const ZOOMS = [
  { value: 'width', label: 'Fit width' },
  { value: 'page', label: 'Fit page' },
  ...ZOOM_STEPS.map((step) => ({ value: String(step), label: `${step} %` })),
]

/** What is shown, which page of it, and how large. */
export function PreviewBar({
  title,
  client,
  back,
  page,
  count,
  onPage,
  zoom,
  onZoom,
  onStep,
  onClose,
}: {
  title: string
  client: string
  /** Where closing leads. */
  back: string
  page: number
  /** 0 as long as there are no pages. */
  count: number
  onPage: (page: number) => void
  zoom: PageZoom
  onZoom: (zoom: PageZoom) => void
  onStep: (direction: 1 | -1) => void
  onClose: () => void
}) {
  const none = count === 0
  return (
    <header className={classes.bar}>
      <Button
        variant="subtle"
        mih={44}
        px={8}
        leftSection={<IconArrowLeft size={18} aria-hidden />}
        onClick={onClose}
      >
        {back}
      </Button>
      <Text component="h1" className={classes.title} title={client}>
        {title} · <bdi>{client}</bdi>
      </Text>
      <div className={classes.group}>
        <IconButton
          label="Page before (Page Up)"
          disabled={none || page <= 1}
          onClick={() => onPage(page - 1)}
        >
          <IconChevronUp size={20} aria-hidden />
        </IconButton>
        <IconButton
          label="Next page (Page Down)"
          disabled={none || page >= count}
          onClick={() => onPage(page + 1)}
        >
          <IconChevronDown size={20} aria-hidden />
        </IconButton>
        <Text className={classes.count} role="status" aria-label="Page">
          {none ? '' : `Page ${page} of ${count}`}
        </Text>
      </div>
      <div className={classes.group}>
        <IconButton label="Smaller (Ctrl −)" disabled={none} onClick={() => onStep(-1)}>
          <IconMinus size={20} aria-hidden />
        </IconButton>
        <Select
          aria-label="Zoom"
          data={ZOOMS}
          value={String(zoom)}
          allowDeselect={false}
          onChange={(value) => onZoom(value === 'width' || value === 'page' ? value : Number(value))}
          w={118}
          styles={{ input: { minHeight: 44 } }}
        />
        <IconButton label="Larger (Ctrl +)" disabled={none} onClick={() => onStep(1)}>
          <IconPlus size={20} aria-hidden />
        </IconButton>
      </div>
    </header>
  )
}

function IconButton({
  label,
  disabled,
  onClick,
  children,
}: {
  label: string
  disabled: boolean
  onClick: () => void
  children: ReactNode
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={44}
        aria-label={label.replace(/ \(.*$/, '')}
        className={classes.step}
        data-disabled={disabled}
        aria-disabled={disabled}
        onClick={() => !disabled && onClick()}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
