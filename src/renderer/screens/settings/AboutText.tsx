import { Text } from '@mantine/core'

/** What must be known about the program and its atlas. */
export function AboutText() {
  return (
    <>
      <Text>
        Palpate supports a trained therapist. It does not diagnose, and it proposes without ever deciding:
        what is active, latent or gone is the therapist’s word.
      </Text>
      <Text>
        Muscles, usual trigger points and referral zones follow charting convention. The trigger-point model
        is debated in research, and a client’s own report counts for more than any textbook zone.
      </Text>
      <Text>
        Everything you enter stays on this computer. Palpate has no account and no server, and it never uses
        the network.
      </Text>
      <Text size="xs" c="dimmed">
        Made with Electron, React, Mantine, Konva, Dexie and pdf-lib (MIT and similar licences). Letters:
        Inter and Noto (SIL Open Font License). Icons: Tabler (MIT).
      </Text>
    </>
  )
}
