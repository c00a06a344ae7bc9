import type Konva from 'konva'
import { type RefObject, useEffect, useEffectEvent } from 'react'
import { CHART_FONT } from './paint-drawing.ts'
import { forgetMarkers } from './paint-marker.ts'

/**
 * Keeps layers true to the screen: draws again when the font has come, and finer on a screen with more pixels, of
 * which `onPixelRatio` tells.
 */
export function useSharpLayers(
  layers: readonly RefObject<Konva.Layer | null>[],
  onPixelRatio: () => void,
): void {
  const pixelsChanged = useEffectEvent(onPixelRatio)
  const drawAgain = useEffectEvent((pixelRatio?: number) => {
    for (const { current } of layers) {
      if (pixelRatio !== undefined) current?.getCanvas().setPixelRatio(pixelRatio)
      current?.batchDraw()
    }
  })

  useEffect(() => {
    // A canvas, unlike a page, does not wait for its font.
    void document.fonts.load(`650 12px ${CHART_FONT}`).then(() => {
      forgetMarkers()
      drawAgain()
    })
  }, [])

  useEffect(() => {
    const stop = new AbortController()
    const watch = () => {
      const query = window.matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
      const changed = () => {
        drawAgain(window.devicePixelRatio)
        pixelsChanged()
        watch()
      }
      query.addEventListener('change', changed, { once: true, signal: stop.signal })
    }
    watch()
    return () => stop.abort()
  }, [])
}
