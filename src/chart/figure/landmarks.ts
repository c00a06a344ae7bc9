import type { View } from '../../domain/view-point.ts'
import type { Point } from '../path.ts'
import type { DrawnView } from './regions/muscle-region.ts'

/** A place that is felt or seen, by which hands find their way. `u`: its error in units. Client's right side. */
export interface Landmark {
  readonly id: string
  readonly name: string
  /** On the midline: has no other side. */
  readonly midline: boolean
  readonly u: number
  readonly at: Readonly<Partial<Record<DrawnView, readonly [x: number, y: number]>>>
}

/**
 * Source: facts measured by the project on the MakeHuman community base body (CC0) and on OpenSim models registered
 * to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019, Apache-2.0), neck (Mortensen 2018, MIT),
 * gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997); the rest by anatomical knowledge.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: `u` each; neutral adult of no particular sex.
 */
// biome-ignore format: one landmark a line
export const LANDMARKS: readonly Landmark[] = [
  { id: 'vertex', name: 'Vertex', midline: true, u: 1, at: { anterior: [0, 0], posterior: [0, 0], 'right-lateral': [10.2, 0] } },
  { id: 'glabella', name: 'Glabella', midline: true, u: 3, at: { anterior: [0, 55.5], 'right-lateral': [72.2, 55.5] } },
  { id: 'nasion', name: 'Nasion', midline: true, u: 2.5, at: { anterior: [0, 64.5], 'right-lateral': [72.2, 64.5] } },
  { id: 'orbit-inferior', name: 'Infraorbital margin', midline: false, u: 3.5, at: { anterior: [-18, 74.6], 'right-lateral': [66.2, 74.6] } },
  { id: 'tragus', name: 'Tragus / porion level', midline: false, u: 2.5, at: { anterior: [-45.1, 76.6], 'right-lateral': [20.2, 76.6] } },
  { id: 'tmj', name: 'Temporomandibular joint', midline: false, u: 3.5, at: { anterior: [-38, 79.6], 'right-lateral': [24.2, 79.6] } },
  { id: 'zygion', name: 'Zygomatic arch, most lateral', midline: false, u: 3.5, at: { anterior: [-39.6, 76.6], 'right-lateral': [38.2, 76.6] } },
  { id: 'gonion', name: 'Angle of mandible (gonion)', midline: false, u: 4, at: { anterior: [-33, 115.6], 'right-lateral': [27.2, 115.6] } },
  { id: 'chin', name: 'Chin (gnathion)', midline: true, u: 2, at: { anterior: [0, 128.6], 'right-lateral': [63.2, 128.6] } },
  { id: 'mastoid-tip', name: 'Mastoid process tip', midline: false, u: 4, at: { anterior: [-35, 94.6], posterior: [35, 94.6], 'right-lateral': [-0.9, 94.6] } },
  { id: 'eop', name: 'External occipital protuberance (inion)', midline: true, u: 4, at: { posterior: [0, 75.6], 'right-lateral': [-33.4, 75.6] } },
  { id: 'superior-nuchal-lateral', name: 'Superior nuchal line, lateral end', midline: false, u: 5, at: { posterior: [31, 85.6], 'right-lateral': [-13.9, 85.6] } },
  { id: 'hyoid', name: 'Hyoid bone, body', midline: true, u: 4, at: { anterior: [0, 133.6], 'right-lateral': [35.2, 133.6] } },
  { id: 'laryngeal-prominence', name: 'Laryngeal prominence (thyroid cartilage)', midline: true, u: 4, at: { anterior: [0, 144.6], 'right-lateral': [33.2, 144.6] } },
  { id: 'cricoid', name: 'Cricoid cartilage', midline: true, u: 4.5, at: { anterior: [0, 157.7], 'right-lateral': [29.7, 157.7] } },
  { id: 'c2-sp', name: 'C2 spinous process', midline: true, u: 5, at: { posterior: [0, 110.6], 'right-lateral': [-16.4, 110.6] } },
  { id: 'c7-sp', name: 'C7 spinous process (vertebra prominens)', midline: true, u: 5, at: { posterior: [0, 144.6], 'right-lateral': [-24.7, 144.6] } },
  { id: 't1-sp', name: 'T1 spinous process', midline: true, u: 5, at: { posterior: [0, 160.7], 'right-lateral': [-29.6, 160.7] } },
  { id: 't2-sp', name: 'T2 spinous process', midline: true, u: 6, at: { posterior: [0, 171.7], 'right-lateral': [-33.3, 171.7] } },
  { id: 't3-sp', name: 'T3 spinous process (level of the root of the scapular spine)', midline: true, u: 6, at: { posterior: [0, 183.7], 'right-lateral': [-35.8, 183.7] } },
  { id: 't4-sp', name: 'T4 spinous process', midline: true, u: 6, at: { posterior: [0, 196.2], 'right-lateral': [-38.8, 196.2] } },
  { id: 't5-sp', name: 'T5 spinous process', midline: true, u: 6, at: { posterior: [0, 209.2], 'right-lateral': [-41.7, 209.2] } },
  { id: 't6-sp', name: 'T6 spinous process', midline: true, u: 6, at: { posterior: [0, 222.7], 'right-lateral': [-41.9, 222.7] } },
  { id: 't7-sp', name: 'T7 spinous process (just above the inferior angle of the scapula)', midline: true, u: 6, at: { posterior: [0, 236.8], 'right-lateral': [-43, 236.8] } },
  { id: 't8-sp', name: 'T8 spinous process', midline: true, u: 6, at: { posterior: [0, 251.3], 'right-lateral': [-42.7, 251.3] } },
  { id: 't9-sp', name: 'T9 spinous process', midline: true, u: 6, at: { posterior: [0, 266.3], 'right-lateral': [-40.6, 266.3] } },
  { id: 't10-sp', name: 'T10 spinous process', midline: true, u: 6, at: { posterior: [0, 282.3], 'right-lateral': [-38.2, 282.3] } },
  { id: 't11-sp', name: 'T11 spinous process', midline: true, u: 6, at: { posterior: [0, 299.8], 'right-lateral': [-34.8, 299.8] } },
  { id: 't12-sp', name: 'T12 spinous process', midline: true, u: 6, at: { posterior: [0, 317.9], 'right-lateral': [-33.4, 317.9] } },
  { id: 'l1-sp', name: 'L1 spinous process', midline: true, u: 6, at: { posterior: [0, 337.4], 'right-lateral': [-32.2, 337.4] } },
  { id: 'l2-sp', name: 'L2 spinous process', midline: true, u: 6, at: { posterior: [0, 357.9], 'right-lateral': [-30.1, 357.9] } },
  { id: 'l3-sp', name: 'L3 spinous process', midline: true, u: 6, at: { posterior: [0, 378.4], 'right-lateral': [-31.7, 378.4] } },
  { id: 'l4-sp', name: 'L4 spinous process (level of the iliac crests)', midline: true, u: 6, at: { posterior: [0, 399], 'right-lateral': [-35.8, 399] } },
  { id: 'l5-sp', name: 'L5 spinous process', midline: true, u: 6, at: { posterior: [0, 417], 'right-lateral': [-41.8, 417] } },
  { id: 'l5-s1', name: 'L5/S1 interspace', midline: true, u: 6, at: { posterior: [0, 424], 'right-lateral': [-44.5, 424] } },
  { id: 's2-sp', name: 'S2 spinous process (PSIS level)', midline: true, u: 6, at: { posterior: [0, 435], 'right-lateral': [-50.1, 435] } },
  { id: 'coccyx', name: 'Coccyx tip', midline: true, u: 8, at: { posterior: [0, 488.1], 'right-lateral': [-41.9, 488.1] } },
  { id: 'jugular-notch', name: 'Jugular (suprasternal) notch', midline: true, u: 3.5, at: { anterior: [0, 179.7], 'right-lateral': [29.2, 179.7] } },
  { id: 'sc-joint', name: 'Sternoclavicular joint', midline: false, u: 4, at: { anterior: [-13, 183.7], 'right-lateral': [28.2, 183.7] } },
  { id: 'clavicle-mid', name: 'Clavicle, middle', midline: false, u: 4, at: { anterior: [-54.3, 175.4] } },
  { id: 'ac-joint', name: 'Acromioclavicular joint', midline: false, u: 4, at: { anterior: [-94.1, 170.2], posterior: [94.1, 170.2], 'right-lateral': [-7.9, 170.2] } },
  { id: 'acromion-lateral', name: 'Acromion, lateral tip', midline: false, u: 5, at: { anterior: [-108.1, 177.7], posterior: [108.1, 177.7], 'right-lateral': [-13.9, 177.7] } },
  { id: 'acromial-angle', name: 'Acromial angle', midline: false, u: 6, at: { posterior: [103.1, 177.7], 'right-lateral': [-24.9, 177.7] } },
  { id: 'coracoid', name: 'Coracoid process tip', midline: false, u: 5, at: { anterior: [-77.6, 191.1], 'right-lateral': [12, 191.1] } },
  { id: 'scapular-spine-root', name: 'Spine of scapula, medial end', midline: false, u: 5, at: { posterior: [34.4, 186.4] } },
  { id: 'scapula-superior-angle', name: 'Scapula, superior angle', midline: false, u: 6, at: { posterior: [41.7, 166.7] } },
  { id: 'scapula-inferior-angle', name: 'Scapula, inferior angle', midline: false, u: 6, at: { posterior: [44.5, 248.5], 'right-lateral': [-49.9, 248.5] } },
  { id: 'greater-tubercle', name: 'Greater tubercle of humerus', midline: false, u: 5, at: { anterior: [-113.8, 197.9], posterior: [113.8, 197.9], 'right-lateral': [-7, 200.5] } },
  { id: 'lesser-tubercle', name: 'Lesser tubercle of humerus', midline: false, u: 5, at: { anterior: [-102.8, 202.3] } },
  { id: 'deltoid-tuberosity', name: 'Deltoid tuberosity', midline: false, u: 6, at: { anterior: [-122.9, 270.1], posterior: [122.9, 270.1], 'right-lateral': [-35.9, 267.1] } },
  { id: 'sternal-angle', name: 'Sternal angle (rib 2 level)', midline: true, u: 4.5, at: { anterior: [0, 200.7], 'right-lateral': [42.2, 200.7] } },
  { id: 'xiphisternal', name: 'Xiphisternal joint', midline: true, u: 5, at: { anterior: [0, 269.8], 'right-lateral': [63.2, 269.8] } },
  { id: 'xiphoid-tip', name: 'Xiphoid process tip', midline: true, u: 6, at: { anterior: [0, 283.8], 'right-lateral': [65.2, 283.8] } },
  { id: 'nipple', name: 'Nipple', midline: false, u: 6, at: { anterior: [-61.1, 267.8], 'right-lateral': [76.2, 267.8] } },
  { id: 'costal-margin-9', name: 'Costal margin at the midclavicular line (9th cartilage)', midline: false, u: 8, at: { anterior: [-47.1, 314.9] } },
  { id: 'costal-margin-10', name: 'Costal margin, lowest point (10th rib)', midline: false, u: 8, at: { anterior: [-71.1, 352.9], 'right-lateral': [12.2, 352.9] } },
  { id: 'rib12-tip', name: '12th rib tip', midline: false, u: 9, at: { posterior: [57.1, 351.9] } },
  { id: 'umbilicus', name: 'Umbilicus', midline: true, u: 5, at: { anterior: [0, 395], 'right-lateral': [68.2, 395] } },
  { id: 'iliac-crest-top', name: 'Iliac crest, highest point', midline: false, u: 5, at: { anterior: [-45.9, 398.4], posterior: [45.9, 398.4], 'right-lateral': [-8.7, 398.4] } },
  { id: 'iliac-tubercle', name: 'Iliac crest, most lateral (tubercle)', midline: false, u: 6, at: { anterior: [-77.5, 412.2], posterior: [77.5, 412.2], 'right-lateral': [14.9, 412.2] } },
  { id: 'asis', name: 'Anterior superior iliac spine', midline: false, u: 5, at: { anterior: [-72.6, 441.4], 'right-lateral': [41.3, 441.4] } },
  { id: 'psis', name: 'Posterior superior iliac spine', midline: false, u: 5, at: { posterior: [24.4, 432.5], 'right-lateral': [-50.8, 432.5] } },
  { id: 'aiis', name: 'Anterior inferior iliac spine', midline: false, u: 6, at: { anterior: [-55.9, 462.6] } },
  { id: 'pubic-symphysis-top', name: 'Pubic symphysis, upper border', midline: true, u: 5, at: { anterior: [0, 482.1], 'right-lateral': [44.2, 482.1] } },
  { id: 'pubic-tubercle', name: 'Pubic tubercle', midline: false, u: 5, at: { anterior: [-14.4, 480.7] } },
  { id: 'ischial-tuberosity', name: 'Ischial tuberosity', midline: false, u: 6, at: { posterior: [32.4, 508.8], 'right-lateral': [-14.8, 508.8] } },
  { id: 'greater-trochanter-tip', name: 'Greater trochanter, tip', midline: false, u: 6, at: { anterior: [-73.1, 480.2], posterior: [73.1, 480.2], 'right-lateral': [-7.7, 480.2] } },
  { id: 'greater-trochanter-lateral', name: 'Greater trochanter, most lateral', midline: false, u: 6, at: { anterior: [-84.2, 496.5], posterior: [84.2, 496.5], 'right-lateral': [2.2, 496.5] } },
  { id: 'gluteal-fold', name: 'Gluteal fold', midline: false, u: 5, at: { posterior: [48.1, 531.1], 'right-lateral': [-47.9, 531.1] } },
  { id: 'patella-upper', name: 'Patella, upper border', midline: false, u: 5, at: { anterior: [-63.4, 690.6], 'right-lateral': [30.6, 690.6] } },
  { id: 'patella-lower', name: 'Patella, lower pole', midline: false, u: 5, at: { anterior: [-66.2, 720.6], 'right-lateral': [30.9, 720.6] } },
  { id: 'femoral-epicondyle-lateral', name: 'Femoral epicondyle, lateral', midline: false, u: 5, at: { anterior: [-89.9, 711.4], posterior: [89.9, 711.4], 'right-lateral': [6.2, 711.4] } },
  { id: 'femoral-epicondyle-medial', name: 'Femoral epicondyle, medial', midline: false, u: 5, at: { anterior: [-47.3, 713.3], posterior: [47.3, 713.3] } },
  { id: 'adductor-tubercle', name: 'Adductor tubercle', midline: false, u: 6, at: { anterior: [-48.3, 704.3], posterior: [48.3, 704.3] } },
  { id: 'knee-joint-line-lateral', name: 'Knee joint line, lateral', midline: false, u: 5, at: { anterior: [-92.6, 724.7], posterior: [92.6, 724.7], 'right-lateral': [7.2, 724.7] } },
  { id: 'knee-joint-line-medial', name: 'Knee joint line, medial', midline: false, u: 5, at: { anterior: [-45.6, 724.7], posterior: [45.6, 724.7] } },
  { id: 'tibial-tuberosity', name: 'Tibial tuberosity', midline: false, u: 5, at: { anterior: [-74.3, 743.5], 'right-lateral': [20.6, 743.5] } },
  { id: 'gerdy', name: 'Gerdy’s tubercle (ITB insertion)', midline: false, u: 6, at: { anterior: [-86.3, 725.7], 'right-lateral': [17, 725.7] } },
  { id: 'fibular-head', name: 'Head of fibula', midline: false, u: 5, at: { anterior: [-88.1, 735.2], posterior: [88.1, 735.2], 'right-lateral': [-2.4, 735.2] } },
  { id: 'pes-anserinus', name: 'Pes anserinus insertion', midline: false, u: 6, at: { anterior: [-61.7, 754.8] } },
  { id: 'medial-malleolus', name: 'Medial malleolus, tip', midline: false, u: 4, at: { anterior: [-63.6, 954.4], 'right-lateral': [4.6, 954.4] } },
  { id: 'lateral-malleolus', name: 'Lateral malleolus, tip', midline: false, u: 4, at: { anterior: [-95.6, 963.6], posterior: [95.6, 963.6], 'right-lateral': [-5.5, 963.6] } },
  { id: 'calcaneus-posterior', name: 'Calcaneus, posterior (Achilles insertion)', midline: false, u: 3.5, at: { posterior: [79.1, 976.7], 'right-lateral': [-24.9, 976.7] } },
  { id: 'calcaneus-plantar', name: 'Calcaneus, plantar tuberosity', midline: false, u: 3.5, at: { posterior: [79.1, 996.7], 'right-lateral': [-15.9, 996.7] } },
  { id: 'navicular', name: 'Navicular tuberosity', midline: false, u: 5, at: { anterior: [-63.6, 976.7], 'right-lateral': [26.2, 976.7] } },
  { id: 'mt5-base', name: '5th metatarsal base (tuberosity)', midline: false, u: 5, at: { anterior: [-103.1, 986.7], 'right-lateral': [30.2, 986.7] } },
  { id: 'mt1-head', name: '1st metatarsal head', midline: false, u: 4, at: { anterior: [-58.8, 984.1], 'right-lateral': [77.3, 984.1] } },
  { id: 'mt5-head', name: '5th metatarsal head', midline: false, u: 4, at: { anterior: [-104.2, 986.5], 'right-lateral': [68.3, 986.5] } },
  { id: 'humeral-epicondyle-lateral', name: 'Humeral epicondyle, lateral', midline: false, u: 4, at: { anterior: [-155.2, 347.1], posterior: [155.2, 347.1], 'right-lateral': [-69.6, 339.3] } },
  { id: 'humeral-epicondyle-medial', name: 'Humeral epicondyle, medial', midline: false, u: 4, at: { anterior: [-120.4, 356.2], posterior: [120.4, 356.2] } },
  { id: 'olecranon', name: 'Olecranon tip', midline: false, u: 5, at: { posterior: [136.9, 352.1], 'right-lateral': [-82.6, 336.9] } },
  { id: 'radial-head', name: 'Radial head', midline: false, u: 5, at: { posterior: [154.6, 359.6], 'right-lateral': [-72.3, 352.1] } },
  { id: 'radial-styloid', name: 'Radial styloid', midline: false, u: 4, at: { anterior: [-205.2, 498.6], posterior: [205.2, 498.6], 'right-lateral': [-106, 492.9] } },
  { id: 'ulnar-styloid', name: 'Ulnar styloid', midline: false, u: 4, at: { anterior: [-181.3, 502.1], posterior: [181.3, 502.1] } },
  { id: 'pisiform', name: 'Pisiform', midline: false, u: 5, at: { anterior: [-184.7, 514.6] } },
  { id: 'cmc1', name: '1st carpometacarpal joint', midline: false, u: 4, at: { anterior: [-215.1, 516.9], posterior: [215.1, 516.9] } },
  { id: 'mcp1', name: 'Metacarpophalangeal joint 1', midline: false, u: 3, at: { anterior: [-228.5, 518.9], posterior: [228.5, 518.9] } },
  { id: 'mcp2', name: 'Metacarpophalangeal joint 2', midline: false, u: 3, at: { anterior: [-230.2, 553.5], posterior: [230.2, 553.5], 'right-lateral': [-117, 549.5] } },
  { id: 'mcp3', name: 'Metacarpophalangeal joint 3', midline: false, u: 3, at: { anterior: [-215.4, 558.7], posterior: [215.4, 558.7] } },
  { id: 'mcp4', name: 'Metacarpophalangeal joint 4', midline: false, u: 3, at: { anterior: [-203.3, 559.6], posterior: [203.3, 559.6] } },
  { id: 'mcp5', name: 'Metacarpophalangeal joint 5', midline: false, u: 3, at: { anterior: [-191, 558.3], posterior: [191, 558.3] } },
]

/** A landmark where it lies in one view. */
export interface PlacedLandmark extends Point {
  readonly landmark: Landmark
}

/** The landmarks of a view, on both sides. */
export function landmarksOf(view: View): readonly PlacedLandmark[] {
  return LANDMARKS.flatMap((landmark) => {
    const at = landmark.at[view === 'left-lateral' ? 'right-lateral' : view]
    if (at === undefined) return []
    const [x, y] = at
    const right = { landmark, x, y }
    const left = { landmark, x: 0 - x, y }
    if (view === 'right-lateral') return [right]
    if (view === 'left-lateral') return [left]
    return landmark.midline ? [right] : [right, left]
  })
}
