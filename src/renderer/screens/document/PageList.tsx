import { useElementSize, useMergedRef } from '@mantine/hooks'
import { type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react'
import classes from './document.module.css'
import { PageView } from './PageView.tsx'
import { PAGE_GAP, type PageZoom, pageInSight, scaleFor, topOfPage } from './page-zoom.ts'
import type { PdfPages } from './pdf-pages.ts'

export interface PageListHandle {
  readonly goTo: (page: number) => void
}

/** All pages under one another, scrolled by hand, wheel or key. */
export function PageList({
  ref,
  label,
  pages,
  zoom,
  onPage,
  onScale,
}: {
  ref: Ref<PageListHandle>
  label: string
  pages: PdfPages
  zoom: PageZoom
  /** Hears which page is in sight. */
  onPage: (page: number) => void
  /** Hears how large the pages are. */
  onScale: (scale: number) => void
}) {
  const scroller = useRef<HTMLElement>(null)
  const { ref: measure, width, height } = useElementSize<HTMLElement>()
  const both = useMergedRef(scroller, measure)
  const scale = scaleFor(zoom, pages.size, { width, height })
  const pageHeight = pages.size.height * scale
  const measured = width > 0

  useImperativeHandle(ref, () => ({
    goTo: (page) => scroller.current?.scrollTo({ top: topOfPage(page, pageHeight) }),
  }))

  // What was in the middle stays there when the pages grow; the beginning stays the beginning.
  const heightBefore = useRef<number | null>(null)
  useLayoutEffect(() => {
    const place = scroller.current
    if (!place || !measured) return
    const half = place.clientHeight / 2
    const grown = pageHeight / (heightBefore.current ?? pageHeight)
    if (grown !== 1 && place.scrollTop > 0) place.scrollTop = (place.scrollTop + half) * grown - half
    heightBefore.current = pageHeight
    onScale(scale)
  }, [pageHeight, scale, measured, onScale])

  return (
    <section
      ref={both}
      className={classes.pages}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
      tabIndex={0}
      data-autofocus
      onScroll={({ currentTarget: it }) =>
        onPage(pageInSight(it.scrollTop, it.clientHeight, pageHeight, pages.count))
      }
    >
      {measured && (
        <div className={classes.stack} style={{ gap: PAGE_GAP, paddingBlock: PAGE_GAP }}>
          {Array.from({ length: pages.count }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
            <PageView key={index} pages={pages} number={index + 1} scale={scale} scroller={scroller} />
          ))}
        </div>
      )}
    </section>
  )
}
