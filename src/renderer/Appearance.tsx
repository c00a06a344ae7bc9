import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { cssVariablesResolver, theme } from './theme.ts'

const remembered = localStorageColorSchemeManager({ key: 'palpate-appearance' })

/** The nonce that lets Mantine's own `<style>` tags pass the content security policy; main puts it into the page. */
function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? ''
}

/** How everything inside looks: theme, light or dark as was chosen, dates, dialogs and notices. */
export function Appearance({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={remembered}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <DatesProvider settings={{ firstDayOfWeek: firstDayOfWeek(), weekendDays: [] }}>
        <ModalsProvider>
          {children}
          <Notifications position="bottom-center" transitionDuration={120} containerWidth={400} />
        </ModalsProvider>
      </DatesProvider>
    </MantineProvider>
  )
}

/** Sunday where the week begins with it, else Monday. */
function firstDayOfWeek(): 0 | 1 {
  return /-(US|CA|MX|BR|JP|IN|IL|KR|ZA)$/.test(navigator.language) ? 0 : 1
}
