/** Something to do at home, as it is said to a client: what, and how long and how often. */
export interface PlainCare {
  readonly words: string
  readonly dose: string
}

const HOLD = '20 to 30 seconds, 3 times, twice a day'
const PRESS = '30 to 60 seconds, once or twice a day'
const RUB = '1 minute, once or twice a day'
const SLOW = '5 to 10 times, twice a day'
const OFTEN = 'Many times a day'

// Source: the self-care lines of the atlas (see muscle-facts.ts), written anew in plain words; usual doses of gentle
// self-care, no more than that. 2026-11-26.
export const PLAIN_CARE = {
  arch: {
    words: 'Roll the sole of your foot on a ball or a cold bottle.',
    dose: '1 to 2 minutes, twice a day',
  },
  armBack: { words: 'Put your palm on a wall behind you. Turn away with your arm straight.', dose: HOLD },
  ballDown: {
    words: 'Lie with the sore spot on a small soft ball. Move off it if it hurts too much.',
    dose: PRESS,
  },
  ballSit: {
    words: 'Sit on a small ball with the sore spot. Lean off it if it hurts too much.',
    dose: PRESS,
  },
  ballTable: { words: 'Roll the sore spot slowly over a ball on a table.', dose: RUB },
  ballWall: { words: 'Lean the sore spot on a small ball at a wall. Press softly and breathe.', dose: PRESS },
  belly: {
    words: 'Lie on your back. Breathe into your belly. Let each breath out take its time.',
    dose: '5 minutes, twice a day',
  },
  brow: { words: 'Glide your fingertips up over your forehead, slow and light.', dose: RUB },
  butterfly: { words: 'Sit with the soles of your feet together. Let your knees sink out.', dose: HOLD },
  calfBent: { words: 'Stand at a wall, one foot back, heel down. Bend the back knee.', dose: HOLD },
  calfStraight: {
    words: 'Stand at a wall, one foot back, heel down. Keep the back knee straight.',
    dose: HOLD,
  },
  cheekPuff: { words: 'Puff up your cheeks. Let the air out softly.', dose: SLOW },
  chestDoor: {
    words: 'Stand in a doorway with your forearm on the frame. Step forward until your chest stretches.',
    dose: HOLD,
  },
  child: { words: 'Kneel and sit back on your heels. Reach forward with your arms.', dose: HOLD },
  chinIn: { words: 'Sit tall. Draw your chin straight back, then nod slowly.', dose: SLOW },
  clasp: { words: 'Clasp your hands behind your back. Lift them a little.', dose: HOLD },
  cross: { words: 'Draw your arm across your chest with your other hand.', dose: HOLD },
  crossLean: { words: 'Stand and cross one leg behind the other. Lean away from it.', dose: HOLD },
  elbowBend: { words: 'Bend your elbow as far as it goes, with your arm in front of you.', dose: HOLD },
  elbowLong: { words: 'Rest your elbow on a cushion. Let it straighten by its own weight.', dose: HOLD },
  elbowUp: {
    words: 'Lift your bent elbow up beside your head. Let your hand hang down your back.',
    dose: HOLD,
  },
  eyes: { words: 'Wear a hat or dark glasses in bright light, so that you squint less.', dose: OFTEN },
  figureFour: { words: 'Lie on your back. Put one ankle on the other knee and draw the leg in.', dose: HOLD },
  fingersBack: {
    words: 'Press your palms together, fingers straight. Lower your hands until it stretches.',
    dose: HOLD,
  },
  fingersOpen: { words: 'Spread your fingers wide. Then let them go soft.', dose: SLOW },
  fist: { words: 'Make a soft fist. Bend your wrist down with your elbow straight.', dose: HOLD },
  footIn: { words: 'Sit down and turn the sole of your foot in with your hand.', dose: HOLD },
  footDown: { words: 'Point your foot and curl your toes under.', dose: HOLD },
  hamstring: { words: 'Lie on your back. Lift one straight leg with a towel round your foot.', dose: HOLD },
  handBack: { words: 'Put your hand behind your back. Draw it across with your other hand.', dose: HOLD },
  hipFlexor: { words: 'Kneel on one knee. Tuck your tail under and shift forward.', dose: HOLD },
  hipTurn: {
    words: 'Sit on the floor with your knees bent out. Let both knees sink to one side, then the other.',
    dose: SLOW,
  },
  hug: { words: 'Hug yourself and round your upper back. Breathe into your back.', dose: HOLD },
  jawOpen: {
    words: 'Keep your tongue up. Open your mouth slowly, as far as it is easy.',
    dose: '5 times, twice a day',
  },
  jawRest: { words: 'Let your jaw rest: lips closed, teeth apart, tongue up.', dose: OFTEN },
  kneeAcross: { words: 'Lie on your back. Draw one knee to the other shoulder.', dose: HOLD },
  kneeOut: { words: 'Sit on a chair. Straighten your knee slowly with your foot turned out.', dose: SLOW },
  kneesUp: { words: 'Lie on your back. Draw both knees to your chest.', dose: HOLD },
  laces: { words: 'Tie your laces looser over the sore spot.', dose: 'Each time you wear the shoe' },
  lookUp: { words: 'Sit and hold your collarbone down with your hand. Look up and away.', dose: HOLD },
  lunge: { words: 'Stand with your legs wide. Bend one knee and keep the other leg straight.', dose: HOLD },
  neckArmpit: {
    words: 'Sit tall. Look down to the armpit of the other side. Let your hand rest on your head.',
    dose: HOLD,
  },
  neckSide: { words: 'Sit and hold the chair. Let your head sink to the other side.', dose: HOLD },
  neckTurn: { words: 'Turn your head slowly to both sides, as far as it is easy.', dose: SLOW },
  openBook: { words: 'Lie on your side, knees bent. Open your top arm to the other side.', dose: SLOW },
  pelvis: {
    words: 'Kneel with your head down. Breathe slowly and let your pelvis go soft.',
    dose: '3 minutes, twice a day',
  },
  pinch: { words: 'Hold the muscle between thumb and fingers. Squeeze it softly and let go.', dose: RUB },
  pressUp: { words: 'Lie on your front. Prop up on your forearms if it feels good.', dose: HOLD },
  quad: { words: 'Stand and hold on. Draw your heel up to your buttock, knees close.', dose: HOLD },
  roller: { words: 'Roll the muscle slowly on a foam roller. Stay off the bone.', dose: RUB },
  seat: {
    words: 'Sit on a soft seat with a gap in the middle. Have your bike seat checked.',
    dose: 'Each time you sit long',
  },
  shoulderDoor: { words: 'Hold a door frame, elbow at your side. Turn your body away from it.', dose: HOLD },
  shoulderRoll: { words: 'Roll your shoulders up, back and down.', dose: SLOW },
  shoulderSqueeze: { words: 'Draw your shoulder blades together, then let go.', dose: SLOW },
  sideOver: { words: 'Lie on your side over a pillow. Reach your top arm over your head.', dose: HOLD },
  sideReach: { words: 'Reach one arm over your head and lean to the other side.', dose: HOLD },
  sitDown: { words: 'Kneel and sit back on your heels with your toes pointed.', dose: HOLD },
  skin: { words: 'Lift a fold of skin and roll it softly between your fingers.', dose: RUB },
  skull: {
    words: 'Lie down with two balls in a sock under the edge of your skull. Nod slowly.',
    dose: '2 minutes, once a day',
  },
  smile: { words: 'Say “ah” and “oo” with a wide mouth. Then let your face go soft.', dose: SLOW },
  leaveIt: { words: 'Do not press this spot yourself. Leave it to us.', dose: '' },
  strokes: { words: 'Stroke slowly along the muscle with your thumb.', dose: RUB },
  circles: { words: 'Rub the spot in small circles with your fingertips.', dose: RUB },
  thumbFist: { words: 'Fold your thumb into your fist. Tilt your wrist a little away from it.', dose: HOLD },
  thumbOut: { words: 'Draw your thumb gently out and back with your other hand.', dose: HOLD },
  toesBack: { words: 'Draw your toes back with your hand.', dose: HOLD },
  toesOpen: { words: 'Spread your toes, lift them and set them down one by one.', dose: SLOW },
  towelBack: {
    words: 'Lie with a rolled towel across your upper back. Let your arms fall open.',
    dose: '2 minutes, once a day',
  },
  turnPalm: { words: 'Keep your elbow at your side. Turn your palm slowly up and down.', dose: SLOW },
  turnSit: { words: 'Sit tall and turn your upper body slowly to both sides.', dose: SLOW },
  twoBalls: { words: 'Lie on two balls in a sock, one on each side of your spine.', dose: PRESS },
  warmth: {
    words: 'Put something warm on the muscle. Test the heat first.',
    dose: '10 to 15 minutes, once or twice a day',
  },
  wideShoes: { words: 'Wear shoes with more room for your toes.', dose: 'Every day' },
  wristDown: { words: 'Straighten your elbow. Bend your wrist down with your other hand.', dose: HOLD },
  wristUp: { words: 'Straighten your elbow. Draw your hand back with your other hand.', dose: HOLD },
} as const satisfies Record<string, PlainCare>

export type PlainCareId = keyof typeof PLAIN_CARE

/** What presses, pinches or rubs: not for a client whose skin, bones or blood will not have it. */
export const PRESSING_CARE: ReadonlySet<PlainCareId> = new Set([
  'arch', 'ballDown', 'ballSit', 'ballTable', 'ballWall', 'brow', 'circles', 'pinch', 'roller', 'skin', 'skull', 'strokes', 'towelBack',
  'twoBalls',
]) // biome-ignore format: a list of names
