import { type TrendPlot, trendDrawing } from '../../chart/trend-plot.ts'
import { Drawings } from './DrawingSvg.tsx'

/** Pixels of a screen for one of paper's points: small print on paper is held nearer to the eye. */
const SCALE = 1.75

/** A trend as it is printed, larger; `height` and `width` in pixels. `words` say the same to those who do not see it. */
export function TrendSvg({
  plot,
  width,
  height,
  words,
}: {
  plot: Omit<TrendPlot, 'size'>
  width: number
  height: number
  words: string
}) {
  const size = { width: width / SCALE, height: height / SCALE }
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={words}
    >
      <Drawings drawings={trendDrawing({ ...plot, size })} />
    </svg>
  )
}
