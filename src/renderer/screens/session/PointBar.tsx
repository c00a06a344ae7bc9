import { ActionIcon, Button, Radio, Tooltip, UnstyledButton } from '@mantine/core'
import { IconArrowsLeftRight, IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useStore } from 'zustand'
import { TENDERNESS_MEANINGS, TENDERNESS_NAMES } from '../../../domain/scales.ts'
import type { Observation, TriggerPointMark } from '../../../domain/trigger-point.ts'
import {
  markLabel,
  SIGN_ANSWER_WORDS,
  SIGN_WORDS,
  SIGNS,
  TECHNIQUE_WORDS,
  upperFirst,
} from '../../../domain/words.ts'
import type { OpenSession } from '../../editing/open-session.ts'
import { commonOf, pointCommands } from '../../editing/point-commands.ts'
import { NPRS_STEPS, type NprsWhen } from './nprs-now.ts'
import classes from './PointBar.module.css'
import { HoldButton } from './treatment/HoldButton.tsx'
import { useHoldTimer } from './treatment/hold-context.ts'

const TENDERNESS_STEPS = [0, 1, 2, 3, 4] as const
const SIGN_LETTERS = {
  tautBand: 'TB',
  hypersensitiveSpot: 'HS',
  referredSensation: 'RS',
  recognisedPain: 'RP',
  localTwitch: 'LT',
  jumpSign: 'JS',
  nodule: 'N',
} as const

