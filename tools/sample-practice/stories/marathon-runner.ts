import { achillesAndHeel, backOfThigh, calf, frontOfThigh } from '../regions.ts'
import {
  active,
  contractRelax,
  heat,
  hold,
  latent,
  notFound,
  release,
  stretch,
  strip,
  treated,
} from '../sighting.ts'
import { story } from '../story.ts'

/** Heel pain from the calf: settles over the winter, comes back before the marathon, settles again. */
export const marathonRunner = story({
  key: 'kamau',
  name: 'Wanjiru Kamau',
  born: '1991-04-18',
  phone: '555 0111',
  email: 'wanjiru.kamau@example.com',
  occupation: 'Secondary school teacher, on her feet most of the day',
  activities: 'Marathon, 60–75 km a week; best 3:09',
  background:
    'Stress reaction of the right second metatarsal in 2019, healed. No medication. Runs in two pairs of shoes, changed every 700 km.',
  points: {
    rightSoleus: { muscle: 'soleus', near: 'TrP1', side: 'right', shift: [2, -4] },
    rightInnerCalf: { muscle: 'gastrocnemius-medial', near: 'TrP1', side: 'right', shift: [1, 6] },
    leftSoleus: { muscle: 'soleus', near: 'TrP1', side: 'left', shift: [3, -8] },
    rightHamstring: { muscle: 'biceps-femoris-long', near: 'TrP1', side: 'right', shift: [-2, 5] },
    rightQuad: { muscle: 'vastus-medialis', near: 'TrP1', side: 'right', shift: [1, -6] },
    leftQuad: { muscle: 'vastus-medialis', near: 'TrP1', side: 'left', shift: [2, -4] },
  },
  visits: [
    {
      day: '2025-11-04',
      time: '17:30',
      heard: {
        heel: {
          words: 'My right heel stabs when I get out of bed, and it comes back after about ten kilometres.',
          site: 'right heel',
          onset: 'six weeks ago, when the hill sessions began',
          nprs: 6,
        },
        calf: {
          words: 'The calf above it feels like a rope.',
          site: 'right calf',
          onset: 'about a month ago',
          nprs: 4,
        },
      },
      points: {
        rightSoleus: active({
          tender: 3,
          nprs: [7, 3],
          kg: [1.7, 2.4],
          felt: ['heel-plantar', 'heel-posterior'],
          spill: ['achilles'],
          signs: { localTwitch: 'yes', nodule: 'yes' },
          done: [hold(60, 7, 2), strip(4, 'slowly, towards the knee'), stretch(30, 3, 'knee bent')],
          note: '“That is exactly my heel.”',
        }),
        rightInnerCalf: latent({
          tender: 2,
          nprs: [4, 2],
          kg: [2.2, 2.8],
          felt: ['arch'],
          done: [hold(45, 6), stretch(30, 2, 'knee straight')],
        }),
        leftSoleus: latent({ tender: 1, nprs: [3, 1], kg: [2.9, 3.2], done: [hold(30, 5)] }),
      },
      painted: [
        {
          quality: 'pain',
          nprs: 6,
          of: 'heel',
          strokes: [achillesAndHeel('right')],
          note: 'worst underneath',
        },
        { quality: 'stiffness', nprs: 4, of: 'calf', strokes: [calf('right')] },
      ],
      found: [
        {
          finding: 'hypertonicity',
          view: 'posterior',
          side: 'right',
          at: [80, 812],
          note: 'the whole lower calf, firm at rest',
        },
      ],
      s: 'Stabbing pain under the right heel on the first steps, easing in ten minutes and back after 10 km. Hill sessions twice a week since September. No swelling, no numbness.',
      o: 'Ankle dorsiflexion with the knee bent: right 6 cm to the wall, left 10 cm. Single-leg heel raises: right 14, left 24. The right soleus reproduces the heel pain; the heel itself is hardly tender.',
      a: 'Referred heel pain from the right soleus, overloaded by the hills. The left soleus is tender but quiet.',
      p: 'No hills for two weeks, keep the easy runs. Ball under the calf one minute each evening; calf stretch with the knee bent. See in a week.',
    },
    {
      day: '2025-11-12',
      time: '17:30',
      heard: {
        heel: {
          words: 'Mornings are better, I still feel the heel after an hour of running.',
          site: 'right heel',
          onset: 'since September',
          nprs: 4,
        },
      },
      points: {
        rightSoleus: active({
          tender: 2,
          nprs: [5, 2],
          kg: [2.1, 2.8],
          felt: ['heel-plantar'],
          spill: ['achilles'],
          signs: { localTwitch: 'no', nodule: 'yes' },
          done: [hold(75, 7, 2), contractRelax(3), stretch(30, 3, 'knee bent')],
          moved: [1, 3],
        }),
        rightInnerCalf: latent({ tender: 1, nprs: [3, 1], kg: [2.7, 3.1], done: [strip(3)] }),
        leftSoleus: latent({ tender: 1, nprs: [2, 1], done: [hold(30, 5)] }),
      },
      painted: [{ quality: 'pain', nprs: 4, of: 'heel', strokes: [achillesAndHeel('right', 0.7)] }],
      s: 'First steps in the morning 3/10, it was 6. No hills. Did the ball on five evenings of seven.',
      o: 'Knee to wall: right 8 cm, left 10 cm. The right soleus still refers to the heel, less strongly.',
      a: 'Responding. Referral smaller, threshold up.',
      p: 'Heel raises with the knee bent, 3 × 12 every other day. See in two weeks.',
    },
    {
      day: '2025-11-26',
      time: '17:30',
      heard: {
        heel: {
          words: 'Only a dull feeling in the right heel after the long run.',
          site: 'right heel',
          onset: 'since September',
          nprs: 2,
        },
      },
      points: {
        rightSoleus: latent({
          tender: 2,
          nprs: [4, 1],
          kg: [2.6, 3.2],
          done: [hold(60, 6), contractRelax(3)],
          moved: [2, 5],
          note: 'Tender, but it does not bring the heel any more.',
        }),
        rightInnerCalf: treated({ tender: 1, nprs: [2, 1], kg: [3.1, 3.3], done: [strip(3)] }),
      },
      painted: [{ quality: 'ache', nprs: 2, of: 'heel', strokes: [achillesAndHeel('right', 0.45)] }],
      s: 'Morning pain gone for nine days. Longest run 22 km.',
      o: 'Knee to wall 10 cm on both sides. Heel raises: right 20. The right soleus no longer reproduces the complaint.',
      a: 'Right soleus from active to latent.',
      p: 'Strides on the flat, then hills from the middle of December. See in three weeks.',
    },
    {
      day: '2025-12-17',
      time: '17:30',
      heard: {
        heel: {
          words: 'Nothing hurts. I only want to know that it stays away.',
          site: 'right calf',
          onset: 'quiet for four weeks',
          nprs: 0,
        },
      },
      points: {
        rightSoleus: treated({
          tender: 1,
          nprs: [2, 0],
          kg: [3.1, 3.4],
          done: [hold(45, 5), stretch(30, 2)],
        }),
        leftSoleus: notFound(),
      },
      s: 'No complaint. One hill session last week, heel quiet the next morning.',
      o: 'Heel raises 24 on both sides. A trace of tenderness in the right soleus; nothing in the left soleus.',
      a: 'Settled.',
      p: 'Go on with the heel raises twice a week. Back when the long runs pass 28 km.',
    },
    {
      day: '2026-02-10',
      time: '17:30',
      heard: {
        hamstring: {
          words: 'The back of my right thigh tightens in the last third of the long run.',
          site: 'right back of the thigh',
          onset: 'two weeks ago',
          nprs: 3,
        },
      },
      points: {
        rightHamstring: active({
          tender: 2,
          nprs: [5, 2],
          kg: [2.4, 3.0],
          felt: ['popliteal'],
          spill: ['posterior-thigh-distal'],
          done: [hold(60, 7), release(120, 'along the outer edge'), contractRelax(3)],
        }),
        rightSoleus: notFound({ note: 'Looked for where it was in December.' }),
        rightInnerCalf: notFound(),
      },
      painted: [{ quality: 'pulling', nprs: 3, of: 'hamstring', strokes: [backOfThigh('right')] }],
      s: 'Tightness at the back of the right thigh from 20 km on. Weekly volume up from 55 to 72 km in a month. Heel quiet.',
      o: 'Straight leg raise: right 70°, left 80°. The right biceps femoris reproduces the tightness down to the hollow of the knee.',
      a: 'Overload with the new volume. The right soleus is resolved for now.',
      p: 'Hold the volume for two weeks. Bridges, 3 × 10. See before the taper.',
    },
    {
      day: '2026-04-07',
      time: '17:30',
      heard: {
        heel: {
          words: 'The heel is back, the same right one, and the race is in twelve days.',
          site: 'right heel',
          onset: 'ten days ago, after the last 32 km',
          nprs: 5,
        },
      },
      points: {
        rightSoleus: active({
          tender: 3,
          nprs: [6, 2],
          kg: [1.9, 2.7],
          felt: ['heel-plantar', 'heel-posterior'],
          spill: ['achilles', 'calf-lower'],
          signs: { localTwitch: 'yes', nodule: 'yes' },
          done: [hold(60, 7, 3), strip(4), contractRelax(4), heat(300)],
          moved: [-6, 16],
          note: 'Returned, lower in the muscle than in November.',
        }),
        rightHamstring: latent({ tender: 1, nprs: [2, 1], kg: [3.2, 3.4], done: [strip(3)] }),
      },
      painted: [
        { quality: 'pain', nprs: 5, of: 'heel', strokes: [achillesAndHeel('right', 0.9)] },
        { quality: 'stiffness', nprs: 3, strokes: [calf('right', 0.7)] },
      ],
      pinned: [
        { view: 'posterior', side: 'right', at: [91, 958], text: 'New shoes since March: 4 mm less drop.' },
      ],
      s: 'Right heel pain again after the last long run, in new shoes with less drop. First steps 5/10.',
      o: 'Knee to wall: right 7 cm. The right soleus is active again, about three centimetres lower.',
      a: 'Returned with volume and shoes. Nothing that speaks against racing.',
      p: 'Old shoes until the race. Taper as planned, no strides. Short visit if the morning pain is above 3.',
    },
    {
      day: '2026-04-22',
      time: '17:30',
      heard: {
        thighs: {
          words: '3:06! Stairs are torture, the heel held.',
          site: 'front of both thighs',
          onset: 'since the marathon on Sunday',
          nprs: 5,
        },
      },
      points: {
        rightSoleus: latent({
          tender: 2,
          nprs: [3, 1],
          kg: [2.8, 3.1],
          done: [release(120)],
          moved: [-5, 15],
        }),
        rightQuad: latent({ tender: 2, nprs: [4, 3], done: [release(180, 'lightly')] }),
        leftQuad: latent({ tender: 2, nprs: [4, 3], done: [release(180, 'lightly')] }),
      },
      painted: [
        { quality: 'ache', nprs: 5, of: 'thighs', strokes: [frontOfThigh('right'), frontOfThigh('left')] },
      ],
      s: 'Three days after the marathon. Both thighs sore on stairs, heel quiet at the finish.',
      o: 'Vastus medialis tender on both sides, no swelling. The right soleus is tender without referral.',
      a: 'Ordinary soreness after a race.',
      p: 'Light work only today. Walk and swim this week, run from day ten.',
    },
    {
      day: '2026-09-15',
      time: '17:30',
      heard: {
        check: {
          words: 'All quiet, I come before it is not.',
          site: '',
          onset: 'quiet since May',
          nprs: 0,
        },
      },
      points: {
        rightSoleus: notFound(),
        rightInnerCalf: notFound(),
        rightHamstring: treated({ tender: 1, nprs: [2, 1], kg: [3.4, 3.5], done: [strip(3)] }),
      },
      s: 'Autumn block begun, 65 km a week. No complaint, came for a check.',
      o: 'Heel raises 26 on both sides, knee to wall 11 cm. Both calf points on the right gone.',
      a: 'Right soleus resolved for the second time.',
      p: 'Heel raises all year, shoes with the old drop. Back three weeks before the next race.',
    },
  ],
})
