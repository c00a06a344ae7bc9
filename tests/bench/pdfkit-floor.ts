import PDFDocument from 'pdfkit'
import { buildScene } from '../../src/chart/scene.ts'
import type { Label, Shape } from '../../src/chart/scene-item.ts'
import { placedView, SHEET_VIEWS } from '../../src/chart/sheet.ts'
import { colourOf } from '../../src/chart/style.ts'
import type { SessionSummaryInput } from '../../src/domain/report-input.ts'

/** The fonts of the floor, as the report has them. */
export interface FloorFonts {
  readonly regular: Uint8Array
  readonly bold: Uint8Array
}

/** The floor of the session summary: pdfkit draws the scene's paths and the given lines of text, without any layout. */
export function drawWithPdfkit(
  input: SessionSummaryInput,
  lines: readonly string[],
  fonts: FloorFonts,
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: input.paper === 'a4' ? 'A4' : 'LETTER', margin: 48 })
  const chunks: Uint8Array[] = []
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(Buffer.concat(chunks)))
    document.on('error', reject)
  })
  document.registerFont('regular', Buffer.from(fonts.regular))
  document.registerFont('bold', Buffer.from(fonts.bold))
  const scale = 0.35
  for (const item of buildScene({ views: SHEET_VIEWS, marks: input.session.marks })) {
    const origin = placedView(item.view).origin
    document.save()
    if (item.space === 'figure') {
      document.translate(150 + origin.x * scale, 150).scale(scale)
      draw(document, item.drawing)
    } else {
      document.translate(150 + (origin.x + item.at.x) * scale, 150 + item.at.y * scale)
      for (const drawing of item.drawings) draw(document, drawing)
    }
    document.restore()
  }
  document.addPage().font('regular').fontSize(10)
  for (const line of lines) document.text(line)
  document.end()
  return done
}

function draw(document: PDFKit.PDFDocument, drawing: Shape | Label): void {
  if (drawing.kind === 'label') {
    document.font('bold').fontSize(drawing.size).fillColor(colourOf(drawing.colour, 'paper'))
    document.text(drawing.text, drawing.at.x, drawing.at.y - drawing.size, { lineBreak: false })
    return
  }
  const { d, fill, line } = drawing
  if (fill) document.path(d).fillOpacity(fill.opacity).fill(colourOf(fill.colour, 'paper'))
  if (line)
    document.path(d).lineWidth(line.width).strokeOpacity(line.opacity).stroke(colourOf(line.colour, 'paper'))
}
