import type { Annotation, CodeableConcept, Extension, Identifier, Narrative } from 'fhir/r5'
import type { Side } from '../../view-point.ts'
import { SIDE_WORDS, upperFirst } from '../../words.ts'

/** Code systems. Those of Palpate are named by URIs that resolve to nothing; docs/fhir.md lists their codes. */
export const SYSTEMS = {
  loinc: 'http://loinc.org',
  snomed: 'http://snomed.info/sct',
  ucum: 'http://unitsofmeasure.org',
  own: 'urn:x-palpate:',
} as const

/** A text as FHIR has it: no control characters; undefined where there is nothing to read. */
export function fhirText(text: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  const clean = text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g, ' ')
  return clean.trim() === '' ? undefined : clean
}

/** A concept in words alone. */
export const inWords = (text: string): CodeableConcept => ({ text })

/** A concept of Palpate's own list `list`, in words and as a code of it. */
export const ownConcept = (list: string, code: string, text: string): CodeableConcept => ({
  coding: [{ system: `${SYSTEMS.own}${list}`, code }],
  text,
})

/** A concept with a LOINC code. */
export const loincConcept = (code: string, display: string, text: string): CodeableConcept => ({
  coding: [{ system: SYSTEMS.loinc, code, display }],
  text,
})

export const NPRS_CODE = ['72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported'] as const

const LATERALITY: Readonly<Record<Side | 'both', readonly [code: string, display: string]>> = {
  right: ['24028007', 'Right'],
  left: ['7771000', 'Left'],
  midline: ['399488007', 'Midline'],
  both: ['51440002', 'Right and left'],
}
/** The client's side as SNOMED CT qualifies it, and in words. */
export function laterality(side: Side | 'both'): CodeableConcept {
  const [code, display] = LATERALITY[side]
  return { coding: [{ system: SYSTEMS.snomed, code, display }], text: SIDE_WORDS[side] }
}

/** The extension that HL7's mCODE uses for a side; R5 itself has one for a BodyStructure only. */
export const LATERALITY_URL = 'http://hl7.org/fhir/us/mcode/StructureDefinition/mcode-laterality-qualifier'
export const lateralityExtension = (side: Side | 'both'): Extension => ({
  url: LATERALITY_URL,
  valueCodeableConcept: laterality(side),
})

/** A site of the body: its side in words first, and as a qualifier. `name` "infraspinatus", or what of the body it is. */
export function bodySite(side: Side | 'both', name: string): CodeableConcept {
  return {
    extension: [lateralityExtension(side)],
    text: upperFirst([SIDE_WORDS[side], ...(name ? [name] : [])].join(side === 'both' || !name ? ', ' : ' ')),
  }
}

/** A list, or undefined if nothing is in it: FHIR has no empty lists. */
export const some = <T>(items: readonly T[]): T[] | undefined => (items.length > 0 ? [...items] : undefined)

/** Texts as annotations, without those that say nothing. */
export const notes = (...texts: readonly string[]): Annotation[] | undefined =>
  some(texts.flatMap((text) => fhirText(text) ?? []).map((text) => ({ text })))

/** The id that Palpate knows a record by. */
export const ownIdentifier = (kind: string, value: string): Identifier[] => [
  { system: `${SYSTEMS.own}id:${kind}`, value },
]

/** A text of several lines as XHTML; undefined where there is nothing to read. */
export function narrative(text: string, status: Narrative['status'] = 'additional'): Narrative | undefined {
  const lines = (fhirText(text) ?? '').split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '')
  if (lines.length === 0) return undefined
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('')
  return { status, div: `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs}</div>` }
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
