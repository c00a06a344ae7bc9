import { ZONES } from '../atlas/zones.ts'
import type { SidedRecord } from './sided-records.ts'

/** What a word for a part of the body or for a movement can mean among a session's records. */
export interface PlaceWord {
  readonly kind: 'part' | 'movement'
  readonly means: (record: SidedRecord) => boolean
  /** True where the words around it give it another meaning: "back to work", "face down". */
  readonly not?: (before: string, after: string) => boolean
}

/** A region of the atlas, zones by a part of their id, a joint whose range is measured. */
interface Place {
  readonly words: string
  readonly regions?: readonly string[]
  readonly zones?: RegExp
  readonly joint?: string
  readonly not?: PlaceWord['not']
}

const COMING = new Set(['come', 'comes', 'came', 'go', 'going', 'went', 'get', 'getting', 'got', 'be', 'is'])
const ONWARD = new Set(['to', 'of', 'from', 'in', 'at', 'on', 'and'])

/** Everyday and clinical words for parts of the body, several to a line, separated by commas. */
const PLACES: readonly Place[] = [
  { words: 'head, headache, headaches, scalp', regions: ['head'] },
  {
    words: 'face, cheek',
    zones: /^(cheek|infraorbital|chin|nose|upper-lip|forehead|mandible)/,
    not: (_, after) => after === 'down' || after === 'up',
  },
  { words: 'forehead, brow', zones: /^forehead/ },
  { words: 'temple, temples', zones: /^(temple|parietal)/ },
  { words: 'jaw, tmj', zones: /^(angle-of-jaw|mandible|preauricular|lower-molar|upper-molar)/ },
  { words: 'eye, eyes, orbit', zones: /orbit|forehead-supra/ },
  { words: 'ear, ears', zones: /^(ear-|mastoid|preauricular)/ },
  { words: 'occiput, skull', zones: /^(occiput|suboccipital|mastoid)/ },
  { words: 'neck, cervical, nape', regions: ['neck'], joint: 'Neck' },
  {
    words: 'shoulder, shoulders',
    regions: ['shoulder'],
    zones: /^(base-of-neck|top-of-shoulder)/,
    joint: 'Shoulder',
  },
  {
    words: 'scapula, scapulae, scapular, shoulder blade, shoulder blades, interscapular',
    regions: ['shoulder'],
    zones: /scapul/,
  },
  { words: 'armpit, axilla', zones: /^axilla/ },
  { words: 'arm, arms', regions: ['arm', 'forearm'], zones: /delt/ },
  { words: 'upper arm', regions: ['arm'], zones: /^upper-arm|deltoid-insertion/ },
  {
    words: 'elbow, elbows',
    zones: /^(olecranon|antecubital|medial-epi|lateral-epi|forearm-.*-proximal)/,
    joint: 'Elbow',
  },
  { words: 'forearm, forearms', regions: ['forearm'], joint: 'Forearm' },
  { words: 'wrist, wrists', zones: /^wrist|forearm-.*-distal/, joint: 'Wrist' },
  {
    words: 'hand, hands, palm',
    regions: ['hand'],
    not: (before, after) => before === 'other' || after === 'side',
  },
  { words: 'thumb', zones: /^thumb|^thenar/ },
  { words: 'finger, fingers', zones: /finger/ },
  { words: 'chest, breast', regions: ['chest'] },
  { words: 'rib, ribs', regions: ['chest'], zones: /rib|costal/ },
  {
    words: 'back',
    regions: ['upper-back', 'low-back'],
    joint: 'Trunk',
    not: (before, after) => COMING.has(before) || ONWARD.has(after),
  },
  {
    words: 'upper back, mid back, middle back, thoracic, thoracic spine',
    regions: ['upper-back'],
    joint: 'Trunk',
  },
  { words: 'low back, lower back, lumbar, lumbar spine', regions: ['low-back'], joint: 'Trunk' },
  { words: 'flank', zones: /^(flank|abdomen-lateral)/ },
  { words: 'abdomen, belly, stomach', regions: ['abdomen'] },
  { words: 'groin', zones: /^(groin|medial-thigh-prox)/ },
  { words: 'pelvis', regions: ['pelvis', 'hip'] },
  { words: 'hip, hips', regions: ['hip'], zones: /^(hip|iliac|greater-troch)/, joint: 'Hip' },
  { words: 'buttock, buttocks', regions: ['hip'], zones: /^buttock|^gluteal|ischial/ },
  { words: 'sij, si joint, sacroiliac, sacrum', zones: /^sacr/ },
  { words: 'thigh, thighs', regions: ['thigh'] },
  { words: 'knee, knees, kneecap, patella', regions: ['knee'], joint: 'Knee' },
  { words: 'leg, legs', regions: ['thigh', 'knee', 'leg'] },
  { words: 'lower leg, shin, shins', regions: ['leg'] },
  { words: 'calf, calves', zones: /^calf|^achilles/ },
  { words: 'ankle, ankles', zones: /^ankle|malleolus|^achilles/, joint: 'Ankle' },
  { words: 'achilles', zones: /^achilles|^heel-post|^calf-lower/ },
  { words: 'foot, feet', regions: ['foot'], joint: 'Ankle' },
  { words: 'heel, heels', zones: /^heel/ },
  { words: 'sole, soles, plantar', zones: /plantar|metatarsal|^arch/ },
  { words: 'toe, toes, great toe, big toe, hallux', zones: /toe|metatarsal-head/, joint: 'Great toe' },
]
/** Muscles that lie in a part which the atlas knows as a zone only. */
const MUSCLES_OF: Readonly<Record<string, RegExp>> = {
  calf: /^(gastrocnemius|soleus|plantaris)/,
  elbow: /^(anconeus|supinator|brachioradialis)/,
  jaw: /^(masseter|(lateral|medial)-pterygoid|temporalis)/,
  scapula: /^(rhomboid|infraspinatus|supraspinatus|subscapularis|levator-scap|trapezius|teres)/,
  shoulder: /^(trapezius-upper|levator-scap|deltoid)/,
  buttock: /^(glute|piriformis|obturator|quadratus-femoris)/,
  groin: /^(adductor|pectineus|gracilis|iliacus|psoas)/,
  sij: /^(glute|piriformis|multifidi-lumbar|quadratus-lumb)/,
  flank: /^quadratus-lumb/,
  temple: /^temporalis/,
}

