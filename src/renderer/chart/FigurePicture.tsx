import { useComputedColorScheme } from '@mantine/core'
import { useElementSize, useInViewport, useMergedRef } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { fitCamera } from '../../chart/camera.ts'
import type { Box } from '../../chart/path.ts'
import { figureScene } from '../../chart/scene.ts'
import type { SceneItem } from '../../chart/scene-item.ts'
import { placedView } from '../../chart/sheet.ts'
import { PICTURE_ROOM, stickyLetters } from '../../chart/sticky-letters.ts'
import type { Medium } from '../../chart/style.ts'
import type { Size } from '../../chart/transform.ts'
import type { MuscleLayer } from '../../domain/atlas/muscles.ts'
import type { View } from '../../domain/view-point.ts'
import classes from './FigurePicture.module.css'
import { CHART_FONT, paintDrawing } from './paint-drawing.ts'
import { paintInTurn } from './paint-queue.ts'
import { paintScene } from './paint-scene.ts'

interface Picture {
  readonly views: readonly View[]
  /** The part of the sheet that is shown, sheet units. */
  readonly box: Box
  readonly layer?: MuscleLayer | null
  /** What lies over the figure; asked for only when the picture is about to be painted. The same function for the same items. */
  readonly items: () => readonly SceneItem[]
}

/**
 * A part of the figure as a picture that fills its element: painted when it comes into sight, and only looked at. Without
 * a label it is decoration beside words.
 */
export function FigurePicture({ label, views, box, layer = null, items }: Picture & { label?: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { ref: sizeRef, width, height } = useElementSize()
  const { ref: sightRef, inViewport } = useInViewport()
  const medium: Medium = useComputedColorScheme('light') === 'dark' ? 'dark' : 'light'
  const [fontCame, setFontCame] = useState(false)
  useEffect(() => void document.fonts.load(`650 12px ${CHART_FONT}`).then(() => setFontCame(true)), [])
  const shown = useMemo(() => ({ views, box, layer, items }), [views, box, layer, items])

  useEffect(() => {
    if (!inViewport || width === 0 || height === 0) return
    // Painted again when the font has come.
    void fontCame
    return paintInTurn(() => {
      if (canvas.current) paint(canvas.current, shown, { width, height }, medium)
    })
  }, [inViewport, width, height, shown, medium, fontCame])

  return (
    <span
      ref={useMergedRef(sizeRef, sightRef)}
      className={classes.picture}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <canvas ref={canvas} />
    </span>
  )
}

const PADDING = 2

function paint(canvas: HTMLCanvasElement, picture: Required<Picture>, size: Size, medium: Medium): void {
  const ratio = window.devicePixelRatio
  canvas.width = Math.round(size.width * ratio)
  canvas.height = Math.round(size.height * ratio)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to draw a picture on')
  context.scale(ratio, ratio)
  const camera = fitCamera(picture.box, size, PADDING)
  // Its own letters would be too small or out of sight.
  const figure = picture.views
    .flatMap((view) => figureScene(view, false, picture.layer))
    .filter(({ drawing }) => drawing.kind === 'shape')
  paintScene(context, [...figure, ...picture.items()], camera, size, medium)
  const sheet = picture.views.map((view) => placedView(view))
  for (const { kind, text, at } of stickyLetters(camera, size, sheet, PICTURE_ROOM))
    if (kind === 'side') {
      paintDrawing(
        context,
        { kind: 'label', at, text, size: 12, anchor: 'middle', weight: 'bold', colour: 'ink-soft', halo: 3 },
        medium,
      )
    }
}
