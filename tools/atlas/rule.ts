/** The rules that `atlas:check` measures, by what breaks. */
export const RULES = {
  drawn: 'the muscle has no region in any view',
  view: 'no region in a view in which the atlas calls it palpable',
  area: 'the region stands in another area’s file',
  outside: 'lies more than 2 units outside the figure',
  side: 'reaches more than 2 units over the midline',
  overlap: 'covers more than 5 % of the smaller of two regions of one layer and side',
  width: 'is nowhere 6 units wide',
  fibres: 'has no fibre guides, or guides that leave the region',
  tendon: 'has a tendon that leaves the region',
  point: 'a usual point is more than 6 units from every region of its muscle, or on the wrong side',
  reach: 'less than 85 % of the reference fibre length lies inside, widened by u',
  centre: 'the centroid, with its tendons and without, is more than 12 units from the reference',
  order: 'shown in a deeper layer than a muscle that lies deeper in the reference',
  mirror: 'the left is not the exact mirror image of the right',
  'zone-drawn': 'the zone has no shape in a view in which the atlas has it',
  'zone-centre': 'the shape does not contain the place that the atlas gives',
  'referral-drawn': 'a usual point refers to a zone that is drawn in no view on its side',
  'zone-outside': 'lies more than 2 units outside the figure',
} as const
export type RuleName = keyof typeof RULES

/** One broken rule. `measured` says by how much. */
export interface Breach {
  readonly rule: RuleName
  readonly id: string
  readonly view?: string
  readonly with?: string
  readonly measured: string
}
