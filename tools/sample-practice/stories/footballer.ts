import { beltLine, buttock, calf, lowBack, outerAnkle, shin } from '../regions.ts'
import {
  active,
  contractRelax,
  hold,
  latent,
  notFound,
  release,
  stretch,
  strip,
  treated,
} from '../sighting.ts'
import { story } from '../story.ts'

/** A left ankle sprain, and the right hip and back that carried the weight meanwhile. */
export const footballer = story({
  key: 'mensah',
  name: 'Kofi Mensah',
  born: '1998-12-05',
  phone: '555 0116',
  email: 'kofi.mensah@example.com',
  occupation: 'Paramedic, twelve-hour shifts',
  activities: 'Five-a-side football twice a week, gym',
  background:
    'Left ankle sprained on 16 August 2025, outer ligaments, no fracture on X-ray. Four weeks of boot and crutches. Cleared for running on 20 October.',
  points: {
    leftShin: { muscle: 'tibialis-anterior', near: 'TrP1', side: 'left', shift: [1, 4] },
    leftCalf: { muscle: 'gastrocnemius-lateral', near: 'TrP1', side: 'left', shift: [-2, 6] },
    rightFlank: { muscle: 'quadratus-lumborum-superficial', near: 'TrP2', side: 'right', shift: [-2, 1] },
    rightGluteMed: { muscle: 'gluteus-medius', near: 'TrP1', side: 'right', shift: [3, 4] },
    rightPiriformis: { muscle: 'piriformis', near: 'TrP1', side: 'right', shift: [-3, 2] },
  },
  visits: [
    {
      day: '2025-11-19',
      time: '18:00',
      heard: {
        back: {
          words:
            'The ankle is fine now, but my right hip and low back have been sore ever since the crutches.',
          site: 'right low back and hip',
          onset: 'September, on crutches',
          nprs: 6,
        },
        ankle: {
          words: 'The left ankle still feels thick when I squat.',
          site: 'left ankle',
          onset: 'sprained in August',
          nprs: 2,
        },
      },
      points: {
        rightFlank: active({
          tender: 3,
          nprs: [7, 4],
          kg: [2.0, 2.6],
          felt: ['greater-trochanter'],
          spill: ['lateral-thigh-proximal'],
          signs: { nodule: 'yes' },
          done: [hold(60, 7, 2), contractRelax(4)],
          note: 'Lying on the left side, arm overhead.',
        }),
        rightGluteMed: active({
          tender: 3,
          nprs: [6, 3],
          kg: [2.1, 2.8],
          felt: ['iliac-crest', 'sacroiliac'],
          spill: ['buttock-mid'],
          done: [hold(75, 7, 2), strip(3)],
        }),
        leftShin: latent({
          tender: 2,
          nprs: [4, 2],
          kg: [2.4, 2.8],
          felt: ['ankle-anterior'],
          done: [strip(4)],
        }),
        leftCalf: latent({ tender: 2, nprs: [4, 2], kg: [2.5, 2.9], done: [hold(45, 6), stretch(30, 2)] }),
      },
      painted: [
        { quality: 'ache', nprs: 6, of: 'back', strokes: [lowBack('right'), beltLine('right')] },
        { quality: 'ache', nprs: 4, of: 'back', strokes: [buttock('right')] },
        { quality: 'stiffness', nprs: 2, of: 'ankle', strokes: [outerAnkle('left')] },
      ],
      found: [
        {
          finding: 'joint-restriction',
          view: 'anterior',
          side: 'left',
          at: [72, 946],
          note: 'dorsiflexion, talus does not glide back',
        },
        {
          finding: 'swelling',
          view: 'anterior',
          side: 'left',
          at: [92, 972],
          note: 'slight, below the outer malleolus',
        },
      ],
      s: 'Ankle sprain on the left in August. Since the crutches sore in the right low back and hip, worse on long shifts. No leg pain, no tingling.',
      o: 'Knee to wall: left 4 cm, right 11 cm. Stands on the right leg. Single-leg stance: left 9 seconds, right 30. The right quadratus lumborum and the right gluteus medius bring the complaint.',
      a: 'Compensation: the right side carries what the left ankle does not take. Key points right, stiff ankle left.',
      p: 'Ankle mobility with a band, 2 minutes a day. Single-leg stance while brushing the teeth. No football yet. See in two weeks.',
    },
    {
      day: '2025-12-03',
      time: '18:00',
      heard: {
        back: {
          words: 'Shifts are easier. The right hip still complains on stairs.',
          site: 'right hip',
          onset: 'September',
          nprs: 4,
        },
      },
      points: {
        rightFlank: active({
          tender: 2,
          nprs: [5, 2],
          kg: [2.5, 3.1],
          felt: ['greater-trochanter'],
          done: [hold(60, 7), contractRelax(4)],
          moved: [2, -2],
        }),
        rightGluteMed: active({
          tender: 2,
          nprs: [5, 2],
          kg: [2.5, 3.1],
          felt: ['iliac-crest'],
          done: [hold(60, 7), strip(3)],
        }),
        rightPiriformis: latent({
          tender: 2,
          nprs: [4, 2],
          felt: ['buttock-mid'],
          done: [hold(60, 6), contractRelax(3)],
          note: 'Straight leg raise free.',
        }),
        leftShin: latent({ tender: 1, nprs: [2, 1], kg: [2.9, 3.2], done: [strip(4)] }),
        leftCalf: treated({ tender: 1, nprs: [2, 1], kg: [3.0, 3.2], done: [release(90)] }),
      },
      painted: [
        { quality: 'ache', nprs: 4, of: 'back', strokes: [beltLine('right'), buttock('right', 0.7)] },
      ],
      found: [
        { finding: 'joint-restriction', view: 'anterior', side: 'left', at: [72, 946], note: 'better' },
      ],
      s: 'Low back quiet on most shifts, right hip sore on stairs.',
      o: 'Knee to wall: left 7 cm. Stance: left 18 seconds. Referral of the right quadratus lumborum smaller.',
      a: 'As the left ankle moves, the right side lets go.',
      p: 'Band on. Calf raises, left only, 3 × 10. Step-ups from next week.',
    },
    {
      day: '2025-12-17',
      time: '19:00',
      heard: {
        back: {
          words: 'I forgot about the hip for whole days.',
          site: 'right hip',
          onset: 'September',
          nprs: 2,
        },
      },
      points: {
        rightFlank: latent({ tender: 1, nprs: [3, 1], kg: [3.0, 3.5], done: [hold(45, 6)], moved: [1, -1] }),
        rightGluteMed: latent({ tender: 2, nprs: [3, 1], kg: [3.0, 3.4], done: [hold(60, 6)] }),
        rightPiriformis: notFound(),
        leftShin: notFound(),
        leftCalf: notFound(),
      },
      painted: [{ quality: 'ache', nprs: 2, of: 'back', strokes: [beltLine('right', 0.6)] }],
      s: 'Hip on the right only after a night shift with many stairs.',
      o: 'Knee to wall: left 9 cm, right 11 cm. Left shin and calf points gone.',
      a: 'Both key points latent. Ankle nearly equal.',
      p: 'Jog on grass, 3 × 10 minutes. Football in the new year with a brace.',
    },
    {
      day: '2026-01-21',
      time: '18:00',
      heard: {
        ankle: {
          words: 'First match on Sunday. The left calf cramped in the second half, the back was fine.',
          site: 'left calf',
          onset: 'Sunday',
          nprs: 3,
        },
      },
      points: {
        leftCalf: active({
          tender: 2,
          nprs: [5, 2],
          kg: [2.3, 2.9],
          felt: ['calf-upper-lateral'],
          spill: ['calf-mid'],
          done: [hold(60, 7), contractRelax(4), stretch(30, 3)],
          moved: [2, 5],
          note: 'Returned, now active.',
        }),
        leftShin: latent({ tender: 1, nprs: [2, 1], done: [strip(3)] }),
        rightFlank: notFound(),
        rightGluteMed: treated({ tender: 1, nprs: [1, 0], kg: [3.4, 3.5], done: [release(90)] }),
      },
      painted: [
        { quality: 'ache', nprs: 3, of: 'ankle', strokes: [calf('left')] },
        { quality: 'stiffness', nprs: 2, strokes: [shin('left', 0.5)] },
      ],
      s: 'Forty minutes of football with a brace. Cramp in the left calf, right hip and back quiet.',
      o: 'Knee to wall: left 10 cm. Heel raises: left 16, right 25. The left lateral gastrocnemius brings the cramp.',
      a: 'Calf not yet strong enough for the load; the compensation on the right is over.',
      p: 'Heel raises on one leg to 25 before the next match. Back in six weeks.',
    },
    {
      day: '2026-03-04',
      time: '18:00',
      heard: {
        check: {
          words: 'Four matches, nothing. My physio says hello.',
          site: '',
          onset: 'quiet since February',
          nprs: 0,
        },
      },
      points: {
        leftCalf: treated({ tender: 1, nprs: [1, 0], kg: [3.2, 3.4], done: [strip(3)] }),
        rightFlank: notFound(),
        rightGluteMed: notFound(),
        rightPiriformis: notFound(),
      },
      s: 'Four matches, no cramp, no back. Came for the last check.',
      o: 'Heel raises 25 on both sides, stance 30 seconds on both. Points of the right hip not found; a trace in the left calf.',
      a: 'Finished.',
      p: 'Heel raises twice a week through the season. Come back when something speaks up.',
    },
  ],
})
