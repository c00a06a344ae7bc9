import { Radio, SimpleGrid } from '@mantine/core'
import classes from './session.module.css'
import own from './WordChoice.module.css'

/** A few words side by side, one target each. With `onChange(null)` choosing the chosen one again takes it back. */
export function WordChoice<T extends string>({
  label,
  words,
  value,
  onChange,
  columns,
}: {
  label: string
  words: Readonly<Record<T, string>>
  value: T | null
  onChange: (value: T | null) => void
  columns: number
}) {
  const choices = Object.keys(words) as T[]
  return (
    <Radio.Group
      label={label}
      value={value ?? ''}
      onChange={(chosen) => onChange(choices.find((each) => each === chosen) ?? null)}
      size="md"
    >
      <SimpleGrid cols={columns} spacing={4} verticalSpacing={4} mt={4}>
        {choices.map((each) => (
          <Radio.Card
            key={each}
            value={each}
            className={`${classes.step} ${own.word}`}
            aria-label={`${label} ${words[each]}`}
            onClick={() => each === value && onChange(null)}
          >
            {words[each]}
          </Radio.Card>
        ))}
      </SimpleGrid>
    </Radio.Group>
  )
}
