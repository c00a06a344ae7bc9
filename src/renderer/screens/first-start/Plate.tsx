import { useComputedColorScheme } from '@mantine/core'
import { figureScene } from '../../../chart/scene.ts'
import type { Label, Shape } from '../../../chart/scene-item.ts'
import { colourOf, type Medium } from '../../../chart/style.ts'
import { triggerPointSymbol } from '../../../chart/symbols.ts'
import type { TriggerPointStatus } from '../../../domain/trigger-point.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import classes from './Plate.module.css'

/** Points as a therapist might have charted them. Figure units, posterior view: the client's right is on the right. */
const POINTS: readonly { readonly x: number; readonly y: number; readonly status: TriggerPointStatus }[] = [
  { x: 52, y: 168, status: 'active' },
  { x: -78, y: 236, status: 'latent' },
  { x: 62, y: 466, status: 'active' },
]
const POINT_SIZE = 24

/** The posterior figure as a plate, with a few marks: what the program is about. */
export function Plate() {
  const medium: Medium = useComputedColorScheme('light') === 'dark' ? 'dark' : 'light'
  return (
    <svg viewBox="-300 -20 600 1040" className={classes.plate} aria-hidden="true">
      {figureScene('posterior', false).map(({ drawing }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the figure never changes
        <Drawing key={index} drawing={drawing} medium={medium} />
      ))}
      {POINTS.map(({ x, y, status }) => (
        <g
          key={`${x} ${y}`}
          transform={`translate(${x} ${y}) scale(1.5) translate(${-POINT_SIZE / 2} ${-POINT_SIZE / 2})`}
        >
          <DrawingSvg size={POINT_SIZE} drawings={triggerPointSymbol(status)} />
        </g>
      ))}
    </svg>
  )
}

function Drawing({ drawing, medium }: { drawing: Shape | Label; medium: Medium }) {
  if (drawing.kind === 'label') {
    const { at, size, text, colour } = drawing
    return (
      <text x={at.x} y={at.y} fontSize={size} textAnchor="middle" fill={colourOf(colour, medium)}>
        {text}
      </text>
    )
  }
  const { d, fill, line } = drawing
  return (
    <path
      d={d}
      fill={fill ? colourOf(fill.colour, medium) : 'none'}
      stroke={line ? colourOf(line.colour, medium) : 'none'}
      strokeWidth={line?.width}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}
