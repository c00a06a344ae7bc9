import { SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import { findingEntry } from '../../../chart/legend.ts'
import { FindingType } from '../../../domain/mark.ts'
import type { Practice } from '../../../domain/practice.ts'
import { asLine, LINE_LIMIT } from '../../../domain/text.ts'
import { FINDING_WORDS, type FindingNames, findingName } from '../../../domain/words.ts'
import { DrawingSvg } from '../../chart/DrawingSvg.tsx'
import { SettingsSection } from './SettingsSection.tsx'

/** What the practice calls each sign of a finding: in the legend, in lists and on paper. */
export function FindingNamesSection({
  practice,
  onKeep,
}: {
  practice: Practice
  onKeep: (practice: Practice, action: string) => void
}) {
  const { findingNames } = practice
  const rename = (finding: FindingType, typed: string) => {
    const name = asLine(typed).trim()
    const { [finding]: _, ...others } = findingNames
    const own = name !== '' && name !== FINDING_WORDS[finding]
    const next: FindingNames = own ? { ...others, [finding]: name } : others
    if (next[finding] !== findingNames[finding])
      onKeep({ ...practice, findingNames: next }, 'Change name of a finding')
  }
  return (
    <SettingsSection
      title="Names of findings"
      description="In the legend of the chart, in lists and on paper. Empty is the usual word."
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {FindingType.options.map((finding) => (
          <NameField
            key={finding}
            finding={finding}
            name={findingName(finding, findingNames)}
            onName={(typed) => rename(finding, typed)}
          />
        ))}
      </SimpleGrid>
    </SettingsSection>
  )
}

function NameField({
  finding,
  name,
  onName,
}: {
  finding: FindingType
  name: string
  onName: (typed: string) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      aria-label={`Name of ${FINDING_WORDS[finding]}`}
      leftSection={<DrawingSvg size={24} drawings={findingEntry(finding).drawings} />}
      placeholder={FINDING_WORDS[finding]}
      dir="auto"
      maxLength={LINE_LIMIT}
      value={typed ?? name}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => {
        if (typed !== null) onName(typed)
        setTyped(null)
      }}
    />
  )
}
