import { Button, useComputedColorScheme } from '@mantine/core'
import { IconArrowBackUp, IconEraser } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import {
  askingPaint,
  hurtingZones,
  type ZoneOfSide,
  zoneBorders,
  zoneInFocus,
} from '../../../chart/hurting-scene.ts'
import { zonesAt } from '../../../chart/zones-at.ts'
import type { Stroke } from '../../../domain/symptom-area.ts'
import { View, type ViewPoint } from '../../../domain/view-point.ts'
import { upperFirst, VIEW_WORDS } from '../../../domain/words.ts'
import { BodyChart, type ChartHandle } from '../../chart/BodyChart.tsx'
import { Choice } from '../../ui/Choice.tsx'
import atlas from './Atlas.module.css'
import { type Asked, NOTHING_ASKED, toggleZone, zoneInWords } from './asked.ts'
import classes from './Finder.module.css'

const WAYS = [
  { value: 'tap', label: 'Tap zones' },
  { value: 'paint', label: 'Paint' },
] as const
const BRUSH = { kind: 'brush', width: 16, colour: 'symptom-pain' } as const
const NO_MARKS: readonly never[] = []
const nothing = () => undefined

/** The figure with its zones, to tap or to paint where it hurts. */
export function FinderChart({ asked, onAsked }: { asked: Asked; onAsked: (asked: Asked) => void }) {
  const chart = useRef<ChartHandle>(null)
  const dark = useComputedColorScheme('light') === 'dark'
  const [way, setWay] = useState<(typeof WAYS)[number]['value']>('tap')
  const [hovered, setHovered] = useState<ZoneOfSide | null>(null)
  const painting = way === 'paint'
  const still = useMemo(
    () => [...zoneBorders(), ...hurtingZones(asked.zones), ...askingPaint(asked.strokes)],
    [asked],
  )
  const items = useMemo(
    () => (hovered && !painting ? [...still, ...zoneInFocus(hovered)] : still),
    [still, hovered, painting],
  )
  const paint = (stroke: Stroke) => onAsked({ ...asked, strokes: [...asked.strokes, stroke] })
  const onTap = (at: ViewPoint) => {
    // With the brush a tap is a dot of paint.
    if (painting) return paint({ kind: 'brush', view: at.view, width: BRUSH.width, points: [[at.x, at.y]] })
    const zone = zoneUnder(at)
    if (zone) onAsked(toggleZone(asked, zone))
  }
  const onHover = (at: ViewPoint | null) => {
    const zone = at && zoneUnder(at)
    if (zone?.zoneId !== hovered?.zoneId || zone?.side !== hovered?.side) setHovered(zone)
  }
  return (
    <div className={atlas.chartSide}>
      <div className={atlas.bar}>
        <Choice label="How to say where" hideLabel data={WAYS} value={way} onChange={setWay} />
        <Button
          mih={44}
          variant="subtle"
          leftSection={<IconArrowBackUp size={18} aria-hidden />}
          disabled={asked.strokes.length === 0}
          onClick={() => onAsked({ ...asked, strokes: asked.strokes.slice(0, -1) })}
        >
          Undo stroke
        </Button>
        <Button
          mih={44}
          variant="subtle"
          leftSection={<IconEraser size={18} aria-hidden />}
          disabled={asked.strokes.length + asked.zones.length === 0}
          onClick={() => onAsked(NOTHING_ASKED)}
        >
          Erase all
        </Button>
      </div>
      <div className={atlas.chart}>
        <BodyChart
          ref={chart}
          label="Zones of the body"
          marks={NO_MARKS}
          selectedId={null}
          // A tool that places at once: a second tap takes the zone back and never means a double tap.
          tool={painting ? 'symptom-area' : 'finding'}
          brush={BRUSH}
          dark={dark}
          beneath={items}
          onTap={onTap}
          onPaint={paint}
          onMove={nothing}
          onHover={(info) => onHover(info?.at ?? null)}
          onZoom={nothing}
        />
        <div className={classes.hovered} role="status">
          {hovered ? upperFirst(zoneInWords(hovered)) : 'R is the client’s right in every view'}
        </div>
      </div>
      <fieldset className={classes.views} aria-label="Views">
        {View.options.map((view) => (
          <Button key={view} mih={44} variant="subtle" onClick={() => chart.current?.flyTo(view)}>
            {upperFirst(VIEW_WORDS[view])}
          </Button>
        ))}
        <Button mih={44} variant="subtle" onClick={() => chart.current?.fit()}>
          All
        </Button>
      </fieldset>
    </div>
  )
}

function zoneUnder(at: ViewPoint): ZoneOfSide | null {
  const [finest] = zonesAt(at)
  return finest ? { zoneId: finest.zone.id, side: finest.side } : null
}
