import { Button, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { KnownPoint } from '../../../domain/review/known-points.ts'
import { linkName } from '../../../domain/review/link-words.ts'
import { endsOf, type LinkedPoints } from '../../../domain/review/point-links.ts'
import { type SuggestedLink, suggestedLinks } from '../../../domain/review/suggested-links.ts'
import classes from './Links.module.css'
import { NumberedLink } from './NumberedLink.tsx'

/** How many are shown before they are asked for. */
const FIRST_SHOWN = 5

/** Links that the atlas gives reason for: made only when the therapist says so. What is turned down stays away until the page is left. */
export function SuggestedLinks({
  points,
  links,
  onLink,
}: {
  points: readonly KnownPoint[]
  links: readonly LinkedPoints[]
  onLink: (suggested: SuggestedLink) => void
}) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set())
  const [all, setAll] = useState(false)
  const suggested = useMemo(() => suggestedLinks(points, links.map(endsOf)), [points, links])
  const open = suggested.filter((each) => !dismissed.has(nameOfPair(each)))
  if (open.length === 0) return null
  const shown = all ? open : open.slice(0, FIRST_SHOWN)
  return (
    <section aria-labelledby="suggested-links">
      <Title order={2} id="suggested-links" className={classes.sub}>
        Suggested by the atlas
      </Title>
      <p className={classes.hint}>Nothing is linked unless you say so.</p>
      <ul className={classes.list} aria-label="Suggested by the atlas">
        {shown.map((each) => (
          <li key={nameOfPair(each)} className={classes.suggested}>
            <span className={classes.what}>
              <span className={classes.name}>
                <NumberedLink ends={each} />
              </span>
              <span className={classes.soft}>{each.reason}</span>
            </span>
            <span className={classes.answers}>
              <Button
                variant="light"
                mih={44}
                aria-label={`Link ${linkName(each)}`}
                onClick={() => onLink(each)}
              >
                Link
              </Button>
              <Button
                variant="subtle"
                mih={44}
                aria-label={`Not this: ${linkName(each)}`}
                onClick={() => setDismissed(new Set([...dismissed, nameOfPair(each)]))}
              >
                Not this
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {open.length > shown.length && (
        <Button variant="subtle" mih={44} onClick={() => setAll(true)}>
          {open.length - shown.length} more
        </Button>
      )}
    </section>
  )
}

const nameOfPair = ({ key, satellite }: SuggestedLink) => `${key.pointId} ${satellite.pointId}`
