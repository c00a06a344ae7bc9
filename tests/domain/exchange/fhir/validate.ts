import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Bundle, FhirResource } from 'fhir/r5'
import { REQUIRED_STATUS } from './required-codes.ts'

const schema = JSON.parse(readFileSync(new URL('./reference/r5-schema.json', import.meta.url), 'utf8')) as {
  readonly definitions: Record<string, unknown>
}
// Draft 6 and 7 agree on all that this schema uses. Its pattern for decimals has a brace too many for the mode "u".
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
ajv.addSchema({ definitions: schema.definitions }, 'r5')
const checkFor = (type: string) => {
  const check = ajv.getSchema(`r5#/definitions/${type}`)
  if (!check) throw new Error(`the schema has no ${type}`)
  return check
}

/** What the published schema and the rules that it cannot say find wrong with a bundle; empty if nothing. */
export function faultsOf(bundle: Bundle): readonly string[] {
  // As another program receives it: without what is undefined.
  const received = JSON.parse(JSON.stringify(bundle)) as Bundle
  const resources = (received.entry ?? []).flatMap(({ resource }) => resource ?? [])
  const { entry, ...envelope } = received
  return [
    ...schemaFaults('Bundle', envelope),
    ...(entry ?? []).flatMap(({ resource, ...rest }) => schemaFaults('Bundle_Entry', rest)),
    ...resources.flatMap((resource) => {
      const faults = schemaFaults(resource.resourceType, resource)
      return faults.length > 0 ? faults : ruleFaults(resource as FhirResource)
    }),
    ...referenceFaults(received),
    ...emptyFaults(received),
  ]
}

function schemaFaults(type: string, value: unknown): readonly string[] {
  const check = checkFor(type)
  if (check(value)) return []
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${type}${instancePath}: ${message} ${JSON.stringify(params)}`,
  )
}

/** obs-6, obs-7, obs-8, qrs-2, cmp-1, enc-1, narratives that are XHTML, and the required codes of `status`. */
function ruleFaults(resource: FhirResource): readonly string[] {
  const where = `${resource.resourceType}/${resource.id}`
  const unless = (holds: boolean, rule: string) => (holds ? [] : [`${where}: ${rule}`])
  const codes = REQUIRED_STATUS[resource.resourceType]
  const status = 'status' in resource ? `${resource.status}` : undefined
  const coded = unless(codes === undefined || codes.includes(status ?? ''), `status ${status}`)
  switch (resource.resourceType) {
    case 'Observation': {
      const hasValue = Object.keys(resource).some((key) => key.startsWith('value'))
      const own = new Set(resource.code.coding?.map(({ system, code }) => `${system} ${code}`))
      const repeated = (resource.component ?? []).some(({ code }) =>
        code.coding?.some((it) => own.has(`${it.system} ${it.code}`)),
      )
      const componentsSay = (resource.component ?? []).every(
        (it) =>
          Object.keys(it).some((key) => key.startsWith('value')) !== (it.dataAbsentReason !== undefined),
      )
      return [
        ...coded,
        ...unless(!(hasValue && resource.dataAbsentReason), 'obs-6'),
        ...unless(!(hasValue && repeated), 'obs-7'),
        ...unless(!(resource.bodySite && resource.bodyStructure), 'obs-8'),
        ...unless(componentsSay, 'a component has neither a value nor a reason why not'),
      ]
    }
    case 'QuestionnaireResponse': {
      const ids = (resource.item ?? []).map(({ linkId }) => linkId)
      return [...coded, ...unless(new Set(ids).size === ids.length, 'qrs-2')]
    }
    case 'Composition':
      return [
        ...coded,
        ...unless(
          (resource.section ?? []).every(({ text, entry, section }) => text || entry || section),
          'cmp-1',
        ),
        ...unless(
          (resource.section ?? []).every(
            ({ text }) => !text || !/[<&](?!\/?(p|div)\b|(amp|lt|gt);)/.test(text.div),
          ),
          'the narrative is not XHTML',
        ),
      ]
    case 'Encounter':
      return [
        ...coded,
        ...unless(
          (resource.participant ?? []).every(({ actor, type }) => actor || type),
          'enc-1',
        ),
      ]
    default:
      return coded
  }
}

/** bdl-7, bdl-15, and that every reference is to a resource of the bundle. */
function referenceFaults(bundle: Bundle): readonly string[] {
  const urls = (bundle.entry ?? []).map(({ fullUrl }) => fullUrl ?? '')
  const known = new Set(urls)
  const faults = urls.flatMap((url) =>
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(url)
      ? []
      : [`${url} is no UUID`],
  )
  if (known.size !== urls.length) faults.push('bdl-7')
  visit(bundle, (key, value) => {
    if (key === 'reference' && typeof value === 'string' && !known.has(value))
      faults.push(`${value} is not here`)
  })
  return faults
}

/** FHIR has no empty lists, objects or texts. */
function emptyFaults(bundle: Bundle): readonly string[] {
  const faults: string[] = []
  visit(bundle, (key, value) => {
    const empty =
      value === null ||
      (typeof value === 'string' && value.trim() === '') ||
      (typeof value === 'object' && Object.keys(value).length === 0)
    if (empty) faults.push(`${key} is empty`)
  })
  return faults
}

/** Every field and item of a JSON value, by the name it has. */
export function visit(value: unknown, see: (key: string, value: unknown) => void): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    see(key, item)
    visit(item, see)
  }
}
