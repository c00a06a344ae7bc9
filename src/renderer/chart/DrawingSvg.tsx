import { useComputedColorScheme } from '@mantine/core'
import { useId } from 'react'
import type { Label, Shape } from '../../chart/scene-item.ts'
import { colourOf, type Hatch, type Medium } from '../../chart/style.ts'

/** Drawings of the chart as a small picture in a list or legend, `size` pixels wide and high around (0, 0); without words. */
export function DrawingSvg({ drawings, size }: { drawings: readonly (Shape | Label)[]; size: number }) {
  const shapes = drawings.filter(({ kind }) => kind === 'shape')
  return (
    <svg width={size} height={size} viewBox={`${-size / 2} ${-size / 2} ${size} ${size}`} aria-hidden="true">
      <Drawings drawings={shapes} />
    </svg>
  )
}

/** Drawings with their words, in the units they are drawn in. */
export function Drawings({ drawings }: { drawings: readonly (Shape | Label)[] }) {
  const medium: Medium = useComputedColorScheme('light') === 'dark' ? 'dark' : 'light'
  return drawings.map((drawing, index) =>
    drawing.kind === 'shape' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: drawings have no identity but their order
      <ShapePath key={index} shape={drawing} medium={medium} />
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: drawings have no identity but their order
      <Words key={index} label={drawing} medium={medium} />
    ),
  )
}

function Words({ label, medium }: { label: Label; medium: Medium }) {
  const { at, text, size, anchor, weight, colour, halo } = label
  return (
    <text
      x={at.x}
      y={at.y}
      fontSize={size}
      fontWeight={weight === 'bold' ? 650 : 400}
      textAnchor={anchor}
      fill={colourOf(colour, medium)}
      stroke={colourOf('halo', medium)}
      strokeWidth={halo}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {text}
    </text>
  )
}

function ShapePath({ shape, medium }: { shape: Shape; medium: Medium }) {
  const { d, fill, hatch, line } = shape
  return (
    <>
      {fill && <path d={d} fill={colourOf(fill.colour, medium)} fillOpacity={fill.opacity} />}
      {hatch?.hatch.angles.map((angle) => (
        <HatchPath
          key={angle}
          d={d}
          hatch={hatch.hatch}
          angle={angle}
          colour={colourOf(hatch.colour, medium)}
          opacity={hatch.opacity}
        />
      ))}
      {line && (
        <path
          d={d}
          fill="none"
          stroke={colourOf(line.colour, medium)}
          strokeWidth={line.width}
          strokeOpacity={line.opacity}
          strokeDasharray={line.dash?.join(' ')}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </>
  )
}

function HatchPath({
  d,
  hatch,
  angle,
  colour,
  opacity,
}: {
  d: string
  hatch: Hatch
  angle: number
  colour: string
  opacity: number
}) {
  const id = useId()
  const along = hatch.dash?.reduce((sum, length) => sum + length, 0) ?? hatch.spacing
  return (
    <>
      <pattern
        id={id}
        width={along}
        height={hatch.spacing}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${angle})`}
      >
        <line
          x1={0}
          x2={along}
          y1={hatch.spacing / 2}
          y2={hatch.spacing / 2}
          stroke={colour}
          strokeWidth={hatch.width}
          strokeDasharray={hatch.dash?.join(' ')}
          strokeLinecap={hatch.dash ? 'round' : 'butt'}
        />
      </pattern>
      <path d={d} fill={`url(#${id})`} fillOpacity={opacity} />
    </>
  )
}