/** All that is asked of a point, at the point: for one, or the same for several that are selected. */
export function PointBar({
  ask,
  open,
  points,
  when,
  onWhen,
  whole,
  onWhole,
  onMirror,
  onClose,
}: {
  /** What is asked of the point first, if anything. */
  ask: ReactNode
  open: OpenSession
  points: readonly TriggerPointMark[]
  when: NprsWhen
  onWhen: (when: NprsWhen) => void
  /** Tenderness, signs, referral and treatment as well; else the bar stays small and covers little. */
  whole: boolean
  onWhole: (whole: boolean) => void
  onMirror: () => void
  onClose: () => void
}) {
  const next = useStore(useHoldTimer().store, (state) => state.next)
  const commands = pointCommands(open, points, next)
  const status = commonOf(points, (it) => it.status)
  const recognised = commonOf(points, (it) => it.signs.recognisedPain)
  const [one] = points
  const name = points.length === 1 && one ? markLabel(one) : `${points.length} points`
  const proposes = recognised === 'yes' && status === 'latent'
  return (
    <section className={classes.bar} aria-label={`At the point: ${name}`}>
      {ask}
      <div className={classes.row}>
        <strong className={classes.name}>{name}</strong>
        <StatusToggle
          status={status}
          proposes={proposes}
          onStatus={(to) => commands.change({ status: to })}
        />
        {points.length === 1 && one && <HoldButton markId={one.id} />}
        <Tooltip label="Copy to the other side">
          <ActionIcon variant="subtle" size={44} aria-label="Copy to the other side" onClick={onMirror}>
            <IconArrowsLeftRight size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={whole ? 'Less' : 'Tenderness, signs, referral, treatment'}>
          <ActionIcon
            variant="subtle"
            size={44}
            aria-label="More at the point"
            aria-expanded={whole}
            onClick={() => onWhole(!whole)}
          >
            {whole ? <IconChevronUp size={20} aria-hidden /> : <IconChevronDown size={20} aria-hidden />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Close the bar (Esc)">
          <ActionIcon variant="subtle" color="gray" size={44} aria-label="Close the bar" onClick={onClose}>
            <IconX size={20} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <Strip
        label={
          <UnstyledButton
            className={classes.when}
            onClick={() => onWhen(when === 'nprsBefore' ? 'nprsAfter' : 'nprsBefore')}
            aria-label={`NPRS ${when === 'nprsBefore' ? 'before' : 'after'}: change`}
          >
            NPRS {when === 'nprsBefore' ? 'before' : 'after'}
          </UnstyledButton>
        }
        name={`NPRS ${when === 'nprsBefore' ? 'before' : 'after'} at the point`}
        steps={NPRS_STEPS}
        value={commonOf(points, (it) => it[when])}
        onChange={(nprs) => commands.change({ [when]: nprs })}
      />
      {whole && (
        <>
          <div className={classes.row}>
            <Strip
              label="Tenderness"
              name="Tenderness at the point"
              steps={TENDERNESS_STEPS}
              names={TENDERNESS_NAMES}
              meanings={TENDERNESS_MEANINGS}
              value={commonOf(points, (it) => it.tenderness)}
              onChange={(tenderness) => commands.change({ tenderness })}
            />
            <Button
              variant="default"
              mih={44}
              flex={1}
              px={8}
              onClick={commands.acceptTextbook}
              aria-keyshortcuts="R"
            >
              Felt as in the textbook
            </Button>
            <Button variant="default" mih={44} px={8} onClick={commands.treat} aria-keyshortcuts="E">
              + {upperFirst(TECHNIQUE_WORDS[next.technique])}
              {next.seconds === null ? '' : ` ${next.seconds} s`}
            </Button>
          </div>
          <div className={classes.row}>
            <span className={classes.label}>Signs</span>
            {SIGNS.map((sign) => {
              const answer = commonOf(points, (it) => it.signs[sign]) ?? 'not-tested'
              const words = `${upperFirst(SIGN_WORDS[sign])}: ${SIGN_ANSWER_WORDS[answer]}`
              return (
                <Tooltip key={sign} label={words}>
                  <UnstyledButton
                    className={classes.sign}
                    data-answer={answer}
                    aria-label={`${SIGN_LETTERS[sign]} ${words}`}
                    onClick={() => commands.cycleSign(sign)}
                  >
                    {SIGN_LETTERS[sign]}
                    <span aria-hidden>{{ yes: '+', no: '−', 'not-tested': ' ' }[answer]}</span>
                  </UnstyledButton>
                </Tooltip>
              )
            })}
          </div>
        </>
      )}
    </section>
  )
}

function StatusToggle({
  status,
  proposes,
  onStatus,
}: {
  status: Observation['status'] | null
  proposes: boolean
  onStatus: (status: 'active' | 'latent') => void
}) {
  return (
    <div className={classes.statuses}>
      {(['active', 'latent'] as const).map((each) => (
        <UnstyledButton
          key={each}
          className={classes.status}
          aria-pressed={status === each}
          aria-keyshortcuts={each === 'active' ? 'A' : 'L'}
          data-proposed={(proposes && each === 'active') || undefined}
          onClick={() => onStatus(each)}
        >
          {upperFirst(each)}
          {proposes && each === 'active' ? '?' : ''}
        </UnstyledButton>
      ))}
    </div>
  )
}

function Strip<T extends number>({
  label,
  name,
  steps,
  names,
  meanings,
  value,
  onChange,
}: {
  label: ReactNode
  name: string
  steps: readonly T[]
  names?: readonly string[]
  meanings?: readonly string[]
  value: T | null
  onChange: (value: T | null) => void
}) {
  const id = useId()
  return (
    <Radio.Group
      aria-label={name}
      id={id}
      value={value === null ? '' : String(value)}
      onChange={(chosen) => onChange(steps.find((step) => String(step) === chosen) ?? null)}
    >
      <div className={classes.row}>
        <span className={classes.label}>{label}</span>
        {steps.map((step, index) => (
          <Radio.Card
            key={step}
            value={String(step)}
            className={classes.step}
            aria-label={`${name} ${names?.[index] ?? step}${meanings?.[index] ? `, ${meanings[index]}` : ''}`}
            title={meanings?.[index]}
            // The chosen step again takes it back.
            onClick={() => step === value && onChange(null)}
          >
            {names?.[index] ?? step}
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}
