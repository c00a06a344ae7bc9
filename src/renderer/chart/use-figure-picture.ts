import { type RefObject, useCallback, useLayoutEffect, useRef } from 'react'
import type { Medium } from '../../chart/style.ts'
import type { MuscleLayer } from '../../domain/atlas/muscles.ts'
import type { CameraMover } from './camera-mover.ts'
import { createFigurePicture, type FigurePicture } from './figure-picture.ts'

/** Keeps a picture of the figure in `host`. `follow` belongs into every drawing of the marks. */
export function useFigurePicture(
  host: RefObject<HTMLElement | null>,
  mover: CameraMover,
  layer: MuscleLayer | null,
  medium: Medium,
): { readonly follow: () => void; readonly sharpen: () => void } {
  const picture = useRef<FigurePicture>(null)
  useLayoutEffect(() => {
    const element = host.current
    if (!element) return
    const created = createFigurePicture(element, mover)
    picture.current = created
    return () => {
      picture.current = null
      created.remove()
    }
  }, [host, mover])
  useLayoutEffect(() => picture.current?.show(layer, medium), [layer, medium])
  return {
    follow: useCallback(() => picture.current?.follow(), []),
    sharpen: useCallback(() => picture.current?.sharpen(), []),
  }
}
