import { Kbd, Modal, SimpleGrid, Table, Title } from '@mantine/core'
import { keyWords, type SessionCommand } from './session-command.ts'

const onMac = /Mac/.test(navigator.platform)

/** Keys that belong to a place on the screen rather than to a command. */
const ELSEWHERE: readonly (readonly [where: string, rows: readonly (readonly [string, string])[]])[] = [
  [
    'On the chart',
    [
      ['Arrows', 'Move the cross-hair, with Shift finely'],
      ['Enter', 'Tap there, with Shift to select it as well'],
      ['Enter, arrows, Enter', 'With a painting tool: brush down, draw, brush up'],
      ['Enter at each corner', 'Lasso; Enter twice closes it, Backspace takes one back'],
      ['Alt and arrows', 'Move the selected mark, with Shift finely'],
      ['+  −  0', 'Zoom in, out, show the whole chart'],
      ['Space and drag', 'Pan'],
    ],
  ],
  [
    'At the selected points',
    [
      ['0 – 9', 'NPRS; 1 and 0 for 10'],
      ['A  L', 'Active, latent'],
      ['R', 'Felt as in the textbook'],
      ['E', 'The usual treatment'],
      ['Y  N', 'When it is asked: the same point as before, a new one'],
    ],
  ],
]

/** Every key of the session screen. */
export function KeysHelp({
  commands,
  onClose,
}: {
  commands: readonly SessionCommand[]
  onClose: () => void
}) {
  const groups = [...new Set(commands.map(({ group }) => group))].map(
    (group) =>
      [
        group as string,
        commands
          .filter((command) => command.group === group && command.keys[0])
          .map(({ name, keys }) => [keyWords(keys[0] ?? '', onMac), name] as const),
      ] as const,
  )
  return (
    <Modal opened onClose={onClose} title="Keys" size="xl">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        {[...groups, ...ELSEWHERE].map(([title, rows]) => (
          <section key={title}>
            <Title order={3} fz="md" mb={4}>
              {title}
            </Title>
            <Table>
              <Table.Tbody>
                {rows.map(([key, what]) => (
                  <Table.Tr key={`${key} ${what}`}>
                    <Table.Td w={128}>
                      <Kbd>{key}</Kbd>
                    </Table.Td>
                    <Table.Td>{what}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
      </SimpleGrid>
    </Modal>
  )
}
