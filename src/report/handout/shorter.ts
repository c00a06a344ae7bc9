import type { HandoutPlan } from '../../domain/report-input.ts'
import type { Block, FixedBlock, SimpleBlock, TextStyle } from '../layout/block.ts'

/**
 * The plan, then the plan with less and less: muscles from the end, training, other home care, the texts of the first
 * muscle, the greeting. When to call and when to see a doctor always stay.
 */
export function* shorterAndShorter(plan: HandoutPlan): Generator<HandoutPlan> {
  let now = plan
  const less = (change: Partial<HandoutPlan['handout']>): HandoutPlan => {
    now = { ...now, handout: { ...now.handout, ...change } }
    return now
  }
  yield now
  while (now.handout.muscles.length > 1) yield less({ muscles: now.handout.muscles.slice(0, -1) })
  yield less({ training: [] })
  yield less({ care: [] })
  yield less({
    muscles: now.handout.muscles.map((muscle) => ({ ...muscle, care: muscle.care.slice(0, 1), avoid: '' })),
  })
  yield less({ greeting: '' })
  yield less({ muscles: [] })
  yield less({ nextVisit: '' })
}

/** Blocks with no text smaller than this style. */
export function atLeast(
  least: Pick<TextStyle, 'size' | 'leading'>,
  blocks: readonly Block[],
): readonly Block[] {
  return blocks.map((block) =>
    block.kind === 'table' || block.kind === 'drawing' ? block : larger(block, least),
  )
}

type Least = Pick<TextStyle, 'size' | 'leading'>

function larger(block: FixedBlock, least: Least): FixedBlock {
  if (block.kind !== 'row') return largerText(block, least)
  const cells = block.cells.map((cell) => ({
    ...cell,
    blocks: cell.blocks.map((inner) => largerText(inner, least)),
  }))
  return { ...block, cells }
}

function largerText(block: SimpleBlock, { size, leading }: Least): SimpleBlock {
  if (block.kind !== 'text' || block.style.size >= size) return block
  return { ...block, style: { ...block.style, size, leading: Math.max(leading, block.style.leading) } }
}
