import { EmptyState } from '@mantine/core'
import { IconBodyScan } from '@tabler/icons-react'
import { type ReactNode, type RefObject, useState } from 'react'
import type { HeatDrawing } from '../../../chart/heat-scene.ts'
import type { HeatMap } from '../../../domain/review/heat-map.ts'
import { heatSentence } from '../../../domain/review/heat-words.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { CountList } from './CountList.tsx'
import { CountTable } from './CountTable.tsx'
import { HeatChart } from './HeatChart.tsx'
import { HeatFoot } from './HeatFoot.tsx'
import classes from './HeatMap.module.css'
import type { ChosenCount } from './heat-place.ts'

/** How a heat map is shown. */
export const SHOWN_AS = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const
export type ShownAs = (typeof SHOWN_AS)[number]['value']

/** What it counts, as a choice. */
export const COUNTED = [
  { value: 'both', label: 'Both' },
  { value: 'points', label: 'Trigger points' },
  { value: 'symptoms', label: 'Symptoms' },
] as const satisfies readonly { readonly value: HeatMap['shown']; readonly label: string }[]

/** A heat map in a sentence, on the chart with its list, or as tables. */
export function HeatBoard({
  chart,
  map,
  drawing,
  as,
  keys,
  clients = false,
  tables,
}: {
  chart: RefObject<ChartHandle | null>
  map: HeatMap
  drawing: HeatDrawing
  as: ShownAs
  /** The keys, said under the chart. */
  keys: string
  /** Of a whole practice: clients are counted too. */
  clients?: boolean
  /** Tables before those of the map. */
  tables?: ReactNode
}) {
  const [chosen, setChosen] = useState<ChosenCount | null>(null)
  const now = chosen && stillThere(chosen, map)
  const empty = map.most === 0 && map.muscles.length === 0
  return (
    <>
      <p className={classes.sentence} role="status">
        {heatSentence(map)}
      </p>
      {empty ? (
        <div className={classes.empty}>
          <EmptyState
            icon={<IconBodyScan size={40} stroke={1.25} aria-hidden />}
            title={map.visits === 0 ? 'No visit to count' : 'Nothing was marked'}
            description="Confirmed trigger points and symptom areas are counted, each visit once."
          />
        </div>
      ) : as === 'table' ? (
        <CountTable map={map} clients={clients}>
          {tables}
        </CountTable>
      ) : (
        <div className={classes.body}>
          <div className={classes.charts}>
            <HeatChart chart={chart} map={map} drawing={drawing} chosen={now} />
            <HeatFoot chart={chart} drawing={drawing} shown={map.shown} keys={keys} />
          </div>
          <CountList map={map} chosen={now} onChoose={setChosen} />
        </div>
      )}
    </>
  )
}

/** The chosen line of another period or kind: the same muscle or zone, if it is there. */
function stillThere({ kind, count }: ChosenCount, map: HeatMap): ChosenCount | null {
  const counts = kind === 'muscle' ? map.muscles : map.zones
  const same = counts.find(({ id }) => id === count.id)
  if (!same) return null
  return same === count ? { kind, count } : { kind, count: same }
}
