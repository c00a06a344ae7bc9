import { Anchor, Collapse, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import {
  type ClinicalPattern,
  nearestPatterns,
  patternsOfZones,
  redFlagsOf,
} from '../../../domain/atlas/patterns.ts'
import { amount } from '../../text/amount.ts'
import type { AtlasPage } from './atlas-page.ts'
import { Caution } from './Caution.tsx'
import classes from './Finder.module.css'

/**
 * The red flags of the patterns that are complained of in these zones: at once those of the nearest patterns, for every
 * zone one; the others' are one press away.
 */
export function RedFlags({ zoneIds, go }: { zoneIds: readonly string[]; go: (page: AtlasPage) => void }) {
  const [open, setOpen] = useState(false)
  const patterns = patternsOfZones(zoneIds)
  if (patterns.length === 0) return null
  const first = nearestPatterns(zoneIds)
  const others = patterns.filter((pattern) => !first.includes(pattern))
  const told = new Set(redFlagsOf(first))
  return (
    <Caution title="Red flags first">
      <Flags patterns={first} go={go} />
      {others.length > 0 && (
        <>
          <UnstyledButton className={classes.more} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Fewer' : `Red flags of ${amount(others.length, 'more pattern')}`}
          </UnstyledButton>
          <Collapse expanded={open}>
            <Flags patterns={others} except={told} go={go} />
          </Collapse>
        </>
      )}
    </Caution>
  )
}

function Flags({
  patterns,
  except = new Set(),
  go,
}: {
  patterns: readonly ClinicalPattern[]
  except?: ReadonlySet<string>
  go: (page: AtlasPage) => void
}) {
  return patterns.map((pattern) => {
    const flags = pattern.redFlags.filter((flag) => !except.has(flag))
    return (
      <p key={pattern.id} className={classes.flags}>
        <Anchor
          component="button"
          type="button"
          inherit
          underline="always"
          onClick={() => go({ kind: 'pattern', id: pattern.id })}
        >
          {pattern.name}
        </Anchor>
        : {flags.join('; ') || 'the same as above'}
      </p>
    )
  })
}
