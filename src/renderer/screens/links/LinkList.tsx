import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { stateSwatch } from '../../../chart/link-scene.ts'
import type { Client } from '../../../domain/client.ts'
import type { PointLinkId } from '../../../domain/ids.ts'
import {
  BROKEN_LINK_WORDS,
  beganWith,
  LINK_STATE_WORDS,
  linkDetail,
  linkName,
} from '../../../domain/review/link-words.ts'
import type { BrokenLink, LinkedPoints, PointLinks } from '../../../domain/review/point-links.ts'
import { visitName } from '../../../domain/review/visit-name.ts'
import type { Session } from '../../../domain/session.ts'
import { upperFirst } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import classes from './Links.module.css'
import { NumberedLink } from './NumberedLink.tsx'

interface Given {
  readonly client: Client
  readonly visits: readonly Session[]
  readonly highlighted: PointLinkId | null
  readonly onPoint: (link: PointLinkId | null) => void
  readonly onShow: (linked: LinkedPoints) => void
  readonly onEdit: (linked: LinkedPoints) => void
  readonly onRemove: (linked: LinkedPoints | BrokenLink) => void
}

/** Every link in words with what it says now, what is to be re-checked first; then what no longer holds. */
export function LinkList({ links, broken, ...given }: Given & PointLinks) {
  return (
    <>
      {links.length > 0 && (
        <ul className={classes.list} aria-label="Links">
          {links.map((linked) => (
            <li key={linked.link.id}>
              <LinkLine linked={linked} {...given} />
            </li>
          ))}
        </ul>
      )}
      {broken.length > 0 && (
        <>
          <h2 className={classes.sub}>No longer holding</h2>
          <ul className={classes.list} aria-label="No longer holding">
            {broken.map((each) => (
              <li key={each.link.id} className={classes.broken}>
                <span className={classes.what}>
                  <span className={classes.name}>{upperFirst(linkName(each))}</span>
                  <span className={classes.soft}>{BROKEN_LINK_WORDS[each.why]}</span>
                </span>
                <Remove name={linkName(each)} onRemove={() => given.onRemove(each)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function LinkLine({
  linked,
  client,
  visits,
  highlighted,
  onPoint,
  onShow,
  onEdit,
  onRemove,
}: Given & { linked: LinkedPoints }) {
  const { link, state } = linked
  const line = useRef<HTMLDivElement>(null)
  const isHighlighted = highlighted === link.id
  useEffect(() => {
    if (isHighlighted) line.current?.scrollIntoView({ block: 'nearest' })
  }, [isHighlighted])
  const since = beganWith(link, client.events)
  const name = linkName(linked)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only brings out what the focus brings out too
    <div
      ref={line}
      className={classes.link}
      data-state={state}
      data-highlighted={isHighlighted || undefined}
      onMouseEnter={() => onPoint(link.id)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(link.id)}
      onBlur={() => onPoint(null)}
    >
      <UnstyledButton className={classes.open} onClick={() => onShow(linked)}>
        <span className={classes.state}>
          <DrawingSvg size={24} drawings={stateSwatch(state)} />
          {upperFirst(LINK_STATE_WORDS[state])}
        </span>
        <span className={classes.name}>
          <NumberedLink ends={linked} />
        </span>
        {since !== '' && (
          <span className={classes.since} dir="auto">
            Since {since}
          </span>
        )}
        <span className={classes.soft}>{linkDetail(linked, (visit) => visitName(visit, visits))}</span>
        {link.note !== '' && (
          <span className={classes.note} dir="auto">
            {link.note}
          </span>
        )}
      </UnstyledButton>
      <div className={classes.actions}>
        <Tooltip label="Edit link">
          <ActionIcon
            size={44}
            variant="subtle"
            aria-label={`Edit link ${name}`}
            onClick={() => onEdit(linked)}
          >
            <IconPencil size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Remove name={name} onRemove={() => onRemove(linked)} />
      </div>
    </div>
  )
}

function Remove({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <Tooltip label="Remove link">
      <ActionIcon
        size={44}
        variant="subtle"
        color="gray"
        aria-label={`Remove link ${name}`}
        onClick={onRemove}
      >
        <IconTrash size={20} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}
