import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import type { ClientId, PointLinkId, TriggerPointId } from '../../../domain/ids.ts'
import { linkName } from '../../../domain/review/link-words.ts'
import { type LinkedPoints, pointLinksAt } from '../../../domain/review/point-links.ts'
import type { ChartHandle } from '../../chart/BodyChart.tsx'
import { viewKeys } from '../../chart/ViewButtons.tsx'
import { navigate, toClient } from '../../navigation.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { amount } from '../../text/amount.ts'
import { reasonOf } from '../../text/reason.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Later } from '../../ui/Later.tsx'
import { notifyFailed } from '../../ui/notify.ts'
import { useUnsaved } from '../../ui/use-unsaved.ts'
import { removeFromList } from '../client/keep-list.ts'
import { type ClientRead, WithClient } from '../client/WithClient.tsx'
import { ReviewPage } from '../review/ReviewPage.tsx'
import { useSessionKeys } from '../session/use-session-keys.ts'
import { DRAFT, withDraft } from './draft-link.ts'
import { putLink } from './keep-links.ts'
import { LinkForm } from './LinkForm.tsx'
import { LinkList } from './LinkList.tsx'
import classes from './Links.module.css'
import { LinksChart } from './LinksChart.tsx'
import { LinksFoot } from './LinksFoot.tsx'
import { LinksTable } from './LinksTable.tsx'
import { isChanged, type LinkValues, linkValues, readLink, tapped } from './link-values.ts'
import { SuggestedLinks } from './SuggestedLinks.tsx'

/** A client's key points and their satellites: on the chart, in words, and what is to be re-checked. */
export function KeyPointsScreen({ database, clientId }: { database: PalpateDatabase; clientId: ClientId }) {
  return (
    <WithClient database={database} clientId={clientId}>
      {(read) => <KeyPoints database={database} {...read} />}
    </WithClient>
  )
}

const SHOWN = [
  { value: 'chart', label: 'Chart' },
  { value: 'table', label: 'Table' },
] as const

