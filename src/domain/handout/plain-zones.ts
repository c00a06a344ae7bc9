import { zoneName } from '../atlas/reading.ts'

// Only zones whose own name a client would have to look up. Own words, 2026-11-26.
const PLAIN: Readonly<Record<string, string>> = {
  anorectal: 'around the back passage',
  'deltoid-insertion': 'outside of the upper arm',
  'forehead-supraorbital': 'above the eye',
  'greater-trochanter': 'bone on the outside of the hip',
  'iliac-crest': 'top edge of the hip bone',
  'infraorbital-sinus': 'upper cheek',
  'knee-anterior': 'front of the knee',
  'lateral-foot-border': 'outer edge of the foot',
  'lower-thoracic-paraspinal': 'beside the lower ribs at the back',
  'lumbar-midline': 'lower spine',
  'lumbar-paraspinal-lower': 'low back, beside the spine',
  'lumbar-paraspinal-upper': 'low back, just below the ribs',
  mastoid: 'behind the ear',
  'mid-chest': 'middle of the chest',
  'mid-thoracic-paraspinal': 'middle of the back, beside the spine',
  'mouth-interior': 'inside the mouth',
  perineum: 'between the legs',
  'preauricular-tmj': 'in front of the ear',
  sacroiliac: 'low back, just beside the tail of the spine',
  sacrum: 'low end of the spine',
  sternum: 'breastbone',
  'thoracic-midline': 'middle of the spine',
  'upper-canine-premolar': 'upper side teeth',
  'upper-thoracic-paraspinal': 'upper back, beside the spine',
}

/** A zone in a client's words, inside a sentence and without its side; the id if the atlas has no such zone. */
export function plainZone(zoneId: string): string {
  return PLAIN[zoneId] ?? zoneName(zoneId)
}
