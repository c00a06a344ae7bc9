import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib'

/** Runs one of poppler's programs on a document and gives what it prints. */
function poppler(
  program: string,
  options: readonly string[],
  pdf: Uint8Array,
  after: readonly string[],
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'palpate-pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, pdf)
    return execFileSync(program, [...options, file, ...after], {
      maxBuffer: 1 << 29,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The text of the document, page by page, in the order it is written. */
export function pagesOfText(pdf: Uint8Array): readonly string[] {
  const text = poppler('pdftotext', ['-raw', '-enc', 'UTF-8'], pdf, ['-']).toString('utf8')
  return text.split('\f').slice(0, -1)
}

/** All text as a reader would copy it: in the order of reading also where that is from right to left. */
export function copiedText(pdf: Uint8Array): string {
  const text = poppler('pdftotext', ['-layout', '-enc', 'UTF-8'], pdf, ['-']).toString('utf8')
  // pdftotext wraps right-to-left words in direction marks of its own.
  return text.replace(/[\u202a-\u202c]/g, '').replace(/\s+/g, ' ')
}

/** All text with every stretch of white space as one space. */
export function textOf(pdf: Uint8Array): string {
  return pagesOfText(pdf).join('\n').replace(/\s+/g, ' ')
}

export interface Word {
  readonly text: string
  readonly page: number
  /** Points from the page's top left corner. */
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
}

/** Every word with its place. */
export function wordsOf(pdf: Uint8Array): readonly Word[] {
  const html = poppler('pdftotext', ['-bbox', '-enc', 'UTF-8'], pdf, ['-']).toString('utf8')
  return html.split('<page ').flatMap((page, index) =>
    [...page.matchAll(/<word xMin="([^"]+)" yMin="([^"]+)" xMax="([^"]+)" yMax="([^"]+)">([^<]*)</g)].map(
      ([, xMin, yMin, xMax, yMax, text = '']) => ({
        text,
        page: index,
        xMin: Number(xMin),
        yMin: Number(yMin),
        xMax: Number(xMax),
        yMax: Number(yMax),
      }),
    ),
  )
}

/** What `pdffonts` says, a line a font. */
export function fontsOf(pdf: Uint8Array): readonly string[] {
  return poppler('pdffonts', [], pdf, []).toString('utf8').trim().split('\n').slice(2)
}

/** What `pdfinfo` says. */
export function infoOf(pdf: Uint8Array): string {
  return poppler('pdfinfo', [], pdf, []).toString('utf8')
}

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green and blue of each pixel, row by row. */
  readonly rgb: Uint8Array
}

/** One page as pixels; 72 dots an inch are one a point. */
export function pixelsOf(pdf: Uint8Array, page: number, dotsPerInch = 72): Pixels {
  const options = ['-r', `${dotsPerInch}`, '-f', `${page}`, '-l', `${page}`]
  const [pixels] = picturesIn(poppler('pdftoppm', options, pdf, []))
  if (!pixels) throw new Error('pdftoppm gave no picture')
  return pixels
}

/** Every page as pixels, drawn in one go. */
export function allPixelsOf(pdf: Uint8Array, dotsPerInch = 72): readonly Pixels[] {
  return picturesIn(poppler('pdftoppm', ['-r', `${dotsPerInch}`], pdf, []))
}

function picturesIn(ppm: Buffer): readonly Pixels[] {
  const pictures: Pixels[] = []
  for (let at = 0; at < ppm.length; ) {
    const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(at, at + 40).toString('latin1'))
    if (!header) throw new Error('pdftoppm gave no P6 picture')
    const [width, height] = [Number(header[1]), Number(header[2])]
    const from = at + header[0].length
    at = from + width * height * 3
    pictures.push({ width, height, rgb: ppm.subarray(from, at) })
  }
  return pictures
}

/** The tags of the document with their text, as `pdfinfo` lists them. */
export function tagsOf(pdf: Uint8Array): string {
  return poppler('pdfinfo', ['-struct-text'], pdf, []).toString('utf8')
}

/** The names of the files inside the document. */
export function attachedNames(pdf: Uint8Array): readonly string[] {
  const list = poppler('pdfdetach', ['-list'], pdf, []).toString('utf8')
  return [...list.matchAll(/^\d+: (.*)$/gm)].map(([, name = '']) => name)
}

/** A file inside the document, by its name. */
export function attachedFile(pdf: Uint8Array, name: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'palpate-attached-'))
  try {
    const file = join(folder, 'attached')
    poppler('pdfdetach', ['-save', `${attachedNames(pdf).indexOf(name) + 1}`, '-o', file], pdf, [])
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A line of the list of contents that a viewer shows; `page` counts from 1. */
export interface OutlineLine {
  readonly title: string
  readonly page: number
  readonly within: readonly OutlineLine[]
}

/** The list of contents. */
export async function outlineOf(pdf: Uint8Array): Promise<readonly OutlineLine[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const pages = document.getPages().map(({ ref }) => ref)
  const linesUnder = (node: PDFDict): OutlineLine[] => {
    const lines: OutlineLine[] = []
    for (
      let at = node.lookupMaybe(PDFName.of('First'), PDFDict);
      at;
      at = at.lookupMaybe(PDFName.of('Next'), PDFDict)
    ) {
      const to = at.lookup(PDFName.of('Dest'), PDFArray).get(0)
      lines.push({
        title: at.lookup(PDFName.of('Title'), PDFHexString).decodeText(),
        page: pages.findIndex((page) => `${page}` === `${to}`) + 1,
        within: linesUnder(at),
      })
    }
    return lines
  }
  const root = document.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  return root ? linesUnder(root) : []
}
