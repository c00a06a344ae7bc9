import { care, rom, tested, total } from '../recorded.ts'
import { beltLine, buttock, lowBack, lowBackBand, sitBone } from '../regions.ts'
import {
  active,
  carriedOver,
  contractRelax,
  heat,
  hold,
  latent,
  notFound,
  release,
  treated,
} from '../sighting.ts'
import { story } from '../story.ts'

/** A low back that follows the seasons of an allotment. The last visit is still a draft. */
export const gardener = story({
  key: 'zielinska',
  name: 'Bronisława Zielińska',
  born: '1953-05-30',
  phone: '555 0118',
  email: 'b.zielinska@example.com',
  occupation: 'Retired librarian',
  activities: 'Allotment of 300 m², choir',
  background:
    'Osteoporosis, treated; bone density checked in 2025. Left hip X-ray 2024: slight wear. Apixaban: light pressure, no deep stripping. Hearing aid on the left.',
  cautions: [
    {
      kind: 'modified',
      words: 'Takes apixaban: light pressure, no deep stripping',
      note: 'Bruises easily; agreed with her physician.',
    },
    { kind: 'modified', words: 'Osteoporosis: no force on ribs and spine' },
  ],
  points: {
    leftBack: { muscle: 'quadratus-lumborum-deep', near: 'TrP1', side: 'left', shift: [2, 2] },
    leftGluteMed: { muscle: 'gluteus-medius', near: 'TrP1', side: 'left', shift: [2, 3] },
    leftGluteMax: { muscle: 'gluteus-maximus', near: 'TrP2', side: 'left', shift: [2, -4] },
    leftPiriformis: { muscle: 'piriformis', near: 'TrP2', side: 'left', shift: [3, 1] },
    rightGluteMed: { muscle: 'gluteus-medius', near: 'TrP1', side: 'right', shift: [1, 4] },
    rightErector: { muscle: 'longissimus-thoracis', near: 'TrP2', side: 'right', shift: [3, 6] },
  },
  visits: [
    {
      day: '2025-12-11',
      time: '11:00',
      heard: {
        back: {
          words: 'After raking leaves I cannot straighten up. It sits low on the left.',
          site: 'left low back',
          onset: 'end of November',
          nprs: 6,
        },
        seat: {
          words: 'In choir I sit on one half because the left buttock aches.',
          site: 'left buttock',
          onset: 'autumn',
          nprs: 5,
        },
      },
      points: {
        leftBack: active({
          tender: 2,
          nprs: [6, 3],
          kg: [1.6, 2.0],
          felt: ['sacroiliac'],
          spill: ['buttock-upper'],
          done: [hold(45, 4, 2), heat(600)],
          note: 'Light pressure only (apixaban).',
        }),
        leftGluteMed: active({
          tender: 2,
          nprs: [6, 3],
          kg: [1.7, 2.1],
          felt: ['sacroiliac', 'iliac-crest'],
          done: [hold(60, 5), release(180)],
        }),
        leftGluteMax: latent({
          tender: 2,
          nprs: [4, 2],
          kg: [1.9, 2.2],
          felt: ['ischial-tuberosity'],
          done: [hold(45, 4)],
        }),
        rightGluteMed: latent({ tender: 1, nprs: [3, 1], kg: [2.2, 2.4], done: [release(90)] }),
      },
      painted: [
        { quality: 'pain', nprs: 6, of: 'back', strokes: [lowBack('left')] },
        { quality: 'ache', nprs: 5, of: 'seat', strokes: [buttock('left'), sitBone('left')] },
      ],
      around: [
        rom('lumbar-flexion', 'midline', 65, { pain: 4, note: 'catches coming up' }),
        tested('Straight leg raise (Lasègue)', 'left', 'negative'),
        total('odi', 32),
        care('Knees to the chest, lying', '5 × 10 s, mornings'),
      ],
      s: 'Low back on the left since raking; straightens up in stages. Left buttock aches after half an hour on a chair. No leg pain, sleeps well, weight steady.',
      o: 'Bending free, coming up with a catch on the left. No tenderness on tapping the spine, height unchanged. The left quadratus lumborum and the left gluteus medius bring the complaint.',
      a: 'Muscular low back pain on the left after raking. Nothing that needs the physician today.',
      p: 'Heat 15 minutes before getting up. Knees to the chest lying, 5 × 10 seconds. Change sides when raking. See after the holidays.',
    },
    {
      day: '2026-01-08',
      time: '11:00',
      heard: {
        back: {
          words: 'I straighten up like a person again.',
          site: 'left low back',
          onset: 'November',
          nprs: 3,
        },
        seat: {
          words: 'The Christmas oratorio was long for my left half.',
          site: 'left buttock',
          onset: 'autumn',
          nprs: 4,
        },
      },
      points: {
        leftBack: latent({
          tender: 2,
          nprs: [4, 2],
          kg: [2.0, 2.4],
          felt: ['sacroiliac'],
          done: [hold(45, 4, 2)],
          moved: [1, 3],
        }),
        leftGluteMed: latent({ tender: 1, nprs: [3, 1], kg: [2.2, 2.5], done: [release(180)] }),
        leftGluteMax: active({
          tender: 2,
          nprs: [5, 2],
          kg: [1.9, 2.3],
          felt: ['ischial-tuberosity', 'buttock-lower'],
          done: [hold(45, 4, 2), contractRelax(3)],
          note: 'Brings the ache of the choir chair.',
        }),
        rightGluteMed: notFound(),
      },
      painted: [
        { quality: 'ache', nprs: 3, of: 'back', strokes: [lowBack('left', 0.6)] },
        { quality: 'ache', nprs: 4, of: 'seat', strokes: [sitBone('left')] },
      ],
      s: 'Back better, left buttock sore after two hours of sitting.',
      o: 'Comes up without a catch. The left gluteus maximus now brings the ache on the chair.',
      a: 'Back latent. The seat is the remaining complaint.',
      p: 'Wedge cushion for choir. Bridges lying, 2 × 8. Back before the digging starts.',
    },
    {
      day: '2026-03-26',
      time: '11:00',
      heard: {
        back: {
          words: 'I dug two beds in one day, I know. Now it is right across.',
          site: 'low back, both sides',
          onset: 'Saturday',
          nprs: 6,
        },
      },
      points: {
        leftBack: active({
          tender: 3,
          nprs: [6, 3],
          kg: [1.6, 2.1],
          felt: ['sacroiliac'],
          spill: ['buttock-upper'],
          done: [hold(45, 4, 2), heat(600)],
          moved: [4, 14],
          note: 'Returned, lower than in winter.',
        }),
        rightErector: active({
          tender: 2,
          nprs: [5, 3],
          kg: [1.8, 2.2],
          felt: ['lumbar-paraspinal-lower'],
          spill: ['iliac-crest'],
          done: [release(180), heat(600)],
        }),
        leftGluteMax: treated({ tender: 1, nprs: [2, 1], kg: [2.6, 2.7], done: [release(90)] }),
      },
      painted: [{ quality: 'pain', nprs: 6, of: 'back', strokes: [lowBackBand()] }],
      found: [
        { finding: 'spasm', view: 'posterior', side: 'right', at: [24, 364], note: 'eases with warmth' },
      ],
      s: 'Across the low back since digging on Saturday, no leg pain. Afraid of the bones.',
      o: 'Bends to the knees. No pain on tapping the spine or on dropping from the toes. The left quadratus lumborum and the right longissimus bring the pain.',
      a: 'Strain of the back muscles on both sides. If it is not clearly better in a week, to the physician because of the osteoporosis.',
      p: 'Heat, short walks, no spade for two weeks. See in two weeks, call earlier if pain wakes her.',
    },
    {
      day: '2026-04-09',
      time: '11:00',
      heard: {
        back: {
          words: 'Much better. Half a bed a day, I promised.',
          site: 'low back',
          onset: 'March',
          nprs: 2,
        },
      },
      points: {
        leftBack: latent({ tender: 1, nprs: [3, 1], kg: [2.2, 2.5], done: [hold(45, 4)], moved: [3, 9] }),
        rightErector: notFound(),
        leftGluteMed: treated({ tender: 1, nprs: [2, 1], kg: [2.5, 2.6], done: [release(120)] }),
      },
      painted: [{ quality: 'stiffness', nprs: 2, of: 'back', strokes: [beltLine('left')] }],
      around: [rom('lumbar-flexion', 'midline', 70), total('odi', 18)],
      s: 'Good from the fourth day on. Stiff on the left in the morning.',
      o: 'Bends to mid-shin. The right longissimus clear, the left quadratus lumborum tender without referral.',
      a: 'As hoped; no visit to the physician needed.',
      p: 'Long-handled tools, half an hour at a time. Knees to the chest in the morning.',
    },
    {
      day: '2026-07-16',
      time: '11:00',
      heard: {
        seat: {
          words: 'The back is quiet. It is deep in the left buttock when I get off my knees.',
          site: 'left buttock',
          onset: 'June, strawberries',
          nprs: 4,
        },
      },
      points: {
        leftPiriformis: active({
          tender: 2,
          nprs: [5, 2],
          kg: [1.9, 2.3],
          felt: ['sacroiliac', 'buttock-mid'],
          done: [hold(45, 4, 2), contractRelax(3)],
        }),
        leftGluteMax: latent({ tender: 1, nprs: [3, 1], kg: [2.4, 2.6], done: [release(120)] }),
        leftBack: notFound(),
      },
      painted: [{ quality: 'ache', nprs: 4, of: 'seat', strokes: [buttock('left', 0.7)] }],
      pinned: [
        {
          view: 'anterior',
          side: 'left',
          at: [64, 710],
          text: 'Kneels on the left knee only. Kneeler with handles?',
        },
      ],
      around: [
        rom('hip-internal-rotation', 'left', 30, { note: 'a little less than in spring' }),
        rom('hip-internal-rotation', 'right', 38),
        care('Figure-four stretch lying, gently', '3 × 20 s, once a day', 'piriformis'),
      ],
      s: 'Deep ache in the left buttock when getting up from kneeling. Back quiet since May.',
      o: 'Left hip: internal rotation a little less than in spring, not painful. The left piriformis brings the ache.',
      a: 'New point in the left piriformis from kneeling on one side.',
      p: 'Kneeler with handles, change knees. Lying figure-four stretch, gently, 3 × 20 seconds.',
    },
    {
      day: '2026-10-30',
      time: '11:00',
      draft: true,
      heard: {
        back: {
          words: 'Leaves again. It starts low on the left, like last year.',
          site: 'left low back',
          onset: 'this week',
          nprs: 4,
        },
      },
      points: {
        leftBack: active({
          tender: 2,
          nprs: [5, null],
          kg: [1.9, null],
          felt: ['sacroiliac'],
          moved: [1, 2],
          done: [],
        }),
        leftGluteMed: latent({ tender: 1, nprs: [3, null] }),
        leftPiriformis: notFound(),
        leftGluteMax: carriedOver('latent'),
      },
      painted: [{ quality: 'ache', nprs: 4, of: 'back', strokes: [lowBack('left', 0.8)] }],
      s: 'Raked two afternoons. Low back on the left catches when she straightens up, not as bad as last December.',
    },
  ],
})
