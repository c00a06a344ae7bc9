import { ActionIcon, Button, Tooltip, UnstyledButton } from '@mantine/core'
import { IconArrowLeft, IconX } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import { AboutAtlasPage } from './AboutAtlasPage.tsx'
import classes from './Atlas.module.css'
import { type Asked, NOTHING_ASKED } from './asked.ts'
import { type AtlasPage, goBack, goTo, keyOf, pageOf, partOf, type Trail } from './atlas-page.ts'
import { FinderPage } from './FinderPage.tsx'
import { MusclePage } from './MusclePage.tsx'
import { MusclesPage } from './MusclesPage.tsx'
import { PatternPage } from './PatternPage.tsx'
import { PatternsPage } from './PatternsPage.tsx'

const PARTS = [
  { part: 'muscles', name: 'Muscles' },
  { part: 'finder', name: 'Where it hurts' },
  { part: 'patterns', name: 'Patterns' },
  { part: 'about', name: 'About the atlas' },
] as const

/**
 * The atlas: its pages and the way between them, which it keeps itself, so that it works the same on its own and over
 * an open session. `onClose` leads back there.
 */
export function Atlas({ start, onClose }: { start: AtlasPage; onClose?: () => void }) {
  const [trail, setTrail] = useState<Trail>([start])
  const [typed, setTyped] = useState({ muscles: '', patterns: '' })
  const [asked, setAsked] = useState<Asked>(NOTHING_ASKED)
  const page = pageOf(trail)
  const go = useCallback((next: AtlasPage) => setTrail((now) => goTo(now, next)), [])
  return (
    <div className={classes.atlas}>
      <header className={classes.header}>
        <Tooltip label="Back to the page before">
          <ActionIcon
            size={44}
            aria-label="Back"
            className={classes.back}
            disabled={trail.length === 1}
            onClick={() => setTrail(goBack(trail))}
          >
            <IconArrowLeft size={22} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <nav aria-label="Atlas" className={classes.parts}>
          {PARTS.map(({ part, name }) => (
            <UnstyledButton
              key={part}
              className={classes.part}
              aria-current={partOf(page) === part ? 'page' : undefined}
              onClick={() => go({ kind: part })}
            >
              {name}
            </UnstyledButton>
          ))}
        </nav>
        {onClose && (
          <Button
            ml="auto"
            mih={44}
            variant="default"
            leftSection={<IconX size={18} aria-hidden />}
            onClick={onClose}
          >
            Back to the session
          </Button>
        )}
      </header>
      <main className={classes.page} key={keyOf(page)}>
        <Page {...{ page, go, typed, asked, setAsked }} onTyped={(next) => setTyped({ ...typed, ...next })} />
      </main>
    </div>
  )
}

function Page({
  page,
  go,
  typed,
  onTyped,
  asked,
  setAsked,
}: {
  page: AtlasPage
  go: (page: AtlasPage) => void
  typed: { readonly muscles: string; readonly patterns: string }
  onTyped: (typed: { muscles?: string; patterns?: string }) => void
  asked: Asked
  setAsked: (asked: Asked) => void
}) {
  switch (page.kind) {
    case 'muscles':
      return <MusclesPage typed={typed.muscles} onTyped={(muscles) => onTyped({ muscles })} go={go} />
    case 'muscle':
      return <MusclePage id={page.id} side={page.side} go={go} />
    case 'finder':
      return <FinderPage asked={asked} onAsked={setAsked} go={go} />
    case 'patterns':
      return <PatternsPage typed={typed.patterns} onTyped={(patterns) => onTyped({ patterns })} go={go} />
    case 'pattern':
      return <PatternPage id={page.id} go={go} />
    case 'about':
      return <AboutAtlasPage />
    default:
      return assertNever(page)
  }
}
