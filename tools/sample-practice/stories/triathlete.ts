import { frontOfHip, frontOfThigh, sideOfNeck, topOfShoulder } from '../regions.ts'
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

/** A hip flexor and a neck that pay for the aero position. */
export const triathlete = story({
  key: 'nguyen',
  name: 'Nguyễn Thị Thanh Hằng',
  born: '1994-02-27',
  phone: '555 0113',
  email: 'hang.nguyen@example.com',
  occupation: 'Software tester, works at a standing desk',
  activities: 'Triathlon, middle distance; 12 h a week',
  background: 'Appendix removed in 2016. Contact lenses. New time-trial bicycle in October 2025.',
  points: {
    rightHipFlexor: { muscle: 'psoas-major', near: 'TrP2', side: 'right', shift: [1, 3] },
    rightRectus: { muscle: 'rectus-femoris', near: 'TrP1', side: 'right', shift: [6, 26] },
    leftHipFlexor: { muscle: 'psoas-major', near: 'TrP2', side: 'left', shift: [2, 2] },
    rightNeck: { muscle: 'splenius-cervicis', near: 'TrP2', side: 'right', shift: [-2, -6] },
    leftNeck: { muscle: 'splenius-cervicis', near: 'TrP2', side: 'left', shift: [-1, -5] },
    leftUpperTrap: { muscle: 'trapezius-upper', near: 'TrP2', side: 'left', shift: [0, 3] },
  },
  visits: [
    {
      day: '2025-12-02',
      time: '12:00',
      heard: {
        hip: {
          words: 'The first kilometre off the bike the front of my right hip will not open.',
          site: 'front of the right hip',
          onset: 'October, with the new bicycle',
          nprs: 5,
        },
        neck: {
          words: 'After an hour in the aero position my neck burns on both sides.',
          site: 'neck, both sides',
          onset: 'October',
          nprs: 4,
        },
      },
      points: {
        rightHipFlexor: active({
          tender: 3,
          nprs: [6, 3],
          felt: ['groin', 'anterior-thigh-proximal'],
          done: [hold(60, 6, 2), contractRelax(4), stretch(40, 2)],
          note: 'Pulse felt and avoided.',
        }),
        rightRectus: latent({ tender: 2, nprs: [4, 2], kg: [2.5, 2.9], done: [strip(3), contractRelax(3)] }),
        rightNeck: active({
          tender: 2,
          nprs: [5, 2],
          kg: [1.6, 2.1],
          felt: ['base-of-neck'],
          spill: ['neck-posterior-lower'],
          done: [hold(45, 6, 2), release(120)],
        }),
        leftNeck: active({
          tender: 2,
          nprs: [5, 2],
          kg: [1.7, 2.2],
          felt: ['base-of-neck'],
          done: [hold(45, 6, 2), release(120)],
        }),
      },
      painted: [
        { quality: 'pulling', nprs: 5, of: 'hip', strokes: [frontOfHip('right')] },
        { quality: 'burning', nprs: 4, of: 'neck', strokes: [sideOfNeck('right'), sideOfNeck('left')] },
      ],
      s: 'Front of the right hip tight for the first kilometre off the bike. Neck burns on both sides after an hour on the bars.',
      o: 'Thomas test: right thigh stays 10° above the table, left 3°. Neck extension limited by tightness, arms free, reflexes equal.',
      a: 'Right psoas and both splenius cervicis, from a saddle-to-bar drop of 14 cm.',
      p: 'Bars up 2 cm until January. Half-kneeling stretch after each ride. Chin tucks, 10 every hour on the turbo.',
    },
    {
      day: '2025-12-16',
      time: '12:00',
      heard: {
        hip: {
          words: 'Bars are up. The right hip opens after two hundred metres.',
          site: 'front of the right hip',
          onset: 'October',
          nprs: 3,
        },
        neck: {
          words: 'Neck only after ninety minutes.',
          site: 'neck, both sides',
          onset: 'October',
          nprs: 3,
        },
      },
      points: {
        rightHipFlexor: active({
          tender: 2,
          nprs: [5, 2],
          felt: ['groin'],
          done: [hold(60, 6, 2), contractRelax(4)],
          moved: [2, 4],
        }),
        rightRectus: treated({ tender: 1, nprs: [2, 1], kg: [3.0, 3.2], done: [strip(3)] }),
        rightNeck: latent({ tender: 2, nprs: [3, 1], kg: [2.1, 2.5], done: [hold(45, 6)] }),
        leftNeck: latent({ tender: 1, nprs: [3, 1], kg: [2.2, 2.5], done: [hold(45, 6)] }),
      },
      painted: [
        { quality: 'pulling', nprs: 3, of: 'hip', strokes: [frontOfHip('right', 0.7)] },
        {
          quality: 'burning',
          nprs: 3,
          of: 'neck',
          strokes: [sideOfNeck('right', 0.6), sideOfNeck('left', 0.6)],
        },
      ],
      s: 'Both complaints smaller since the bars are higher.',
      o: 'Thomas test: right 6°. The right psoas still brings the groin; the neck points are tender only.',
      a: 'The position was the driver.',
      p: 'Keep the bars. Front-foot elevated split squats, 3 × 8, light.',
    },
    {
      day: '2026-01-27',
      time: '12:00',
      heard: {
        hip: {
          words: 'I get off the bike and just run.',
          site: 'front of the right hip',
          onset: 'better since the middle of January',
          nprs: 1,
        },
      },
      points: {
        rightHipFlexor: latent({
          tender: 1,
          nprs: [3, 1],
          done: [hold(45, 5), stretch(40, 2)],
          moved: [3, 6],
        }),
        rightNeck: notFound(),
        leftNeck: treated({ tender: 1, nprs: [1, 0], done: [release(90)] }),
      },
      s: 'Runs well off the bike. Neck fine up to two hours.',
      o: 'Thomas test equal. The right psoas is tender without referral.',
      a: 'Settled at the present load.',
      p: 'Bars down 1 cm as a trial. Back after the first long block.',
    },
    {
      day: '2026-03-24',
      time: '12:00',
      heard: {
        shoulder: {
          words: 'Since I breathe to the other side in the pool, the top of my left shoulder is sore.',
          site: 'top of the left shoulder',
          onset: 'three weeks ago',
          nprs: 3,
        },
      },
      points: {
        leftUpperTrap: active({
          tender: 2,
          nprs: [5, 2],
          kg: [1.9, 2.5],
          felt: ['neck-posterior-upper'],
          spill: ['mastoid'],
          done: [hold(60, 7, 2), contractRelax(3), stretch(30, 2)],
        }),
        leftNeck: latent({ tender: 1, nprs: [2, 1], done: [hold(30, 5)] }),
        rightHipFlexor: notFound(),
      },
      painted: [{ quality: 'ache', nprs: 3, of: 'shoulder', strokes: [topOfShoulder('left')] }],
      s: 'Ache on top of the left shoulder since she changed her breathing side. Hip quiet with the bars 1 cm lower.',
      o: 'Shoulder range full. The left upper trapezius brings the ache and runs up behind the ear.',
      a: 'New load on the left upper trapezius; nothing from the joint.',
      p: 'Breathe to both sides in the warm-up only. Roll the head less. See in the middle of May.',
    },
    {
      day: '2026-05-19',
      time: '12:00',
      heard: {
        hip: {
          words: 'Bike camp, 600 kilometres. The right hip is shut again and now the left one too.',
          site: 'front of both hips',
          onset: 'one week ago',
          nprs: 5,
        },
      },
      points: {
        rightHipFlexor: active({
          tender: 3,
          nprs: [6, 2],
          felt: ['groin', 'anterior-thigh-proximal'],
          spill: ['lumbar-paraspinal-lower'],
          done: [hold(60, 6, 3), contractRelax(4), stretch(40, 3)],
          note: 'Returned after the camp.',
        }),
        leftHipFlexor: latent({
          tender: 2,
          nprs: [4, 2],
          felt: ['groin'],
          done: [hold(45, 6), contractRelax(3)],
        }),
        rightRectus: latent({ tender: 2, nprs: [4, 2], kg: [2.6, 3.0], done: [strip(4)] }),
        leftUpperTrap: notFound(),
      },
      painted: [
        { quality: 'pulling', nprs: 5, of: 'hip', strokes: [frontOfHip('right'), frontOfHip('left', 0.7)] },
        { quality: 'ache', nprs: 3, strokes: [frontOfThigh('right', 0.4)] },
      ],
      s: 'Both hips tight in front after a bike camp; right worse, with a pull into the thigh.',
      o: 'Thomas test: right 9°, left 6°. Left upper trapezius clear.',
      a: 'Volume, not position: the right psoas has returned, the left psoas is latent.',
      p: 'Two days without the bike. Stretch after every ride again. See after the race.',
    },
    {
      day: '2026-06-23',
      time: '12:00',
      heard: {
        neck: {
          words: 'Ran the whole half marathon. The neck is a bit stiff from looking up.',
          site: 'neck, both sides',
          onset: 'since the race',
          nprs: 2,
        },
      },
      points: {
        rightHipFlexor: latent({
          tender: 1,
          nprs: [2, 1],
          done: [hold(45, 5), stretch(40, 2)],
          moved: [1, 2],
        }),
        leftHipFlexor: notFound(),
        rightNeck: latent({ tender: 1, nprs: [2, 0], kg: [2.6, 2.8], done: [release(120)] }),
        leftNeck: latent({ tender: 1, nprs: [2, 0], kg: [2.7, 2.9], done: [release(120)] }),
      },
      s: 'Middle distance nine days ago, 5:02, ran the whole half marathon. Neck a little stiff since.',
      o: 'Thomas test equal. The right psoas tender without referral, the left psoas clear. Neck rotation full.',
      a: 'Recovered from the race.',
      p: 'Free training. Back in autumn or when something changes.',
    },
  ],
})
