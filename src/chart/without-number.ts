import type { SceneItem } from './scene-item.ts'

/** A mark's drawing without its number and words, for small pictures. */
export function withoutNumber(item: SceneItem): readonly SceneItem[] {
  if (item.space === 'figure') return item.drawing.kind === 'label' ? [] : [item]
  const drawings = item.drawings.filter(({ kind }) => kind !== 'label')
  return drawings.length === 0 ? [] : [{ ...item, drawings }]
}
