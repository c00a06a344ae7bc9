import type { Block } from './layout/block.ts'

/** The blocks, of which the last row or line goes along with whatever follows: that never stands on a page alone. */
export function lastKept(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(({ kind }) => kind !== 'gap' && kind !== 'rule')
  return blocks.map((block, index) => (index === last ? kept(block) : block))
}

function kept(block: Block): Block {
  if (block.kind === 'text' || block.kind === 'row') return { ...block, keepWithNext: true }
  return block.kind === 'table' ? { ...block, body: lastKept(block.body) } : block
}
