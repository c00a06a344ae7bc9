import { Alert, Button, Group, Loader, Modal, Text } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { Practice } from '../../../domain/practice.ts'
import { type ReportReader, type SummaryChoice, USUAL_CHOICES } from '../../../domain/report-sections.ts'
import { REPORT_WORDS } from '../../../domain/report-words.ts'
import type { PalpateDatabase } from '../../storage/database.ts'
import { keepReportChoice } from '../../storage/report-choices.ts'
import { reasonOf } from '../../text/reason.ts'
import { dayOf } from '../../text/today.ts'
import { notifyFailed } from '../../ui/notify.ts'
import { ProgressNote } from '../../ui/ProgressNote.tsx'
import classes from './document.module.css'
import type { ReportLook } from './gather-report.ts'
import { PageList, type PageListHandle } from './PageList.tsx'
import { PreviewActions } from './PreviewActions.tsx'
import { PreviewBar } from './PreviewBar.tsx'
import { PaperChoices, ReaderChoice, SectionChoices } from './PreviewChoices.tsx'
import { firstZoom, nextZoom, type PageZoom } from './page-zoom.ts'
import { previewKeys } from './preview-keys.ts'
import { hasSections, type ReportRequest, reportFileName } from './report-request.ts'
import { useDocumentActions } from './use-document-actions.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { usePreview } from './use-preview.ts'

/** It is a page more than a dialog: it is there at once. */
const STILL = { duration: 0 } as const

/** A document as it will be saved and printed, over the screen it was asked for on: the pages are the PDF's own. */
export function DocumentPreview({
  database,
  practice,
  request,
  askedOn,
  wide = false,
  children,
  onClose,
}: {
  database: PalpateDatabase
  practice: Practice
  request: ReportRequest
  askedOn: 'session' | 'client' | 'comparison'
  /** Leaves more room for what is beside the pages. */
  wide?: boolean
  /** What else can be set of the document. */
  children?: ReactNode
  onClose: () => void
}) {
  const [printedOn] = useState(() => dayOf(new Date()))
  const [paper, setPaper] = useState(practice.paper)
  const [colour, setColour] = useState<ReportLook['colour']>('colour')
  const [reader, setReader] = useState<ReportReader>('own')
  const [chosen, setChosen] = useState(practice.reportChoices)
  const choice = chosen[reader] ?? USUAL_CHOICES[reader]
  const look = useMemo(() => ({ paper, colour, choice }), [paper, colour, choice])
  const [attempt, setAttempt] = useState(0)
  const { shown, making, failure } = usePreview(database, request, { practice, look, printedOn }, attempt)
  const actions = useDocumentActions(shown, reportFileName(request, printedOn))

  const list = useRef<PageListHandle>(null)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState<PageZoom>(() => firstZoom(window.innerWidth))
  const [scale, setScale] = useState(1)
  const count = shown?.pages.count ?? 0
  const inSight = Math.min(page, Math.max(count, 1))
  const goTo = useCallback((to: number) => list.current?.goTo(to), [])
  const step = (direction: 1 | -1) => setZoom(nextZoom(scale, direction))
  const ready = shown !== null && making === null && failure === null

  const choose = (next: SummaryChoice) => {
    setChosen((before) => ({ ...before, [reader]: next }))
    keepReportChoice(database, reader, next).catch((thrown: unknown) =>
      notifyFailed('The choice will not be remembered', reasonOf(thrown)),
    )
  }
  const title = REPORT_WORDS[request.kind]
  const { name } = request.client
  const content = useRef<HTMLDivElement>(null)
  useKeptFocus(content)
  const onKeyDown = previewKeys(content, {
    close: onClose,
    turn: (direction) => goTo(Math.min(Math.max(inSight + direction, 1), count)),
    zoom: step,
    fit: () => setZoom('width'),
    save: () => ready && actions.save(),
    print: () => ready && actions.print(),
  })
  useWindowEvent('keydown', onKeyDown)
  return (
    <Modal.Root
      opened
      onClose={onClose}
      fullScreen
      closeOnEscape={false}
      lockScroll={false}
      transitionProps={STILL}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={`${title} of ${name}`} radius={0}>
        <Modal.Body ref={content} p={0} h="100dvh" tabIndex={-1} className={classes.preview} data-wide={wide}>
          <PreviewBar
            title={title}
            client={name}
            back={`Back to the ${askedOn}`}
            page={inSight}
            count={count}
            onPage={goTo}
            zoom={zoom}
            onZoom={setZoom}
            onStep={step}
            onClose={onClose}
          />
          <main className={classes.main}>
            {shown && (
              <PageList
                ref={list}
                label={`Pages of the ${title.toLowerCase()}`}
                pages={shown.pages}
                zoom={zoom}
                onPage={setPage}
                onScale={setScale}
              />
            )}
            {failure && (
              <Alert
                className={classes.notice}
                color="red"
                icon={<IconAlertTriangle aria-hidden />}
                title={shown ? 'These are still the pages of before' : 'The document was not made'}
              >
                {failure}
                <Button display="block" mt="sm" variant="default" onClick={() => setAttempt(attempt + 1)}>
                  Try again
                </Button>
              </Alert>
            )}
            {making && !shown && !failure && <Making progress={making} onCancel={onClose} />}
            {making && shown && (
              <p className={classes.again} role="status">
                Making the pages anew …
              </p>
            )}
          </main>
          <aside className={classes.side} aria-label="What is printed">
            <div className={classes.choices}>
              {hasSections(request.kind) && <ReaderChoice reader={reader} onReader={setReader} />}
              <PaperChoices
                look={look}
                onLook={(change) => {
                  if (change.paper) setPaper(change.paper)
                  if (change.colour) setColour(change.colour)
                }}
              />
              {hasSections(request.kind) && (
                <SectionChoices
                  choice={choice}
                  onChoice={choose}
                  onUsual={isUsual(reader, choice) ? null : () => choose(USUAL_CHOICES[reader])}
                />
              )}
              {children}
            </div>
            <PreviewActions actions={actions} ready={ready} />
          </aside>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

const isUsual = (reader: ReportReader, choice: SummaryChoice) =>
  JSON.stringify(choice) === JSON.stringify(USUAL_CHOICES[reader])

/** How far a long document is, with the way out. */
function Making({
  progress: { done, of },
  onCancel,
}: {
  progress: { readonly done: number; readonly of: number }
  onCancel: () => void
}) {
  return (
    <div className={classes.making}>
      {of > 1 ? (
        <ProgressNote label={`Visit ${done} of ${of} …`} done={done} total={of} />
      ) : (
        <Group gap="sm" justify="center" mb="sm">
          <Loader />
          <Text role="status">Making the document …</Text>
        </Group>
      )}
      <Button variant="default" mih={44} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  )
}
