import { across, along, lengthwise, toAndFro } from './painting.ts'

/*
 * Where people say it hurts, as they paint it. Figure units: outwards from the midline (from the side: towards the
 * front), down from the vertex; on the soles down from the tips of the toes.
 */

export const headBand = across('anterior', 13, [
  [-37, 51],
  [-22, 40],
  [0, 36],
  [22, 40],
  [37, 51],
])
export const backOfHead = across('posterior', 12, [
  [-36, 66],
  [-19, 75],
  [0, 78],
  [19, 75],
  [36, 66],
])
export const temple = along('anterior', 10, [
  [31, 42],
  [35, 50],
  [35, 60],
  [32, 70],
])
export const overEye = along('anterior', 9, [
  [10, 50],
  [20, 46],
  [30, 50],
])
export const occiput = along('posterior', 11, [
  [7, 93],
  [16, 94],
  [26, 90],
  [33, 83],
])
export const sideOfNeck = along('posterior', 11, [
  [20, 106],
  [22, 120],
  [24, 134],
  [29, 148],
])
export const topOfShoulder = along('posterior', 15, [
  [30, 160],
  [48, 167],
  [68, 174],
  [90, 184],
])
export const insideShoulderBlade = along('posterior', 13, [
  [35, 188],
  [36, 206],
  [38, 226],
  [42, 246],
])
export const frontOfShoulder = toAndFro(
  'anterior',
  13,
  [
    [106, 190],
    [112, 226],
  ],
  8,
)
export const backOfShoulder = toAndFro(
  'posterior',
  13,
  [
    [104, 188],
    [110, 226],
  ],
  8,
)
export const outerArm = along('anterior', 13, [
  [114, 214],
  [120, 240],
  [124, 264],
  [128, 288],
])
export const upperForearm = along('posterior', 13, [
  [150, 372],
  [160, 400],
  [170, 430],
  [180, 458],
])
export const lowBackBand = across('posterior', 16, [
  [-48, 388],
  [-28, 394],
  [-8, 388],
  [10, 394],
  [28, 388],
  [46, 392],
])
export const lowBack = toAndFro(
  'posterior',
  15,
  [
    [20, 362],
    [38, 402],
  ],
  12,
)
export const beltLine = along('posterior', 13, [
  [10, 424],
  [30, 410],
  [52, 404],
  [76, 408],
])
export const buttock = toAndFro(
  'posterior',
  17,
  [
    [40, 440],
    [64, 498],
  ],
  18,
)
export const sitBone = toAndFro(
  'posterior',
  13,
  [
    [36, 504],
    [54, 526],
  ],
  9,
)
export const backOfThigh = lengthwise(
  'posterior',
  17,
  [
    [60, 548],
    [66, 684],
  ],
  9,
)
export const outerThigh = along('anterior', 14, [
  [94, 510],
  [96, 560],
  [92, 620],
  [87, 678],
])
export const outerKnee = along('anterior', 12, [
  [86, 688],
  [88, 704],
  [86, 724],
])
export const frontOfHip = toAndFro(
  'anterior',
  13,
  [
    [46, 470],
    [72, 522],
  ],
  11,
)
export const frontOfThigh = lengthwise(
  'anterior',
  16,
  [
    [64, 536],
    [64, 664],
  ],
  12,
)
export const calf = lengthwise(
  'posterior',
  17,
  [
    [76, 752],
    [80, 846],
  ],
  15,
)
export const achillesAndHeel = along('posterior', 13, [
  [80, 890],
  [79, 924],
  [79, 956],
  [81, 984],
])
export const shin = along('anterior', 12, [
  [86, 766],
  [88, 800],
  [87, 840],
  [84, 876],
])
export const outerAnkle = along('anterior', 12, [
  [85, 936],
  [88, 948],
  [88, 960],
  [86, 970],
])
export const frontOfNeck = along('anterior', 10, [
  [26, 122],
  [24, 138],
  [18, 154],
  [11, 168],
])
export const underHeel = toAndFro(
  'soles',
  13,
  [
    [62, 196],
    [64, 228],
  ],
  10,
)
export const archOfFoot = along('soles', 13, [
  [46, 128],
  [44, 148],
  [46, 168],
  [52, 186],
])
export const outerHip = along('lateral', 14, [
  [14, 452],
  [8, 474],
  [2, 496],
  [-2, 520],
])
export const neckFromTheSide = along('lateral', 11, [
  [-8, 122],
  [-4, 136],
  [0, 150],
  [2, 164],
])
