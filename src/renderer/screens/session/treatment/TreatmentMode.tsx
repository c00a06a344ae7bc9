import { Modal } from '@mantine/core'
import { IconArrowBackUp, IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { MarkId } from '../../../../domain/ids.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { SamePointAsk } from '../identity/SamePointAsk.tsx'
import { SamePointSaid } from '../identity/SamePointSaid.tsx'
import { useSamePoint } from '../identity/use-same-point.ts'
import { SaveTrouble } from '../SaveTrouble.tsx'
import { BluntButton } from './BluntButton.tsx'
import { useHoldTimer } from './hold-context.ts'
import { PointPanel } from './PointPanel.tsx'
import { TreatmentChart } from './TreatmentChart.tsx'
import classes from './treatment-mode.module.css'
import { useFullScreen } from './use-full-screen.ts'

/** The session with a knuckle: the chart close to one point, and targets that cannot be missed. It all stands in the normal record. */
export function TreatmentMode(props: {
  readonly client: string
  readonly open: OpenSession
  readonly selectedId: MarkId | null
  readonly onSelect: (id: MarkId) => void
  readonly onLeave: () => void
}) {
  return (
    <Modal.Root
      opened
      fullScreen
      lockScroll={false}
      onClose={props.onLeave}
      padding={0}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Content aria-label={`Treatment mode, ${props.client}`} className={classes.content}>
        <Modal.Body className={classes.body}>
          <SaveTrouble open={props.open} blunt />
          <Contents {...props} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Contents({ client, open, selectedId, onSelect, onLeave }: Parameters<typeof TreatmentMode>[0]) {
  useFullScreen(onLeave)
  const timer = useHoldTimer()
  useEffect(() => {
    timer.store.setState({ watched: true })
    return () => timer.store.setState({ watched: false })
  }, [timer])
  const session = useStore(open.store, (state) => state.session)
  const history = useStore(open.store, (state) => state.history)
  const points = session.marks.filter((mark) => mark.kind === 'trigger-point')
  const index = Math.max(
    points.findIndex(({ id }) => id === selectedId),
    0,
  )
  const point = points[index]
  // Space and pedal, undo and the side panel mean the selected point.
  useEffect(() => {
    if (point && point.id !== selectedId) onSelect(point.id)
  }, [point, selectedId, onSelect])
  const step = (by: -1 | 1) => {
    const to = points[index + by]
    if (to) onSelect(to.id)
  }
  const identity = useSamePoint(open, point)
  const undoable = history.past.at(-1)?.name

  return (
    <div className={classes.mode}>
      <div className={classes.chart}>
        {point ? (
          <TreatmentChart
            label={`Body chart of ${client}, close up`}
            marks={session.marks}
            point={point}
            onPoint={onSelect}
            onSpaceTap={() => timer.toggle(point.id)}
          />
        ) : (
          <p className={classes.nothing}>
            There is no trigger point on the chart yet. Leave treatment mode and tap where you feel the taut
            band.
          </p>
        )}
        <SamePointSaid of={identity} />
        {identity && <SamePointAsk of={identity} where="mode" />}
      </div>
      {point && (
        <PointPanel
          open={open}
          point={point}
          number={session.marks.indexOf(point) + 1}
          place={`Point ${index + 1} of ${points.length}`}
          identity={identity}
          onStep={step}
        />
      )}
      <div className={classes.bar}>
        <BluntButton disabled={index === 0} onPress={() => step(-1)} className={classes.step}>
          <IconChevronLeft size={28} aria-hidden />
          Previous point
        </BluntButton>
        <BluntButton disabled={index >= points.length - 1} onPress={() => step(1)} className={classes.step}>
          Next point
          <IconChevronRight size={28} aria-hidden />
        </BluntButton>
        <BluntButton
          disabled={undoable === undefined}
          onPress={open.undo}
          className={classes.undo}
          aria-label={undoable ? `Undo: ${undoable}` : 'Undo'}
        >
          <IconArrowBackUp size={28} aria-hidden />
          <span className={classes.undoName}>{undoable ? `Undo: ${undoable}` : 'Nothing to undo'}</span>
        </BluntButton>
        <BluntButton onPress={onLeave} className={classes.leave} aria-label="Leave treatment mode">
          <IconX size={28} aria-hidden />
          Leave
        </BluntButton>
      </div>
    </div>
  )
}
