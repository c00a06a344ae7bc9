import { chain, curve } from '../curve.ts'

/**
 * Edges that muscles of different drawing areas share. Whoever draws a muscle at one of them uses this very curve
 * (or a `chain` with it), so that neighbours meet without gap and overlap; `back()` runs it the other way.
 * Client's right side, each view's own units. Provenance as the regions.
 */

// Posterior view

/** Upper | middle trapezius: C7 → acromion. Neck and back. */
export const TRAPEZIUS_UPPER_MIDDLE = curve(
  '0 139, 13 145.6, 28 153, 42 159.4, 56 164, 70 167.6, 84 171.2, 95 174.8, 103 178.6',
)
/** Upper lip of the scapular spine, where the middle trapezius ends: root → acromion. The bone stays bare below it. */
export const SCAPULAR_SPINE_UPPER = curve('53 187.6, 61 184.4, 71 181.8, 82 180, 92 179.6, 101 181.2')
/** Lower lip of the scapular spine, where the posterior deltoid begins: root → acromion. */
export const SCAPULAR_SPINE_LOWER = curve('55 190.4, 63 187.4, 73 184.6, 83 182.8, 93 182.2, 102.4 183.6')
/** Upper edge of the rhomboid minor: C7 → scapula at its spine. Neck above: splenius, levator. Back below. */
export const RHOMBOID_UPPER = curve('1.2 139.8, 9 150, 18 161.4, 27 172, 36.6 181.4')
/** Deep muscles of the nape | serratus posterior superior: C7 → rib 2. Neck above, back below. */
export const NAPE_DEEP_LOWER = curve('0.8 139, 10 148.4, 20 157.2, 32 166, 43.6 173.4, 54 178.4')
/** Inner border of the scapula, spine → lower angle. Back: rhomboids inside; shoulder-arm: infraspinatus outside. */
export const SCAPULA_INNER = curve('36.6 181.4, 35.9 191, 36.2 204, 37.8 218, 40 231, 43 242, 47.4 250.4')
/** Fold of the armpit: where trunk and arm part → under the deltoid. Back: latissimus; shoulder-arm: triceps. */
export const ARMPIT_POSTERIOR = curve('87.4 268.6, 87.1 262, 88.6 255, 91.2 247.4, 94.4 241.6, 98.6 236.4')
/** Free outer edge of the latissimus | external oblique: where it leaves the silhouette → iliac crest. Back and abdomen. */
export const LATISSIMUS_OBLIQUE_POSTERIOR = curve('81.4 312, 78 331, 72.5 350, 65.4 368, 58 385, 52.6 401.6')
/** Iliac crest: silhouette → highest point behind → PSIS. Back and abdomen above it, hip below. */
export const ILIAC_CREST_MEDIUS = curve(
  '87.8 409.6, 80.6 404.2, 75 401.8, 67 400.3, 60 400.2, 52.6 401.6, 45 405.6, 37.5 412.6',
)
export const ILIAC_CREST_MAXIMUS = curve('37.5 412.6, 31 421.4, 24.4 432.5')
export const ILIAC_CREST_POSTERIOR = chain(ILIAC_CREST_MEDIUS, ILIAC_CREST_MAXIMUS)
/**
 * Lower edge of the gluteus maximus: coccyx → outer thigh. Hip above; below come out the inner thigh, the
 * semitendinosus and the biceps.
 */
export const GLUTEUS_LOWER_INNER = curve('3.5 497, 8 506.4, 13 514.5, 19.6 521.6, 27 527.5')
export const GLUTEUS_LOWER_SEMITENDINOSUS = curve('27 527.5, 35 532, 43 536')
export const GLUTEUS_LOWER_BICEPS = curve('43 536, 59 543, 73 551, 84 562')
export const GLUTEUS_MAXIMUS_LOWER = chain(
  GLUTEUS_LOWER_INNER,
  GLUTEUS_LOWER_SEMITENDINOSUS,
  GLUTEUS_LOWER_BICEPS,
)
/** Outer edge of the gluteus maximus | vastus lateralis: outer thigh → below the trochanter. Hip and thigh. */
export const GLUTEUS_VASTUS_POSTERIOR = curve('84 562, 90 551.4, 94 538, 95.6 520')

// Anterior view

