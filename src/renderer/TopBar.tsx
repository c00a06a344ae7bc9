import { IconBook2, IconSettings, IconUsers } from '@tabler/icons-react'
import { Link, useRoute } from 'wouter'
import type { Practice } from '../domain/practice.ts'
import { ROUTES, toAtlas, toClients, toSettings } from './navigation.ts'
import classes from './TopBar.module.css'
import { Brand } from './ui/Brand.tsx'
import { PersonName } from './ui/PersonName.tsx'

/** Where one is, and whose practice it is. */
export function TopBar({ practice }: { practice: Practice }) {
  const [inSettings] = useRoute(ROUTES.settings)
  const [inAtlas] = useRoute(ROUTES.atlas)
  return (
    <header className={classes.bar}>
      <Link href={toClients()} className={classes.brand} aria-label="Palpate, to the clients">
        <Brand />
      </Link>
      <nav aria-label="Main" className={classes.nav}>
        <Link
          href={toClients()}
          className={classes.link}
          aria-current={inSettings || inAtlas ? undefined : 'page'}
        >
          <IconUsers size={18} aria-hidden />
          Clients
        </Link>
        <Link href={toAtlas()} className={classes.link} aria-current={inAtlas ? 'page' : undefined}>
          <IconBook2 size={18} aria-hidden />
          Atlas
        </Link>
        <Link href={toSettings()} className={classes.link} aria-current={inSettings ? 'page' : undefined}>
          <IconSettings size={18} aria-hidden />
          Settings
        </Link>
      </nav>
      <PersonName className={classes.practice}>{practice.name}</PersonName>
    </header>
  )
}
