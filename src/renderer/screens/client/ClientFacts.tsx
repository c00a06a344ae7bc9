import { Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Client } from '../../../domain/client.ts'
import { formatDay } from '../../../domain/dates.ts'
import { ageOn, dayOf } from '../../text/today.ts'
import classes from './ClientScreen.module.css'

/** What is known of the client, without the fields that are empty. */
export function ClientFacts({ client, children }: { client: Client; children?: ReactNode }) {
  const { dateOfBirth, activities, occupation, phone, email, background } = client
  const born = dateOfBirth && `${formatDay(dateOfBirth)} (${ageOn(dayOf(new Date()), dateOfBirth)} years)`
  const nothing = !born && [activities, occupation, phone, email, background].every((text) => text === '')
  return (
    <aside aria-labelledby="about-heading">
      <Title order={2} id="about-heading" className={classes.sectionHeading}>
        About
      </Title>
      <div className={classes.facts}>
        {nothing && (
          <Text c="dimmed">
            Nothing but the name so far. Activities and background stand here, in sight at every visit.
          </Text>
        )}
        <Fact term="Born">{born}</Fact>
        <Fact term="Activities">{activities}</Fact>
        <Fact term="Occupation">{occupation}</Fact>
        <Fact term="Background">{background}</Fact>
        <Fact term="Phone">{phone}</Fact>
        <Fact term="Email">{email}</Fact>
      </div>
      {children}
    </aside>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <div className={classes.term}>{term}</div>
      <div className={classes.fact} dir="auto">
        {children}
      </div>
    </div>
  )
}