/** Movements as they are named, and as they are written down: what their record's words contain. */
const MOVEMENTS: readonly (readonly [words: string, motion: RegExp])[] = [
  ['rotation, rotating, rotates, turning, turn, turns, turned, twisting, twist', /^rotation/],
  ['looking, look, looks', /^rotation/],
  ['side bending, sidebending, lateral flexion, side flexion, bending, leaning', /side bending/],
  ['internal rotation', /internal rotation/],
  ['external rotation', /external rotation/],
  ['flexion, flexing', /^flexion|dorsiflexion|plantarflexion|straight leg/],
  ['extension, extending', /^extension/],
  ['abduction', /abduction/],
  ['adduction', /adduction/],
  ['dorsiflexion', /dorsiflexion/],
  ['plantarflexion', /plantarflexion/],
  ['pronation', /pronation/],
  ['supination', /supination/],
  ['inversion', /inversion/],
  ['eversion', /eversion/],
  ['straight leg raise, slr', /straight leg/],
]

const split = (words: string): readonly string[] => words.split(',').map((word) => word.trim())

function placeWord({ words, regions = [], zones, joint, not }: Place): readonly [string, PlaceWord][] {
  const places = new Set([...regions, ...ZONES.filter(({ id }) => zones?.test(id)).map(({ id }) => id)])
  const all = split(words)
  const muscles = MUSCLES_OF[all[0] ?? '']
  const means = (record: SidedRecord) =>
    (joint !== undefined && record.joint === joint) ||
    (record.muscleId !== null && (muscles?.test(record.muscleId) ?? false)) ||
    [...record.places].some((place) => places.has(place))
  return all.map((word) => [word, { kind: 'part', means, ...(not ? { not } : {}) }])
}

/** Every wording, in lower case, with what it means. */
export const PLACE_WORDS: ReadonlyMap<string, PlaceWord> = new Map([
  ...PLACES.flatMap(placeWord),
  ...MOVEMENTS.flatMap(([words, motion]) =>
    split(words).map((word): readonly [string, PlaceWord] => [
      word,
      { kind: 'movement', means: (record) => record.motion !== null && motion.test(record.motion) },
    ]),
  ),
])
