import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'

/** Something that stands on a page; points from the page's top left corner, y down. */
interface Standing {
  readonly x: number
  readonly y: number
  /** The drawing it is part of, as the file names it; '' if it is in none. */
  readonly drawing: string
}
/** A text as the eye meets it, from left to right. */
export interface StandingText extends Standing {
  readonly text: string
  readonly size: number
}

/** A view of the body as it is drawn: where its origin lies, and points a figure unit. */
export interface StandingFigure extends Standing {
  readonly scale: number
}

export interface PageContent {
  /** In draw order. */
  readonly figures: readonly StandingFigure[]
  readonly texts: readonly StandingText[]
  /** Where the signs of marks (not their numbers) are painted, in draw order. */
  readonly signs: readonly Standing[]
  /** The top left corners of its drawings, in draw order. */
  readonly drawings: readonly Standing[]
}

type Matrix = readonly [number, number, number, number, number, number]
const AS_IT_IS: Matrix = [1, 0, 0, 1, 0, 0]

/** What `inner` does, seen from where `outer` leads. */
const within = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  ...([a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D] as const),
  ...([e * A + f * C + E, e * B + f * D + F] as const),
]

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
const decoded = (stream: unknown): string =>
  stream instanceof PDFRawStream ? latin1(decodePDFRawStream(stream).decode()) : ''
const fromUtf16 = (digits: string) =>
  (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('')

const TOKEN = /\/[^\s[\]<>/]+|<<|>>|<[0-9a-f]*>|[[\]]|[^\s[\]<>/]+/g

/** What stands where on every page, read from the file's own operators: no other program takes part. */
export async function contentOf(pdf: Uint8Array): Promise<readonly PageContent[]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const fontTexts = new Map<PDFDict, ReadonlyMap<string, string>>()
  const textsOf = (font: PDFDict): ReadonlyMap<string, string> => {
    const known = fontTexts.get(font)
    if (known) return known
    const map = decoded(font.lookup(PDFName.of('ToUnicode')))
    const texts = new Map(
      [...map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]+)>$/gm)].map(([, code = '', text = '']) => [
        code,
        fromUtf16(text),
      ]),
    )
    fontTexts.set(font, texts)
    return texts
  }
  return document.getPages().map((page) => {
    const contents = page.node.normalizedEntries().Contents?.asArray() ?? []
    const resources = page.node.Resources()
    const fonts = resources?.lookup(PDFName.of('Font'), PDFDict)
    const forms = resources?.lookup(PDFName.of('XObject'), PDFDict)
    const texts: StandingText[] = []
    const signs: Standing[] = []
    const figures: StandingFigure[] = []
    const drawings: Standing[] = []
    const at = ([, , , , x, y]: Matrix, drawing: string): Standing => ({
      x,
      y: page.getHeight() - y,
      drawing,
    })

    // A body that is drawn in pieces is one.
    const addFigure = (figure: StandingFigure) => {
      const last = figures.at(-1)
      if (last?.drawing !== figure.drawing || last.x !== figure.x || last.y !== figure.y) figures.push(figure)
    }

    const read = (operators: string, from: Matrix, drawing: string) => {
      let matrix = from
      const kept: { readonly matrix: Matrix; readonly sign: Standing | undefined }[] = []
      let sign: Standing | undefined
      let operands: string[] = []
      let codes: ReadonlyMap<string, string> = new Map()
      let size = 0
      let unseen = false
      let instead: string | undefined
      let line: StandingText | undefined
      const number = (place: number) => Number(operands.at(place))
      const numbers = () => operands.slice(-6).map(Number) as unknown as Matrix
      const say = (text: string) => {
        if (line) line = { ...line, text: line.text + text }
      }
      const does: Readonly<Record<string, () => void>> = {
        q: () => kept.push({ matrix, sign }),
        Q: () => {
          if (sign) signs.push(sign)
          const before = kept.pop()
          matrix = before?.matrix ?? from
          sign = undefined
        },
        cm: () => {
          const moved = numbers()
          matrix = within(moved, matrix)
          if (drawing !== '' && moved[0] === 1 && kept.length > 0) sign = at(matrix, drawing)
        },
        BT: () => {
          unseen = false
          sign = undefined
        },
        Tr: () => {
          unseen = number(-1) === 1
        },
        Tf: () => {
          size = number(-1)
          codes = textsOf(fonts?.lookup(PDFName.of(operands.at(-2)?.slice(1) ?? ''), PDFDict) as PDFDict)
        },
        Tm: () => {
          line ??= { ...at(within(numbers(), matrix), drawing), size, text: '' }
        },
        BDC: () => {
          const text = operands.at(operands.indexOf('/ActualText') + 1)
          if (operands.includes('/ActualText')) instead = fromUtf16(text?.slice(5, -1) ?? '')
        },
        EMC: () => {
          if (instead !== undefined && !unseen) say(instead)
          instead = undefined
        },
        TJ: () => {
          if (unseen || instead !== undefined) return
          for (const operand of operands)
            if (operand.startsWith('<'))
              say((operand.match(/[0-9a-f]{4}/g) ?? []).map((code) => codes.get(code) ?? '').join(''))
        },
        ET: () => {
          if (line && line.text.trim() !== '') texts.push(line)
          line = undefined
        },
        Do: () => {
          const name = operands.at(-1)?.slice(1) ?? ''
          if (/^S\d/.test(name)) addFigure({ ...at(matrix, drawing), scale: matrix[0] })
          if (!/^D\d/.test(name)) return
          drawings.push(at(matrix, name))
          read(decoded(forms?.lookup(PDFName.of(name))), within([1, 0, 0, -1, 0, 0], matrix), name)
        },
      }
      for (const [token] of operators.matchAll(TOKEN)) {
        if (/^[A-Za-z*]+$/.test(token)) {
          does[token]?.()
          operands = []
        } else operands.push(token)
      }
    }
    read(contents.map((ref) => decoded(document.context.lookup(ref))).join('\n'), AS_IT_IS, '')
    return { texts, signs, figures, drawings }
  })
}
