// Provenance: what the twenty items of the Lower Extremity Functional Scale ask for (Binkley et al., Physical Therapy
// 1999;79:371–383), in this project's own short words; 2026-11-26. Fidelity: order and meaning of the items, not their wording.

/** What each of the twenty items asks about, in the order of the scale. */
export const LEFS_ITEMS = [
  'Usual work, housework or school',
  'Hobbies and sports',
  'Into and out of the bath',
  'From room to room',
  'Shoes and socks on',
  'Squatting',
  'Lifting a bag from the floor',
  'Light jobs at home',
  'Heavy jobs at home',
  'Into and out of a car',
  'Walking two blocks (250 m)',
  'Walking a mile (1.6 km)',
  'One flight of stairs (10 steps)',
  'Standing for an hour',
  'Sitting for an hour',
  'Running on even ground',
  'Running on uneven ground',
  'Sharp turns at a run',
  'Hopping',
  'Rolling over in bed',
] as const satisfies readonly string[]

/** What the answers 0 to 4 mean. */
export const LEFS_ANSWERS = [
  'cannot, or hardly',
  'very hard',
  'rather hard',
  'a little hard',
  'easy',
] as const satisfies readonly string[]
