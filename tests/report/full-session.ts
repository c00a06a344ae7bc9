import { SIGNS } from '../../src/domain/words.ts'
import { triggerPoint } from './summary-input.ts'

const signs = (yes: readonly string[], no: readonly string[] = []) =>
  Object.fromEntries(
    SIGNS.map((sign) => [sign, yes.includes(sign) ? 'yes' : no.includes(sign) ? 'no' : 'not-tested']),
  )
const treatment = (id: string, technique: string, seconds: number | null, given = {}) => ({
  id,
  technique,
  seconds,
  repetitions: null,
  discomfort: null,
  note: '',
  ...given,
})

const essential = ['tautBand', 'hypersensitiveSpot', 'referredSensation', 'recognisedPain']
const points: readonly [
  string,
  'right' | 'left',
  'anterior' | 'posterior',
  number,
  number,
  string,
  number,
  number,
][] = [
  ['trapezius-upper', 'right', 'posterior', 52, 152, 'active', 7, 3],
  ['trapezius-upper', 'left', 'posterior', -50, 154, 'latent', 4, 2],
  ['levator-scapulae', 'right', 'posterior', 40, 172, 'active', 6, 4],
  ['infraspinatus', 'left', 'posterior', -78, 226, 'latent', 5, 3],
  ['rhomboid-major', 'right', 'posterior', 28, 226, 'treated', 3, 1],
  ['quadratus-lumborum-deep', 'right', 'posterior', 48, 382, 'active', 8, 4],
  ['gluteus-medius', 'left', 'posterior', -70, 446, 'active', 6, 3],
  ['piriformis', 'right', 'posterior', 46, 480, 'not-found', 0, 0],
  ['sternocleidomastoid-sternal', 'left', 'anterior', 26, 118, 'latent', 3, 2],
  ['scalenus-medius', 'right', 'anterior', -24, 132, 'active', 5, 2],
  ['pectoralis-minor', 'right', 'anterior', -62, 196, 'latent', 4, 3],
  ['vastus-lateralis', 'left', 'anterior', 82, 640, 'treated', 2, 1],
]