function KeyPoints({ database, client, visits, faults }: ClientRead & { database: PalpateDatabase }) {
  const chart = useRef<ChartHandle>(null)
  const [shown, setShown] = useState<(typeof SHOWN)[number]['value']>('chart')
  const [highlighted, setHighlighted] = useState<PointLinkId | null>(null)
  const [pointed, setPointed] = useState<TriggerPointId | null>(null)
  const [values, setValues] = useState<LinkValues | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const read = useMemo(() => pointLinksAt(client, visits), [client, visits])
  const { points, links } = read
  const edited = (values && links.find(({ link }) => link.id === values.id)) ?? null
  useUnsaved(
    values !== null && isChanged(values, edited),
    'The form of a link is still open. Please save or cancel it first.',
  )
  const pointOf = (id: TriggerPointId | null) => points.find(({ pointId }) => pointId === id)
  const drawn = useMemo(() => withDraft(links, points, values), [links, points, values])

  const begin = (next: LinkValues) => {
    setValues(next)
    setFailure(null)
    setShown('chart')
  }
  // What is typed in an open form stays.
  const add = () => {
    if (values === null && points.length > 1) begin(linkValues(null))
  }
  const end = () => setValues(null)
  const save = async () => {
    if (!values || saving) return
    const outcome = readLink(values, links, client.events)
    if (outcome.kind === 'refused') return
    const { key, satellite } = outcome.link
    const name = linkName({ key: pointOf(key) ?? null, satellite: pointOf(satellite) ?? null })
    setSaving(true)
    await putLink(database, client.id, outcome.link, name).then(end, (thrown: unknown) =>
      setFailure(reasonOf(thrown)),
    )
    setSaving(false)
  }
  const link = ({ key, satellite }: Pick<LinkedPoints, 'key' | 'satellite'>) => {
    const ends = { key: key.pointId, satellite: satellite.pointId }
    const outcome = readLink({ ...linkValues(null), ...ends }, links, client.events)
    if (outcome.kind === 'refused') return
    putLink(database, client.id, outcome.link, linkName({ key, satellite })).catch((thrown: unknown) =>
      notifyFailed('The points were not linked', reasonOf(thrown)),
    )
  }
  const tap = (pointId: TriggerPointId | null) => {
    setPointed(pointId)
    if (!pointId) return
    if (values) return setValues(tapped(values, pointId))
    const linked = links.find(({ key, satellite }) => [key.pointId, satellite.pointId].includes(pointId))
    setHighlighted(linked?.link.id ?? null)
  }
  const show = ({ key, satellite }: LinkedPoints) => {
    const [a, b] = [key.mark.at, satellite.mark.at]
    if (a.view !== b.view) return chart.current?.fit()
    chart.current?.showPlaces(a.view, [a, b])
  }
  useSessionKeys([
    ['A', add],
    ['T', () => setShown(shown === 'table' ? 'chart' : 'table')],
    ...viewKeys(chart),
    ['Escape', () => (values ? end() : navigate(toClient(client.id)))],
  ])
  const toReCheck = links.filter(({ state }) => state === 're-check').length
  const remove = ({ link, ...ends }: Parameters<typeof linkName>[0] & Pick<LinkedPoints, 'link'>) =>
    void removeFromList(database, client.id, 'pointLinks', link, `The link ${linkName(ends)} is removed.`)

  return (
    <ReviewPage
      client={client}
      part="Key points"
      soft={softWords(links.length, toReCheck)}
      faults={faults}
      actions={
        <>
          <Choice label="Show links as" hideLabel data={SHOWN} value={shown} onChange={setShown} />
          <Button
            leftSection={<IconPlus size={18} aria-hidden />}
            disabled={points.length < 2}
            aria-keyshortcuts="A"
            onClick={add}
          >
            Add link
          </Button>
        </>
      }
    >
      {shown === 'table' ? (
        <LinksTable client={client} visits={visits} />
      ) : (
        <div className={classes.body}>
          <div className={classes.charts}>
            <div className={classes.chart}>
              <LinksChart
                ref={chart}
                label={`Key points of ${client.name}`}
                points={points}
                links={drawn}
                highlighted={values ? DRAFT : highlighted}
                selected={values ? [values.key, values.satellite] : [pointed]}
                onTap={tap}
                onPoint={setHighlighted}
              />
            </div>
            <LinksFoot chart={chart} points={points} links={drawn} said={pointOf(pointed) ?? null} />
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled with the keyboard */}
          <section className={classes.side} aria-label="Links" tabIndex={0}>
            {values && (
              <LinkForm
                key={values.id}
                values={values}
                points={points}
                events={client.events}
                read={readLink(values, links, client.events)}
                failure={failure}
                saving={saving}
                onChange={setValues}
                onSave={() => void save()}
                onCancel={end}
              />
            )}
            {points.length < 2 ? (
              <p className={classes.hint}>
                Links join two trigger points of this client. As soon as two are charted, they can be linked
                here.
              </p>
            ) : (
              <>
                {links.length + read.broken.length === 0 && !values && (
                  <p className={classes.hint}>
                    No links yet. Press Add link, then tap the key point on the chart and the point that it
                    keeps alive.
                  </p>
                )}
                <LinkList
                  {...read}
                  client={client}
                  visits={visits}
                  highlighted={highlighted}
                  onPoint={setHighlighted}
                  onShow={show}
                  onEdit={(linked) => begin(linkValues(linked))}
                  onRemove={remove}
                />
                <Later of="suggestions">
                  <SuggestedLinks points={points} links={links} onLink={link} />
                </Later>
              </>
            )}
          </section>
        </div>
      )}
    </ReviewPage>
  )
}

function softWords(links: number, toReCheck: number): string {
  if (links === 0) return 'no links yet'
  return [amount(links, 'link'), ...(toReCheck > 0 ? [`${toReCheck} to re-check`] : [])].join(', ')
}
