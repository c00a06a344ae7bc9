import { useComputedColorScheme } from '@mantine/core'
import type { Label, Shape } from '../../chart/scene-item.ts'
import { colourOf, type Medium } from '../../chart/style.ts'
import { ShapePath } from './DrawingSvg.tsx'
import { CHART_FONT } from './paint-drawing.ts'

/** Drawings of the chart, their words included, as a part of a larger picture; `scale`: pixels of one of their units. */
export function Drawings({
  drawings,
  x = 0,
  y = 0,
  scale = 1,
}: {
  drawings: readonly (Shape | Label)[]
  x?: number
  y?: number
  scale?: number
}) {
  const medium = useComputedColorScheme('light')
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      {drawings.map((drawing, index) =>
        drawing.kind === 'shape' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawings have no identity but their order
          <ShapePath key={index} shape={drawing} medium={medium} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: drawings have no identity but their order
          <LabelText key={index} label={drawing} medium={medium} />
        ),
      )}
    </g>
  )
}

function LabelText({ label, medium }: { label: Label; medium: Medium }) {
  const { at, text, size, anchor, weight, colour, halo } = label
  return (
    <text
      x={at.x}
      y={at.y}
      textAnchor={anchor}
      fontSize={size}
      fontWeight={weight === 'bold' ? 650 : 450}
      fontFamily={CHART_FONT}
      fill={colourOf(colour, medium)}
      {...(halo === undefined
        ? {}
        : {
            stroke: colourOf('halo', medium),
            strokeWidth: halo,
            strokeLinejoin: 'round',
            paintOrder: 'stroke',
          })}
    >
      {text}
    </text>
  )
}
