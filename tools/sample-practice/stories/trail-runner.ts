import { buttock, outerKnee, outerThigh, shin } from '../regions.ts'
import {
  active,
  contractRelax,
  hold,
  latent,
  notFound,
  release,
  stretch,
  strip,
  tool,
  treated,
} from '../sighting.ts'
import { story } from '../story.ts'

/** Outer knee pain on descents, fed from the hip; two visits on the Friday before a race. */
export const trailRunner = story({
  key: 'etxeberria',
  name: 'Íñigo Etxeberria Zubizarreta',
  born: '1987-09-02',
  phone: '555 0112',
  email: 'inigo.etxeberria@example.com',
  occupation: 'Carpenter',
  activities: 'Ultra and trail running, 90 km and 3,500 m of climb a week',
  background: 'Left ankle sprained more than once, last in 2022. Vegetarian. Dislikes needles.',
  points: {
    leftOuterQuad: { muscle: 'vastus-lateralis', near: 'TrP1', side: 'left', shift: [-2, -4] },
    leftGluteMin: { muscle: 'gluteus-minimus-posterior', near: 'TrP1', side: 'left', shift: [2, 3] },
    leftGluteMed: { muscle: 'gluteus-medius', near: 'TrP2', side: 'left', shift: [-2, 2] },
    rightShin: { muscle: 'tibialis-anterior', near: 'TrP1', side: 'right', shift: [1, 6] },
    leftShin: { muscle: 'tibialis-anterior', near: 'TrP1', side: 'left', shift: [0, 2] },
  },
  visits: [
    {
      day: '2025-11-20',
      time: '09:00',
      heard: {
        knee: {
          words: 'On the way down the outside of my left knee starts to burn, always after two hours.',
          site: 'outer left knee',
          onset: 'September, after a race with 4,000 m of descent',
          nprs: 6,
        },
      },
      points: {
        leftOuterQuad: active({
          tender: 3,
          nprs: [7, 4],
          kg: [1.9, 2.5],
          felt: ['knee-anterolateral'],
          spill: ['lateral-thigh-distal'],
          signs: { localTwitch: 'yes' },
          done: [hold(60, 8, 2), strip(5, 'slowly'), stretch(30, 2)],
          note: '“That lights the knee up.”',
        }),
        leftGluteMin: active({
          tender: 2,
          nprs: [6, 3],
          kg: [2.0, 2.5],
          felt: ['buttock-lower', 'posterior-thigh-proximal'],
          spill: ['calf-upper-lateral'],
          done: [hold(75, 7, 2), contractRelax(3)],
        }),
        leftGluteMed: latent({ tender: 2, nprs: [4, 2], kg: [2.4, 2.9], done: [hold(45, 6)] }),
      },
      painted: [
        { quality: 'burning', nprs: 6, of: 'knee', strokes: [outerKnee('left')] },
        { quality: 'pulling', nprs: 4, of: 'knee', strokes: [outerThigh('left')] },
      ],
      s: 'Burning at the outer left knee on descents after two hours; going up is free. Pulls along the outer thigh.',
      o: 'Single-leg squat: left pelvis drops, knee falls inwards. No fluid in the knee, joint line free. The left vastus lateralis reproduces the burning.',
      a: 'Outer knee pain from the left vastus lateralis, kept up by weak hip control on the left.',
      p: 'Descents walked for two weeks. Step-downs from 15 cm, 3 × 8. Foam roller on the outer thigh, never on the knee.',
    },
    {
      day: '2025-12-04',
      time: '09:00',
      heard: {
        knee: {
          words: 'Better. It comes after three hours now and goes when I walk.',
          site: 'outer left knee',
          onset: 'September',
          nprs: 4,
        },
      },
      points: {
        leftOuterQuad: active({
          tender: 2,
          nprs: [5, 2],
          kg: [2.4, 3.0],
          felt: ['knee-anterolateral'],
          done: [hold(60, 7, 2), tool(60, 'blunt edge, along the outer border')],
          moved: [-2, -5],
        }),
        leftGluteMin: latent({
          tender: 2,
          nprs: [4, 2],
          kg: [2.5, 2.9],
          felt: ['buttock-lower'],
          done: [hold(60, 7), contractRelax(3)],
        }),
        leftGluteMed: latent({ tender: 1, nprs: [3, 1], done: [strip(3)] }),
      },
      painted: [{ quality: 'burning', nprs: 4, of: 'knee', strokes: [outerKnee('left', 0.8)] }],
      s: 'Long run of four hours, burning from the third on. Step-downs every second day.',
      o: 'Pelvis steadier in the single-leg squat. Referral of the left gluteus minimus ends at the buttock now.',
      a: 'Hip better, thigh following.',
      p: 'Step-downs from 20 cm. Short descents run, long ones walked.',
    },
    {
      day: '2026-01-15',
      time: '09:00',
      heard: {
        knee: {
          words: 'I ran down all of it and nothing burned.',
          site: 'outer left knee',
          onset: 'quiet since New Year',
          nprs: 0,
        },
      },
      points: {
        leftOuterQuad: latent({ tender: 1, nprs: [3, 1], kg: [3.0, 3.4], done: [strip(4)], moved: [-3, -8] }),
        leftGluteMin: notFound(),
        leftGluteMed: treated({ tender: 1, nprs: [2, 1], done: [strip(3)] }),
      },
      s: 'No burning since New Year. 70 km a week, descents run again.',
      o: 'The left vastus lateralis is tender without referral. Gluteus minimus clear.',
      a: 'Quiet under full training.',
      p: 'Keep the step-downs twice a week. Book for the Friday before the race in March.',
    },
    {
      day: '2026-03-13',
      time: '09:00',
      heard: {
        shins: {
          words: 'The knee is fine. Both shins are hard as wood from the steep weeks.',
          site: 'both shins',
          onset: 'two weeks ago',
          nprs: 3,
        },
      },
      points: {
        rightShin: latent({
          tender: 2,
          nprs: [4, 2],
          kg: [2.6, 3.0],
          felt: ['ankle-anterior'],
          done: [hold(45, 6), strip(3)],
        }),
        leftShin: latent({ tender: 2, nprs: [3, 1], kg: [2.8, 3.1], done: [hold(45, 6), strip(3)] }),
        leftOuterQuad: treated({ tender: 1, nprs: [2, 1], done: [release(120)], moved: [-3, -8] }),
      },
      painted: [{ quality: 'stiffness', nprs: 3, of: 'shins', strokes: [shin('right'), shin('left')] }],
      s: 'Race of 82 km on Sunday. Shins tight on both sides, no pain on tapping the bone.',
      o: 'Tibialis anterior firm on both sides, right a little more. No swelling, sensation normal.',
      a: 'Load of the last block. Fit to race.',
      p: 'Easy 5 km with six strides at noon, then a short look at 17:00.',
    },
    {
      day: '2026-03-13',
      time: '17:00',
      heard: {
        shins: { words: 'Light as a goat.', site: 'both shins', onset: 'since the strides at noon', nprs: 1 },
      },
      points: {
        rightShin: treated({ tender: 1, nprs: [1, 0], done: [release(90)] }),
        leftShin: notFound(),
      },
      s: 'Strides felt light. A trace in the right shin.',
      o: 'Right tibialis anterior soft, hardly tender; left tibialis anterior clear.',
      a: 'Ready.',
      p: 'Sleep. Tape nothing new. See on Friday after the race.',
    },
    {
      day: '2026-03-20',
      time: '09:00',
      heard: {
        knee: {
          words: 'Finished in 10:41. The left knee spoke on the last descent and then stopped.',
          site: 'outer left knee',
          onset: 'since Sunday',
          nprs: 2,
        },
      },
      points: {
        leftOuterQuad: latent({
          tender: 2,
          nprs: [4, 2],
          kg: [2.6, 2.9],
          spill: ['lateral-thigh-distal'],
          done: [release(180, 'lightly'), strip(3)],
          moved: [-1, -4],
        }),
        leftGluteMin: latent({ tender: 1, nprs: [2, 1], done: [hold(30, 5)] }),
        rightShin: treated({ tender: 1, nprs: [2, 1], done: [release(90)] }),
      },
      painted: [
        { quality: 'ache', nprs: 2, of: 'knee', strokes: [outerKnee('left', 0.5), outerThigh('left', 0.5)] },
      ],
      s: 'Five days after the race. Outer left thigh heavy, knee free in daily life.',
      o: 'The left vastus lateralis is tender again and refers faintly; gluteus minimus tender only.',
      a: 'After-effects of the race, not a relapse.',
      p: 'No descents for ten days. Bicycle as he likes.',
    },
    {
      day: '2026-07-02',
      time: '09:00',
      enteredOn: '2026-07-03',
      heard: {
        buttock: {
          words: 'Deep in the left buttock and down the leg when I drive home from the mountains.',
          site: 'left buttock',
          onset: 'middle of June',
          nprs: 5,
        },
      },
      points: {
        leftGluteMin: active({
          tender: 3,
          nprs: [7, 3],
          kg: [1.8, 2.5],
          felt: ['buttock-lower', 'posterior-thigh-proximal', 'posterior-thigh-mid'],
          spill: ['calf-upper-lateral'],
          signs: { localTwitch: 'yes' },
          done: [hold(90, 7, 2), contractRelax(4), stretch(30, 3)],
          moved: [4, 6],
          note: 'Returned. Slump test negative.',
        }),
        leftGluteMed: latent({ tender: 2, nprs: [4, 2], kg: [2.5, 2.9], done: [hold(45, 6)] }),
        leftOuterQuad: notFound(),
      },
      painted: [
        { quality: 'ache', nprs: 5, of: 'buttock', strokes: [buttock('left')], note: 'spreads when sitting' },
      ],
      pinned: [
        { view: 'posterior', side: 'left', at: [86, 520], text: 'Wallet in the left back pocket, thick.' },
      ],
      s: 'Ache deep in the left buttock, down the back of the thigh after an hour of driving. 110 km a week since June.',
      o: 'Straight leg raise free, reflexes equal. The left gluteus minimus reproduces the whole picture.',
      a: 'Returned under load and sitting. No sign of a root.',
      p: 'Wallet out. Breaks every 45 minutes. Tennis ball against the wall, one minute twice a day. See when the big weeks are over.',
    },
  ],
})
