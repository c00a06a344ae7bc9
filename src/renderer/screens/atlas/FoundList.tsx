import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AskedZone, FoundMuscle } from '../../../domain/atlas/reverse-finder.ts'
import { amount } from '../../text/amount.ts'
import type { AtlasPage } from './atlas-page.ts'
import classes from './Finder.module.css'
import { FoundCard } from './FoundCard.tsx'

/** How many muscles are drawn before one asks for more. */
const DOZEN = 12

/** The muscles that refer to the zones, in rank, their patterns side by side. */
export function FoundList({
  found,
  asked,
  go,
}: {
  found: readonly FoundMuscle[]
  asked: readonly AskedZone[]
  go: (page: AtlasPage) => void
}) {
  const [most, setMost] = useState(DOZEN)
  if (found.length === 0)
    return <p className={classes.teach}>No usual trigger point of the atlas is felt there.</p>
  return (
    <>
      <h2 className={classes.count}>
        {amount(found.length, 'muscle')} {found.length === 1 ? 'refers' : 'refer'} there
      </h2>
      <ol className={classes.cards} aria-label="Muscles in rank">
        {found.slice(0, most).map((each, at) => (
          <FoundCard key={each.muscle.id} found={each} rank={at + 1} asked={asked} go={go} />
        ))}
      </ol>
      {found.length > most && (
        <Button variant="default" mih={44} onClick={() => setMost(most + DOZEN)}>
          Show {Math.min(DOZEN, found.length - most)} more
        </Button>
      )}
    </>
  )
}
