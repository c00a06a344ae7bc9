import { UnstyledButton, type UnstyledButtonProps } from '@mantine/core'
import { type ComponentPropsWithoutRef, type PointerEvent, useRef } from 'react'
import classes from './treatment-mode.module.css'

/** A touch of the same target that follows sooner, in milliseconds, is the second stroke of the first. */
const BOUNCE_MS = 250

/**
 * A large target for a knuckle or an elbow: a touch that rolls or slides within it still presses it, where a click would
 * have been given up. Mouse, pen and keys press it as any button.
 */
export function BluntButton({
  onPress,
  className = '',
  ...props
}: { onPress: () => void } & UnstyledButtonProps &
  Omit<ComponentPropsWithoutRef<'button'>, keyof UnstyledButtonProps | 'onClick'>) {
  const touch = useRef<number | null>(null)
  const pressed = useRef(Number.NEGATIVE_INFINITY)
  const onPointerUp = (event: PointerEvent<HTMLButtonElement>) => {
    if (touch.current !== event.pointerId) return
    touch.current = null
    if (!isInside(event) || props.disabled || event.timeStamp - pressed.current < BOUNCE_MS) return
    pressed.current = event.timeStamp
    onPress()
  }
  return (
    <UnstyledButton
      {...props}
      className={`${classes.blunt} ${className}`}
      onPointerDown={({ pointerType, pointerId }: PointerEvent) => {
        if (pointerType === 'touch') touch.current = pointerId
      }}
      onPointerUp={onPointerUp}
      onPointerCancel={() => {
        touch.current = null
      }}
      onClick={({ nativeEvent }: { nativeEvent: Event }) => {
        if (!('pointerType' in nativeEvent) || nativeEvent.pointerType !== 'touch') onPress()
      }}
    />
  )
}

function isInside({ currentTarget, clientX, clientY }: PointerEvent<HTMLButtonElement>): boolean {
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect()
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}
