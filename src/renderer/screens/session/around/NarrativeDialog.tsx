import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { MarkId } from '../../../../domain/ids.ts'
import { pointSentence } from '../../../../domain/narrative.ts'
import { type Session, SOAP_SECTIONS, type SoapSection } from '../../../../domain/session.ts'
import { appendLines } from '../../../../domain/snippet.ts'
import type { TriggerPointMark } from '../../../../domain/trigger-point.ts'
import { SOAP_WORDS } from '../../../../domain/words.ts'
import type { OpenSession } from '../../../editing/open-session.ts'
import { amount } from '../../../text/amount.ts'
import { notifyFailed } from '../../../ui/notify.ts'
import classes from './around.module.css'
import { Choices } from './Choices.tsx'

const SECTIONS = SOAP_SECTIONS.map((value) => ({ value, label: SOAP_WORDS[value] }))

/** A sentence for each trigger point to choose from; they go behind what one of the four texts says already. */
export function NarrativeDialog({
  session,
  open,
  onClose,
}: {
  session: Session
  open: OpenSession
  onClose: () => void
}) {
  const { marks, notes } = session
  const all = marks.filter((mark): mark is TriggerPointMark => mark.kind === 'trigger-point')
  // What is carried over and not yet felt today is nothing that could be told of today.
  const points = all.filter(({ unconfirmed }) => !unconfirmed)
  const toldIn = (sentence: string) => SOAP_SECTIONS.find((section) => notes[section].includes(sentence))
  const sentences = points.map((mark) => {
    const sentence = pointSentence(mark)
    return { id: mark.id, number: marks.indexOf(mark) + 1, sentence, told: toldIn(sentence) }
  })
  const [section, setSection] = useState<SoapSection>('objective')
  const [chosen, setChosen] = useState<ReadonlySet<MarkId>>(
    () => new Set(sentences.filter(({ told }) => told === undefined).map(({ id }) => id)),
  )
  const toggle = (id: MarkId) =>
    setChosen((before) =>
      before.has(id) ? new Set([...before].filter((it) => it !== id)) : new Set([...before, id]),
    )
  const picked = sentences.filter(({ id }) => chosen.has(id)).map(({ sentence }) => sentence)
  const insert = () => {
    open.commitTyping()
    const text = appendLines(open.store.getState().session.notes[section], picked)
    if (text === null)
      return notifyFailed('The sentences were not inserted', 'The text would be longer than can be kept.')
    open.apply({ type: 'set-soap-text', section, text })
    onClose()
  }
  const carried = all.length - points.length
  return (
    <Modal opened onClose={onClose} title="Sentences of the points" size={640}>
      <Stack gap="md">
        <div className={classes.sentences}>
          {sentences.map(({ id, number, sentence, told }) => (
            <Checkbox.Card
              key={id}
              className={classes.sentence ?? ''}
              checked={chosen.has(id)}
              onClick={() => toggle(id)}
            >
              <Checkbox.Indicator mt={2} />
              <Text size="md">
                <Text span c="dimmed">
                  {number} ·{' '}
                </Text>
                {sentence}
                {told !== undefined && (
                  <Text span c="dimmed">
                    {' '}
                    Stands in {SOAP_WORDS[told]} already.
                  </Text>
                )}
              </Text>
            </Checkbox.Card>
          ))}
        </div>
        {carried > 0 && (
          <Text c="dimmed">
            {amount(carried, 'point')} carried over and not yet confirmed: left out until you have felt them.
          </Text>
        )}
        <Choices label="Insert into" data={SECTIONS} value={section} onChange={setSection} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" mih={44} onClick={onClose}>
            Cancel
          </Button>
          <Button mih={44} disabled={picked.length === 0} onClick={insert} data-autofocus>
            Insert {amount(picked.length, 'sentence')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
