import { type Paper, Practice, type PressureUnit } from '../../../domain/practice.ts'
import { fieldFaults } from '../../text/field-faults.ts'

/** A practice as its forms hold it. */
export interface PracticeValues {
  readonly name: string
  readonly therapist: string
  readonly credentials: string
  readonly registrationNumber: string
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly paper: Paper
  readonly pressureUnit: PressureUnit
}

/** Where people print on Letter (Unicode CLDR). Everywhere else it is A4. */
const LETTER_REGIONS = ['BZ', 'CA', 'CL', 'CO', 'CR', 'GT', 'MX', 'NI', 'PA', 'PH', 'PR', 'SV', 'US', 'VE']

/** The paper that lies in the printer where this language tag is at home: `en-US` → letter. */
export function usualPaper(language: string): Paper {
  try {
    const region = new Intl.Locale(language).maximize().region ?? ''
    return LETTER_REGIONS.includes(region) ? 'letter' : 'a4'
  } catch {
    return 'a4'
  }
}

/** An empty form for someone who uses this language. */
export function blankPracticeValues(language: string): PracticeValues {
  return {
    name: '',
    therapist: '',
    credentials: '',
    registrationNumber: '',
    address: '',
    phone: '',
    email: '',
    paper: usualPaper(language),
    pressureUnit: 'kg/cm²',
  }
}

/** What the form shows of a practice. */
export function practiceValues(practice: Practice): PracticeValues {
  const { name, therapist, credentials, registrationNumber, address, phone, email } = practice
  const { paper, pressureUnit } = practice
  return { name, therapist, credentials, registrationNumber, address, phone, email, paper, pressureUnit }
}

export type ReadPractice =
  | { readonly kind: 'practice'; readonly practice: Practice }
  /** Sentences by the field's name. */
  | { readonly kind: 'faults'; readonly faults: Readonly<Record<string, string>> }

/** The practice the form's values mean, or what is wrong with them. */
export function readPractice(
  values: PracticeValues,
  kept: Omit<Practice, keyof PracticeValues>,
): ReadPractice {
  const candidate = {
    ...kept,
    ...values,
    name: values.name.trim(),
    therapist: values.therapist.trim(),
    credentials: values.credentials.trim(),
    registrationNumber: values.registrationNumber.trim(),
    phone: values.phone.trim(),
    email: values.email.trim(),
  }
  const faults = fieldFaults(Practice, candidate)
  if (Object.keys(faults).length > 0) return { kind: 'faults', faults }
  return { kind: 'practice', practice: Practice.parse(candidate) }
}
