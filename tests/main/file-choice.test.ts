import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type ChooseFile, chooseSaveTarget } from '../../src/main/file-choice.ts'
import { temporaryFolder } from './some-backup.ts'

const PDF = { name: 'PDF document', extension: 'pdf' }

/** A therapist who answers the dialog with `path`, and what the dialog was told. */
async function choosing(folder: string, answer: string | null, suggestedName = 'Anna') {
  const asked: string[] = []
  const choose: ChooseFile = {
    toSave: async ({ defaultPath }) => {
      asked.push(defaultPath)
      return answer
    },
    toOpen: async () => null,
  }
  const target = await chooseSaveTarget(choose, { title: 'Save', folder, suggestedName, kind: PDF })
  return { target, asked }
}

test('the dialog starts in the folder with a safe name', async () => {
  const { target, asked } = await choosing('/documents', null, '../../etc/Anna: 12')
  expect(target).toEqual({ kind: 'cancelled' })
  expect(asked).toEqual([join('/documents', 'etc Anna 12.pdf')])
})

test('an ending is added if it is missing, and kept if it is there in any case', async () => {
  const folder = await temporaryFolder()
  const chosen = async (name: string) => (await choosing(folder, join(folder, name))).target
  expect(await chosen('Dr. Smith')).toEqual({ kind: 'chosen', path: join(folder, 'Dr. Smith.pdf') })
  expect(await chosen('Anna.PDF')).toEqual({ kind: 'chosen', path: join(folder, 'Anna.PDF') })
})

test('an added ending never replaces a file that the dialog has not asked about', async () => {
  const folder = await temporaryFolder()
  await writeFile(join(folder, 'Anna.pdf'), 'older')
  expect((await choosing(folder, join(folder, 'Anna'))).target.kind).toBe('failed')
})
