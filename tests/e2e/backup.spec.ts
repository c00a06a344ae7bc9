import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import {
  answerOpenDialog,
  answerSaveDialog,
  chooseInMenu,
  expect,
  type RunningPalpate,
  test,
} from './launch-app.ts'
import {
  addClient,
  chartOf,
  chartPoint,
  expectSaved,
  marksOf,
  openNewestSession,
  setUpPractice,
  startSession,
} from './practice-steps.ts'

const RIGHT_SHOULDER = { view: 'posterior', x: 60, y: 215 } as const

/** A practice with one client and one session of one trigger point. */
async function smallPractice({ page }: RunningPalpate): Promise<void> {
  await setUpPractice(page)
  await addClient(page, 'Léa Dubois 👩‍🦰')
  await startSession(page)
  await chartPoint(page, RIGHT_SHOULDER)
  await expect(marksOf(page)).toHaveCount(1)
  await expectSaved(page)
}

async function saveBackupAs(running: RunningPalpate, path: string): Promise<void> {
  await answerSaveDialog(running, path)
  await chooseInMenu(running, 'save-backup')
  await expect(running.page.getByText(`“${basename(path)}” is complete`)).toBeVisible()
}

const recordsOf = (file: string) =>
  file
    .split('\n')
    .slice(1, -2)
    .map((line) => JSON.parse(line) as { readonly kind: string; readonly record: unknown })

/** The same file with other record lines, and a footer that fits them. */
function resealed(file: string, change: (lines: readonly string[]) => readonly string[]): string {
  const [header = '', ...rest] = file.split('\n')
  const footer = JSON.parse(rest.at(-2) ?? '') as { sha256: string }
  const body = `${[header, ...change(rest.slice(0, -2))].join('\n')}\n`
  footer.sha256 = createHash('sha256').update(body).digest('hex')
  return `${body}${JSON.stringify(footer)}\n`
}

test('a backup opened in an empty Palpate brings back every record', async ({
  launch,
  userDataDir,
}, testInfo) => {
  const path = testInfo.outputPath('practice.palpate')
  const first = await launch()
  await smallPractice(first)
  const label = await marksOf(first.page).first().innerText()
  await saveBackupAs(first, path)
  await first.close()
  await rm(userDataDir, { recursive: true })

  const second = await launch()
  await answerOpenDialog(second, path)
  await second.page.getByRole('button', { name: 'Open a backup' }).click()
  const dialog = second.page.getByRole('dialog', { name: 'Open a backup' })
  await expect(dialog.getByText('Riverside Massage')).toBeVisible()
  await expect(dialog.getByText('1 client, 1 visit')).toBeVisible()
  await dialog.getByRole('button', { name: 'Open this backup' }).click()
  await openNewestSession(second.page, 'Léa Dubois 👩‍🦰')
  await expect(marksOf(second.page)).toHaveCount(1)
  expect(await marksOf(second.page).first().innerText()).toBe(label)

  const again = testInfo.outputPath('again.palpate')
  await saveBackupAs(second, again)
  const [before, after] = await Promise.all([readFile(path, 'utf8'), readFile(again, 'utf8')])
  // One line more: the log says that a backup was opened.
  expect(recordsOf(after).slice(0, -1)).toEqual(recordsOf(before))
  expect(recordsOf(after).at(-1)).toMatchObject({
    kind: 'change',
    record: { action: expect.stringContaining('Open backup practice.palpate') },
  })
})

test('a file that is no sound backup gets a sentence, and nothing is lost', async ({ launch }, testInfo) => {
  const path = testInfo.outputPath('sound.palpate')
  const running = await launch()
  const { page } = running
  await smallPractice(running)
  await saveBackupAs(running, path)
  const sound = await readFile(path, 'utf8')
  const header = JSON.parse(sound.split('\n')[0] ?? '') as object
  const withSession = (change: (line: string) => string) =>
    resealed(sound, (lines) =>
      lines.map((line) => (line.startsWith('{"kind":"session"') ? change(line) : line)),
    )

  const files: readonly {
    readonly name: string
    readonly content: string | Buffer
    readonly says: RegExp
  }[] = [
    { name: 'broken', content: Buffer.from([0xff, 0xfe, 0, 1, 2, 0x80, 0x0a]), says: /not a Palpate backup/ },
    { name: 'foreign', content: '{"clients":[]}\n', says: /not a Palpate backup/ },
    { name: 'empty', content: '', says: /file is empty/ },
    {
      name: 'truncated',
      content: sound.slice(0, sound.length * 0.7),
      says: /is incomplete: its end is missing/,
    },
    {
      name: 'newer',
      content: sound.replace(JSON.stringify(header), JSON.stringify({ ...header, version: 3 })),
      says: /written by a newer Palpate \(format 3, this one reads 2\)/,
    },
    { name: 'altered', content: sound.replace('Léa', 'Lea'), says: /damaged or was altered/ },
    {
      name: 'huge line',
      content: resealed(sound, (lines) => [`"${'x'.repeat(26_000_000)}"`, ...lines]),
      says: /longer than any record can be/,
    },
    {
      name: 'right and left confused',
      content: withSession((line) => line.replace('"side":"right"', '"side":"left"')),
      says: /record\.marks\.0\.side: the side in words and the place/,
    },
  ]
  for (const { name, content, says } of files)
    await test.step(name, async () => {
      const bad = testInfo.outputPath(`${name}.palpate`)
      await writeFile(bad, content)
      await answerOpenDialog(running, bad)
      await chooseInMenu(running, 'open-backup')
      const dialog = page.getByRole('dialog', { name: 'Open a backup' })
      await expect(dialog.getByText(says)).toBeVisible()
      await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
      await expect(dialog).toBeHidden()
      await expect(marksOf(page)).toHaveCount(1)
    })

  // Sound as a file, but its session is of nobody: that shows only while it is taken in.
  await test.step('a session of nobody', async () => {
    const bad = testInfo.outputPath('nobody.palpate')
    await writeFile(
      bad,
      withSession((line) => line.replace(/"clientId":"[^"]*"/, '"clientId":"nobody"')),
    )
    await answerOpenDialog(running, bad)
    await chooseInMenu(running, 'open-backup')
    const dialog = page.getByRole('dialog', { name: 'Open a backup' })
    await expect(dialog.getByText('This replaces everything in Palpate')).toBeVisible()
    await dialog.getByRole('button', { name: 'Replace everything' }).click()
    await expect(dialog.getByText(/the client of its session .* is missing/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  })

  const after = testInfo.outputPath('after.palpate')
  await saveBackupAs(running, after)
  expect(recordsOf(await readFile(after, 'utf8'))).toEqual(recordsOf(sound))
})

test('a backup that is cancelled or cannot be written leaves the older file as it was', async ({
  launch,
}, testInfo) => {
  const running = await launch()
  const { page } = running
  await setUpPractice(page)
  await answerSaveDialog(running, null)
  await chooseInMenu(running, 'save-backup')
  await expect(page.getByRole('dialog', { name: 'Save a backup' })).toBeHidden()

  await answerSaveDialog(running, testInfo.outputPath('no such folder', 'x.palpate'))
  await rm(testInfo.outputPath('no such folder'), { recursive: true, force: true })
  await chooseInMenu(running, 'save-backup')
  const dialog = page.getByRole('dialog', { name: 'Save a backup' })
  await expect(dialog.getByText('No backup was saved')).toBeVisible()
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  await expect(chartOf(page)).toHaveCount(0)
  await expect(page.getByText('No clients yet')).toBeVisible()
})
