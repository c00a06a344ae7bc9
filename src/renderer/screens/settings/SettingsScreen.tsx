import { type MantineColorScheme, Title, useMantineColorScheme } from '@mantine/core'
import type { Practice } from '../../../domain/practice.ts'
import { useAppInfo } from '../../app-info.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { savePractice } from '../../storage/practice-repository.ts'
import { reasonOf } from '../../text/reason.ts'
import { Choice } from '../../ui/Choice.tsx'
import { notifyFailed } from '../../ui/notify.ts'
import { PAPER_CHOICES, PRESSURE_CHOICES } from '../practice/choices.ts'
import { AboutText } from './AboutText.tsx'
import { BackupSection } from './BackupSection.tsx'
import { FindingNamesSection } from './FindingNamesSection.tsx'
import { LogoSection } from './LogoSection.tsx'
import { PedalSection } from './PedalSection.tsx'
import { PracticeSection } from './PracticeSection.tsx'
import { SampleSection } from './SampleSection.tsx'
import classes from './SettingsScreen.module.css'
import { SettingsSection } from './SettingsSection.tsx'
import { SigningSection } from './SigningSection.tsx'
import { SnippetsSection } from './SnippetsSection.tsx'

const APPEARANCES: readonly { readonly value: MantineColorScheme; readonly label: string }[] = [
  { value: 'auto', label: 'As the computer' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** Everything that can be set, with backup and what Palpate is. Choices are kept as soon as they are made. */
export function SettingsScreen({
  database,
  practice,
  onReplaced,
}: {
  database: PalpateDatabase
  practice: Practice
  onReplaced: () => Promise<void>
}) {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const info = useAppInfo()
  const keep = (changed: Practice, action: string) => {
    savePractice(database, changed, action).catch((thrown: unknown) =>
      notifyFailed('The setting was not saved', reasonOf(thrown)),
    )
  }
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Title order={1} mb="md">
          Settings
        </Title>
        <PracticeSection practice={practice} />
        <LogoSection
          logo={practice.logo}
          onChange={(logo) => keep({ ...practice, logo }, logo ? 'Change logo' : 'Remove logo')}
        />
        <SettingsSection title="Paper size" description="For everything that is printed or saved as PDF.">
          <Choice
            label="Paper size"
            hideLabel
            data={PAPER_CHOICES}
            value={practice.paper}
            onChange={(paper) => keep({ ...practice, paper }, 'Change paper size')}
          />
        </SettingsSection>
        <SettingsSection
          title="Pressure unit"
          description="How pressure pain thresholds are shown. What is stored does not change."
        >
          <Choice
            label="Pressure unit"
            hideLabel
            data={PRESSURE_CHOICES}
            value={practice.pressureUnit}
            onChange={(pressureUnit) => keep({ ...practice, pressureUnit }, 'Change pressure unit')}
          />
        </SettingsSection>
        <PedalSection
          pedalKey={practice.pedalKey}
          onChange={(pedalKey) => keep({ ...practice, pedalKey }, 'Change the foot pedal')}
        />
        <FindingNamesSection practice={practice} onKeep={keep} />
        <SettingsSection title="Appearance" description="Light or dark, on this computer.">
          <Choice
            label="Appearance"
            hideLabel
            data={APPEARANCES}
            value={colorScheme}
            onChange={setColorScheme}
          />
        </SettingsSection>
        <SnippetsSection database={database} practice={practice} />
        <SigningSection
          checks={practice.signingChecks}
          onChange={(signingChecks) => keep({ ...practice, signingChecks }, 'Change what signing asks for')}
        />
        <BackupSection />
        {practice.sample && <SampleSection database={database} onRemoved={onReplaced} />}
        <SettingsSection title="About Palpate" description={`Version ${info?.version ?? '…'}`}>
          <div className={classes.about}>
            <AboutText />
          </div>
        </SettingsSection>
      </div>
    </main>
  )
}
