import { Input, Radio, SimpleGrid } from '@mantine/core'
import classes from './session.module.css'

/** A scale with one target a step, and one for "not asked". Choosing the chosen step again takes it back. */
export function ScaleField<T extends number>({
  label,
  steps,
  value,
  onChange,
  columns,
  names,
  meanings,
}: {
  label: string
  steps: readonly T[]
  value: T | null
  onChange: (value: T | null) => void
  columns: number
  names?: readonly string[]
  meanings?: readonly string[]
}) {
  const choose = (chosen: string) => {
    const step = steps.find((each) => String(each) === chosen)
    onChange(step === undefined || step === value ? null : step)
  }
  const nameOf = (step: T, index: number) => names?.[index] ?? String(step)
  return (
    <Radio.Group label={label} value={value === null ? 'none' : String(value)} onChange={choose} size="md">
      <SimpleGrid cols={columns} spacing={4} verticalSpacing={4} mt={4}>
        {steps.map((step, index) => (
          <Radio.Card
            key={step}
            value={String(step)}
            className={classes.step}
            aria-label={`${label} ${nameOf(step, index)}${meanings?.[index] ? `, ${meanings[index]}` : ''}`}
            title={meanings?.[index]}
            onClick={() => step === value && onChange(null)}
          >
            {nameOf(step, index)}
          </Radio.Card>
        ))}
        <Radio.Card
          value="none"
          className={`${classes.step} ${classes.stepNone}`}
          aria-label={`${label} not asked`}
          title="Not asked"
        >
          –
        </Radio.Card>
      </SimpleGrid>
    </Radio.Group>
  )
}

/** A heading for a field that Mantine's inputs do not label themselves. */
export function FieldLabel({ children, id }: { children: string; id?: string }) {
  return (
    <Input.Label size="md" labelElement="div" {...(id ? { id } : {})}>
      {children}
    </Input.Label>
  )
}
