import type { Size } from '../../chart/transform.ts'

/** An empty canvas of this size in CSS pixels, sharp on this screen, and what to paint on it with. */
export function newPicture({ width, height }: Size): {
  readonly canvas: HTMLCanvasElement
  readonly context: CanvasRenderingContext2D
} {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * window.devicePixelRatio)
  canvas.height = Math.round(height * window.devicePixelRatio)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to paint a picture on')
  return { canvas, context }
}