/** Upper edge of the clavicle: sternal end → acromion. Neck above; the bone stays bare below. */
export const CLAVICLE_UPPER = curve(
  '-12 179.8, -27 178.4, -41 176.2, -55 174, -67 172.6, -79 172, -90 172.8, -99.5 175.6',
)
/** Lower edge of the clavicle: sternal end → acromion. Pectoralis inside, deltoid outside the groove. */
export const CLAVICLE_LOWER_MEDIAL = curve('-12.6 184.8, -27 182.8, -41 180.6, -55 178.6, -67 177.2')
export const CLAVICLE_LOWER_LATERAL = curve('-67 177.2, -79 176.2, -90 176.4, -101 179.4')
/** Deltopectoral groove: clavicle → humerus. Chest and shoulder. */
export const DELTOPECTORAL = curve(
  '-67 177.2, -78 186.4, -88 197.4, -97 209.6, -104.5 222.6, -110 236, -114 250',
)
/** Free lower edge of the pectoralis from the humerus over the armpit. Chest above; arm: biceps, coracobrachialis below. */
export const PECTORALIS_ARM = curve('-114 250, -105 251.6, -96.4 256, -88.6 263.4')
/** Outer edge of the rectus sheath (linea semilunaris) from under the pectoralis to the pubic tubercle. Abdomen. */
export const SEMILUNARIS = curve(
  '-42 284.8, -46.2 306, -49 330, -50.6 356, -47.6 390, -41 424, -32 450, -23.4 467.4, -14.4 480.7',
)
/** Iliac crest from the silhouette to the ASIS. Abdomen inside, hip: gluteus medius outside. */
export const ILIAC_CREST_MEDIUS_ANTERIOR = curve('-88.2 411.5, -85.6 419.6, -80.4 431.6')
export const ILIAC_CREST_TENSOR_ANTERIOR = curve('-80.4 431.6, -77 436.8, -72.6 441.4')
export const ILIAC_CREST_ANTERIOR = chain(ILIAC_CREST_MEDIUS_ANTERIOR, ILIAC_CREST_TENSOR_ANTERIOR)
/** Inguinal ligament: pubic tubercle → ASIS. Abdomen above, thigh and hip below. */
export const INGUINAL = curve('-14.4 480.7, -28 472.8, -42 463.4, -57 453, -72.6 441.4')
/** Front edge of the tensor fasciae latae: ASIS → outer thigh. Hip and thigh. Rectus femoris, then vastus lateralis. */
export const TENSOR_RECTUS = curve('-72.6 441.4, -73.6 459, -77 481, -81.2 500')
export const TENSOR_VASTUS = curve('-81.2 500, -85.2 514.4, -89.5 529, -94.6 544, -100.4 559.6, -106.6 575')
export const TENSOR_FRONT = chain(TENSOR_RECTUS, TENSOR_VASTUS)
/** Iliacus | psoas: pelvic brim → lesser trochanter. Hip and back. */
export const ILIACUS_PSOAS = curve('-29 408, -36.4 426, -44 447, -50.8 469, -55.6 492, -60 520')

// Right lateral view

/** Front edge of the deltoid before the chest: clavicle → armpit. Shoulder-arm behind it; chest before it. */
export const DELTOPECTORAL_LATERAL = curve('26 183.6, 29.4 196, 30.8 208, 29.4 226, 24 240.6, 16 249.2')
/** Front edge of the latissimus | serratus and external oblique: armpit → iliac crest. Back, chest and abdomen. */
export const LATISSIMUS_FRONT_LATERAL = curve('8.6 262, 9.8 290, 7.8 318, 2.8 346, -4.6 374, -13.4 399.4')
/** Front edge of the arm before the trunk: elbow side → armpit. Shoulder-arm behind it; back: latissimus before it. */
export const ARM_FRONT_LATERAL = curve(
  '-38.8 342.4, -28.6 322, -15.8 292, -10.6 278.9, -5.6 268.6, -2.4 263.6',
)
/** Iliac crest: ASIS → highest point → PSIS. Abdomen and back above it, hip below. */
export const ILIAC_CREST_TENSOR_LATERAL = curve('41.3 441.4, 35 426.6, 26 413.6')
export const ILIAC_CREST_MEDIUS_LATERAL = curve('26 413.6, 13 404, -3 398.8, -13.4 399.4, -24 403.4')
export const ILIAC_CREST_MAXIMUS_LATERAL = curve('-24 403.4, -37 414, -50.8 432.5')
export const ILIAC_CREST_LATERAL = chain(
  ILIAC_CREST_TENSOR_LATERAL,
  ILIAC_CREST_MEDIUS_LATERAL,
  ILIAC_CREST_MAXIMUS_LATERAL,
)
/** Front edge of the tensor and its tract | sartorius, rectus femoris and vastus lateralis: ASIS → Gerdy. Hip, thigh. */
export const TENSOR_SARTORIUS_LATERAL = curve('41.3 441.4, 42.2 454, 41.6 468')
export const TENSOR_RECTUS_LATERAL = curve('41.6 468, 39.6 485, 36.4 501, 32.4 515')
export const TENSOR_VASTUS_LATERAL = curve(
  '32.4 515, 26 535, 20.4 555, 17.4 580, 16.6 612, 16.6 645, 17.4 675, 19 700',
)
/** Rear edge of the tract | vastus lateralis: below the trochanter → knee. Hip and thigh. */
export const TRACT_REAR_LATERAL = curve('11 496, 10.8 540, 9.8 575, 8.8 610, 8.6 645, 9.8 676, 12.4 705')
/** Front edge of the gluteus maximus | vastus lateralis: below the trochanter → lower edge. Hip and thigh. */
export const GLUTEUS_VASTUS_LATERAL = curve('3.4 510, 5.2 530, 5 550, 1.6 568')
/** Lower edge of the gluteus maximus: buttock → thigh. Biceps, then vastus lateralis below. Hip and thigh. */
export const GLUTEUS_BICEPS_LATERAL = curve('-51 529.5, -38 539, -25 549.4, -12 562')
export const GLUTEUS_TAIL_LATERAL = curve('-12 562, -5 566.4, 1.6 568')
/** Front edge of the upper trapezius: nuchal line → clavicle. What lies before it in the neck begins here. */
export const TRAPEZIUS_FRONT_LATERAL = curve(
  '-26.6 79, -21.4 89.5, -17.8 99.5, -15.4 110, -13.6 121.5, -11.4 133.5, -8.4 145.5, -4 157, 1.4 166.6, 5.6 172.6',
)
/** Lower edge of the jaw: below the ear → angle → chin. Head above, neck below. */
export const JAW_LATERAL = curve('22.4 96, 24 106, 27.6 115.4, 36 120.8, 48 125.4, 60 128.2')
