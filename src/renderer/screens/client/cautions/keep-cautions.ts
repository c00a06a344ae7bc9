import type { Client } from '../../../../domain/client.ts'
import type { Consent, Contraindication } from '../../../../domain/consent.ts'
import type { ClientId } from '../../../../domain/ids.ts'
import { changeClient } from '../../../storage/client-repository.ts'
import type { PalpateDatabase } from '../../../storage/database.ts'
import { reasonOf } from '../../../text/reason.ts'
import { notifyFailed, notifyNotTakenBack, notifyUndoable } from '../../../ui/notify.ts'

type Records = Pick<Client, 'consents' | 'contraindications'>
/** One consent or contraindication with the list it belongs to. */
export type CautionRecord =
  | { readonly list: 'consents'; readonly record: Consent }
  | { readonly list: 'contraindications'; readonly record: Contraindication }

const LIST_NAMES = { consents: 'consent', contraindications: 'contraindication' } as const

/** Puts a record into its list, in the place of the one that has its id; rejects if it could not be stored. */
export async function putCaution(
  database: PalpateDatabase,
  clientId: ClientId,
  put: CautionRecord,
): Promise<void> {
  await changeClient(
    database,
    clientId,
    (client) => ({ ...client, ...withRecord(client, put) }),
    `Record ${LIST_NAMES[put.list]}`,
  )
}

/** The same at once, with a notice that says so in `text` and takes it back. */
export async function putCautionUndoably(
  database: PalpateDatabase,
  clientId: ClientId,
  put: CautionRecord,
  text: string,
): Promise<void> {
  let before: Records | null = null
  const name = LIST_NAMES[put.list]
  try {
    await changeClient(
      database,
      clientId,
      (client) => {
        before = client
        return { ...client, ...withRecord(client, put) }
      },
      `Record ${name}`,
    )
  } catch (thrown) {
    return notifyFailed(`The ${name} was not recorded`, reasonOf(thrown))
  }
  notifyUndoable(text, () => {
    const restored = (client: Client) => ({ ...client, ...withoutChange(client, before, put) })
    changeClient(database, clientId, restored, `Undo: record ${name}`).catch(notifyNotTakenBack)
  })
}

const put = <R extends { readonly id: string }>(records: readonly R[], record: R): readonly R[] =>
  records.some(({ id }) => id === record.id)
    ? records.map((each) => (each.id === record.id ? record : each))
    : [...records, record]

function withRecord(client: Records, { list, record }: CautionRecord): Partial<Records> {
  return list === 'consents'
    ? { consents: put(client.consents, record) }
    : { contraindications: put(client.contraindications, record) }
}

/** The one record as it was before, or gone if it was not there; the others as they are now. */
function withoutChange(
  client: Records,
  before: Records | null,
  { list, record }: CautionRecord,
): Partial<Records> {
  const back = <R extends { readonly id: string }>(now: readonly R[], was: readonly R[]): readonly R[] => {
    const earlier = was.find(({ id }) => id === record.id)
    return earlier ? put(now, earlier) : now.filter(({ id }) => id !== record.id)
  }
  return list === 'consents'
    ? { consents: back(client.consents, before?.consents ?? []) }
    : { contraindications: back(client.contraindications, before?.contraindications ?? []) }
}