/** A whole session as a therapist would chart one: twelve points, areas, findings, notes, SOAP. */
export const fullSession = {
  complaints: [
    {
      id: 'c1',
      words:
        'Dull headache over the right temple after long runs, worse by the evening. Turning my head to park is hard.',
      site: 'Right temple and neck',
      onset: '6 weeks',
      nprs: 6,
      nprsBest: 2,
      nprsWorst: 8,
      character: 'dull, like a band',
      aggravating: 'long runs, the screen',
      relieving: 'lying down',
    },
    {
      id: 'c2',
      words: 'Low back tightens after 10 km',
      site: 'Right low back',
      onset: 'January 2026',
      nprs: 5,
    },
  ],
  marks: [
    ...points.map(([muscleId, side, view, x, y, status, before, after], index) =>
      triggerPoint(`tp${index}`, {
        muscleId,
        side,
        at: { view, x, y },
        observation: {
          status,
          signs:
            index % 3 === 0
              ? signs([...essential, 'jumpSign'], ['localTwitch'])
              : index % 3 === 1
                ? signs(essential.slice(0, 2), ['recognisedPain'])
                : signs([]),
          tenderness: [3, 1, 2, null, 1][index % 5],
          nprsBefore: before,
          nprsAfter: after,
          pressureThresholdBefore: index % 4 === 3 ? null : 180 + index * 9,
          pressureThresholdAfter: index % 4 === 3 ? null : 240 + index * 11,
          observedReferral:
            index === 0
              ? [
                  { zoneId: 'temple', side: 'right', extent: 'primary' },
                  { zoneId: 'forehead', side: 'right', extent: 'spillover' },
                ]
              : [],
          statusAfter: index === 0 ? 'latent' : null,
          treatments:
            index % 3 === 2
              ? []
              : [
                  treatment(`t${index}a`, 'compression', 60, {
                    repetitions: 3,
                    discomfort: 7,
                    response: 'softened',
                  }),
                  treatment(`t${index}b`, 'stretch', null, { note: 'chin to armpit, gently' }),
                ],
          note:
            index === 5 ? 'Reproduces the pain of the long run exactly; eases within 40 s of holding.' : '',
        },
      }),
    ),
    {
      kind: 'symptom-area',
      id: 'area1',
      quality: 'ache',
      nprs: 6,
      complaintId: 'c1',
      note: '',
      strokes: [
        {
          kind: 'brush',
          view: 'anterior',
          width: 26,
          points: [
            [-30, 30],
            [-34, 48],
            [-32, 62],
          ],
        },
      ],
    },
    {
      kind: 'symptom-area',
      id: 'area2',
      quality: 'burning',
      nprs: 5,
      complaintId: 'c2',
      note: 'Comes on after 10 km, gone the next morning',
      strokes: [
        {
          kind: 'brush',
          view: 'posterior',
          width: 34,
          points: [
            [30, 360],
            [52, 372],
            [60, 396],
            [34, 404],
          ],
        },
      ],
    },
    {
      kind: 'finding',
      id: 'f1',
      finding: 'scar',
      at: { view: 'anterior', x: 40, y: 430 },
      note: 'Appendix, 2009',
    },
    {
      kind: 'finding',
      id: 'f2',
      finding: 'hypertonicity',
      at: { view: 'posterior', x: -30, y: 330 },
      note: '',
    },
    {
      kind: 'note',
      id: 'n1',
      at: { view: 'posterior', x: 60, y: 700 },
      text: 'Avoid direct pressure: varicose vein.',
    },
  ],
  notes: {
    subjective:
      'Headache three evenings last week, each after a run of more than 15 km. Slept badly. No numbness, no dizziness, no change of sight.',
    objective: 'Rotation right 60°, left 75°. Right shoulder carried higher. Palpation as charted.',
    assessment:
      'Myofascial pain pattern consistent with right upper trapezius and levator scapulae; back pattern of quadratus lumborum.',
    plan: 'Twice weekly for two weeks, then review.\nHome: heat 10 min, self-release with a ball 2 × 60 s, cadence drills.',
  },
  reason: 'Headaches before the spring marathon',
  rom: [
    {
      id: 'r1',
      motion: 'cervical-rotation',
      side: 'right',
      mode: 'active',
      degrees: 48,
      pain: 5,
      endFeel: null,
      note: 'Stops with the known pain',
    },
    {
      id: 'r2',
      motion: 'cervical-rotation',
      side: 'left',
      mode: 'active',
      degrees: 71,
      pain: null,
      endFeel: 'firm',
      note: '',
    },
    {
      id: 'r3',
      motion: 'cervical-flexion',
      side: 'midline',
      mode: 'passive',
      degrees: null,
      pain: 0,
      endFeel: null,
      note: '',
    },
  ],
  postureFindings: [
    { id: 'p1', kind: 'posture', words: 'Shoulder higher', side: 'right', note: 'about 2 cm' },
    { id: 'p2', kind: 'gait', words: 'Little arm swing', side: 'left', note: '' },
  ],
  specialTests: [
    { id: 's1', name: 'Spurling', side: 'right', result: 'negative', note: '' },
    { id: 's2', name: 'Slump', side: null, result: 'unclear', note: 'pulls in the back only' },
  ],
  measures: [
    { id: 'm1', kind: 'hit6', total: 61 },
    {
      id: 'm2',
      kind: 'psfs',
      activities: [
        { words: 'reverse the car', score: 4 },
        { words: 'run 20 km', score: 5 },
      ],
    },
    {
      id: 'm3',
      kind: 'lefs',
      items: [null, ...Array.from({ length: 19 }, () => 3)],
    },
    { id: 'm4', kind: 'ndi', total: 34 },
  ],
  homeCare: [
    { id: 'h1', words: 'Warm towel on the neck', muscleId: null, dose: '10 min, evenings' },
    { id: 'h2', words: 'Chin to armpit, gently', muscleId: 'levator-scapulae', dose: '30 s, twice a day' },
  ],
}
