import type { ChartTool } from '../../chart/BodyChart.tsx'
import type { SessionCommand } from './session-command.ts'

/** The tools of the rail in their order, with the key that takes each up. */
export const TOOLS: readonly {
  readonly tool: ChartTool
  readonly name: string
  readonly key: string
  readonly hint: string
}[] = [
  {
    tool: 'select',
    name: 'Select',
    key: 'V',
    hint: 'Tap a mark to select it, drag it or Alt and an arrow to move it. Drag the empty sheet to pan.',
  },
  { tool: 'trigger-point', name: 'Trigger point', key: 'X', hint: 'Tap where you feel the taut band.' },
  { tool: 'symptom-area', name: 'Symptom area', key: 'B', hint: 'Paint where the client says it hurts.' },
  {
    tool: 'referral',
    name: 'Referral',
    key: 'W',
    hint: 'Tap the dashed zones that the client feels, or paint where it is felt.',
  },
  {
    tool: 'finding',
    name: 'Finding',
    key: 'F',
    hint: 'Tap where you found something other than a trigger point.',
  },
  { tool: 'note', name: 'Note', key: 'N', hint: 'Tap where the note belongs.' },
]

/** What a tap does with the tool taken up, for the status line. */
export function hintOf(tool: ChartTool): string {
  return TOOLS.find((each) => each.tool === tool)?.hint ?? ''
}

/** Takes up each tool by its key. */
export function toolCommands(takeUp: (tool: ChartTool) => void): readonly SessionCommand[] {
  return TOOLS.map(({ tool, name, key }) => ({ group: 'Tools', name, keys: [key], run: () => takeUp(tool) }))
}
