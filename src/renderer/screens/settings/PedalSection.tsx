import { Button, Group, Text } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { keyName } from '../../text/key-name.ts'
import { pedalStroke } from './pedal-key.ts'
import classes from './SettingsScreen.module.css'
import { SettingsSection } from './SettingsSection.tsx'

/** The key that the practice's foot pedal types, learnt by pressing the pedal. "" for none. */
export function PedalSection({
  pedalKey,
  onChange,
}: {
  pedalKey: string
  onChange: (pedalKey: string) => void
}) {
  const [listening, setListening] = useState(false)
  const [refused, setRefused] = useState('')
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    if (event.key === 'Escape') return setListening(false)
    const stroke = pedalStroke(event)
    if (stroke.kind === 'modifier') return
    setRefused(stroke.kind === 'refused' ? stroke.why : '')
    if (stroke.kind === 'refused') return
    setListening(false)
    onChange(stroke.code)
  })
  useEffect(() => {
    if (!listening) return
    window.addEventListener('keydown', onKey, { capture: true })
    return () => window.removeEventListener('keydown', onKey, { capture: true })
  }, [listening])

  const ask = () => {
    setRefused('')
    setListening(true)
  }
  const set = pedalKey === '' ? 'No pedal is set.' : `The pedal types ${keyName(pedalKey)}.`
  return (
    <SettingsSection
      title="Foot pedal"
      description="Starts and stops the hold timer of an open session, like the space bar. Its key does nothing else there."
    >
      <div className={classes.lines} role="status">
        {listening ? <strong>Press the pedal now. Escape cancels.</strong> : set}
        {refused && <Text c="var(--palpate-worse)">{refused}</Text>}
      </div>
      <Group gap="xs">
        {listening ? (
          <Button variant="default" onClick={() => setListening(false)}>
            Cancel
          </Button>
        ) : (
          <Button variant="default" onClick={ask}>
            {pedalKey === '' ? 'Set the pedal' : 'Set another pedal'}
          </Button>
        )}
        {pedalKey !== '' && !listening && (
          <Button variant="subtle" color="gray" onClick={() => onChange('')}>
            Remove the pedal
          </Button>
        )}
      </Group>
    </SettingsSection>
  )
}
