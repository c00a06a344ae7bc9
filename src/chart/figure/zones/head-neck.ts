import { back, chain, curve, loop, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import { type ZoneShape, zonesIn } from './zone-shape.ts'

// Edges that neighbours share.
const SHOULDER_TOP_RIGHT_LATERAL = curve('7 161, -8 162.6, -20 163, -30 166')
const NECK_SIDE_1_RIGHT_LATERAL = curve('-3 106, -4 114, -3.6 123')
const NECK_SIDE_2_RIGHT_LATERAL = curve('-3.6 123, -2 134, 3 150')
const BROW_TOP_ANTERIOR = curve('0 43.5, -8 43, -20 42.4, -32.8 42')
const BROW_TOP_RIGHT_LATERAL = curve('71.6 42.5, 63 43, 54 42.5')
const NAPE_TOP_POSTERIOR = curve('0 107.5, 9 107.6, 18 107, 26.5 105.4')
const NAPE_TOP_RIGHT_LATERAL = curve('-23.1 107, -14 108, -3 106')
const NAPE_MID_POSTERIOR = curve('0 125.6, 9 125.4, 17 124.4, 25 122')
const NAPE_MID_RIGHT_LATERAL = curve('-24.1 124, -16 124.6, -3.6 123')
const JAW_EDGE_ANTERIOR = curve('0 130, -6 129.8, -12 128.6, -22 125, -31.7 118')
const JAW_EDGE_RIGHT_LATERAL = curve('27 115, 33.4 120.2, 42 124, 58.6 128.9')
const PARIETAL_FRONT_ANTERIOR = curve('-42.5 45.5, -37 45.4, -33.2 42')

/**
 * The zones of the head and neck. Client's right side, each view's own units.
 *
 * Source: own drawing on the project's figure, about the places that the atlas gives.
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 10 units, as coarse as referral is told.
 */
export const headNeckZones: readonly ZoneShape[] = [
  ...zonesIn('anterior', {
    vertex: chain(silhouette('anterior', '0 0', '-27.7 11.3'), curve('-27.7 11.3, -20 13.6, -10 15.6, 0 16')),
    forehead: ring(
      curve('0 20, -12 18.6, -24 20.6, -31.5 27'),
      curve('-31.5 27, -33.6 34, -32.8 42'),
      back(BROW_TOP_ANTERIOR),
      curve('0 43.5, 0 20'),
    ),
    'forehead-supraorbital': ring(
      BROW_TOP_ANTERIOR,
      curve('-32.8 42, -34 49.5, -33 57.4'),
      curve('-33 57.4, -27 54.2, -20 53, -13 54.4, -8 57.6, 0 60'),
      curve('0 60, 0 43.5'),
    ),
    periorbital: loop(
      '-7 66.4, -9.6 59.4, -17 55.6, -26.6 56.2, -33 60.6, -35 66.4, -31.6 72.4, -24 75.6, -14.6 74.6, -9 71.4',
    ),
    'retro-orbital': ring(
      curve('-9.2 65.6, -13 59.2, -19 57.2, -25 59.8, -28.6 64.2'),
      curve('-28.6 64.2, -24 68.8, -18 70.2, -13 69, -9.2 65.6'),
    ),
    temple: ring(
      back(PARIETAL_FRONT_ANTERIOR),
      silhouette('anterior', '-42.5 45.5', '-42.7 62'),
      curve('-42.7 62, -41 66.4, -37.4 68, -34.8 64'),
      curve('-34.8 64, -33 58, -33 49.5, -33.2 42'),
    ),
    'parietal-side': ring(
      silhouette('anterior', '-27.3 10.9', '-42.5 45.5'),
      PARIETAL_FRONT_ANTERIOR,
      curve('-33.2 42, -33 30, -29 20, -27.3 10.9'),
    ),
    'ear-deep': ring(
      silhouette('anterior', '-42.7 62', '-38.8 90.4'),
      curve('-38.8 90.4, -41 82, -42.6 72, -42.7 62'),
    ),
    'preauricular-tmj': loop('-36 76, -39.6 73, -42.6 76, -42.4 83, -40.6 89, -38.4 92, -36.2 88, -35.4 82'),
    nose: ring(
      curve('0 61, -3.4 62.6, -5 69, -7 77, -10 83.6, -10.2 88.6, -7 91, -3 91.6, 0 92.2'),
      curve('0 92.2, 0 61'),
    ),
    'infraorbital-sinus': loop('-9.4 79, -13 76, -20 75.5, -26 77.4, -27.4 82, -23.4 87.6, -17 89, -11.6 86'),
    cheek: loop('-18 92, -20 84, -26 80, -32.4 79, -36 84, -35.6 92, -33.4 99.6, -28 103, -21 100'),
    'upper-lip': ring(
      curve('0 92.4, -4.4 92.6, -10 95.6, -14.6 101'),
      curve('-14.6 101, -9 100.6, -4 99.4, 0 100'),
      curve('0 100, 0 92.4'),
    ),
    'upper-incisors': ring(
      curve('0 97, -4 96.8, -8 97.4'),
      curve('-8 97.4, -8.4 100, -7.8 102.9'),
      curve('-7.8 102.9, -4 103.3, 0 103.2'),
      curve('0 103.2, 0 97'),
    ),
    'upper-canine-premolar': ring(
      curve('-8 97.4, -12 97.6, -15.8 97'),
      curve('-15.8 97, -16.2 100, -15.4 103'),
      curve('-15.4 103, -11.5 103.4, -7.8 102.9'),
      curve('-7.8 102.9, -8.4 100, -8 97.4'),
    ),
    'upper-molar': ring(
      curve('-15.8 97, -20.4 96.5, -25 95.4'),
      curve('-25 95.4, -25.8 98.5, -25 101.6'),
      curve('-25 101.6, -20 102.8, -15.4 103'),
      curve('-15.4 103, -16.2 100, -15.8 97'),
    ),
    'mouth-interior': chain(
      curve('0 98.4, -6 99, -11.4 101.4, -14.4 104'),
      curve('-14.4 104, -11 107.6, -6 109.8, 0 110.4'),
    ),
    'lower-incisors': ring(
      curve('0 105, -4 105.2, -8.2 105'),
      curve('-8.2 105, -8.6 108, -7.6 111'),
      curve('-7.6 111, -4 111.4, 0 111.4'),
      curve('0 111.4, 0 105'),
    ),
    'lower-molar': ring(
      curve('-13.5 105.2, -20 104.8, -26 103.5'),
      curve('-26 103.5, -26.8 107, -25.8 110.5'),
      curve('-25.8 110.5, -20 111.8, -14 111.8'),
      curve('-14 111.8, -13.2 108.5, -13.5 105.2'),
    ),
    chin: chain(
      curve('0 113, -6 113.6, -10.8 117, -12 122.6, -10.4 128.9'),
      curve('-10.4 128.9, -5 129.9, 0 130'),
    ),
    'mandible-body': ring(
      curve('-32.4 113, -28 111.6, -20 113.2, -12 116.4'),
      curve('-12 116.4, -10.6 122.4, -12 128.6'),
      curve('-12 128.6, -22 125, -31.7 118'),
      curve('-31.7 118, -32.4 113'),
    ),
    'angle-of-jaw': ring(
      silhouette('anterior', '-37.9 97.6', '-32.1 115.4'),
      curve('-32.1 115.4, -27 113.8, -23.4 110'),
      curve('-23.4 110, -23 105, -26 100, -31 97.4, -37.9 97.6'),
    ),
    submandibular: ring(
      JAW_EDGE_ANTERIOR,
      silhouette('anterior', '-31.7 118', '-32.3 128.4'),
      curve('-32.3 128.4, -27 133, -18 137, -8 139.2, 0 139.6'),
      curve('0 139.6, 0 130'),
    ),
    'throat-anterior': chain(
      curve('0 137, -8 137.6, -16 138.6, -23 140'),
      curve('-23 140, -20.4 151, -16 163, -10.4 173.4'),
      curve('-10.4 173.4, -5 175.6, 0 176'),
    ),
    'lateral-neck': ring(
      silhouette('anterior', '-31.8 122', '-39 142.8'),
      curve('-39 142.8, -35 152, -29 161'),
      curve('-29 161, -24 164, -19 161.4'),
      curve('-19 161.4, -23.4 147, -27.4 133, -30 124.4, -31.8 122'),
    ),
    'base-of-neck': ring(
      silhouette('anterior', '-40.1 143.9', '-62 155.3'),
      curve('-62 155.3, -57 163.4, -48 168.4, -38 170'),
      curve('-38 170, -30.4 167.6, -28.4 161, -32 153, -40.1 143.9'),
    ),
  }),
  ...zonesIn('posterior', {
    vertex: chain(silhouette('posterior', '0 0', '27.7 11.3'), curve('27.7 11.3, 20 13.6, 10 15.6, 0 16')),
    'parietal-side': ring(
      silhouette('posterior', '27.7 11.3', '42.6 51'),
      curve('42.6 51, 37 52.4, 30.4 49'),
      curve('30.4 49, 24.6 40, 23 28, 24 18, 27.7 11.3'),
    ),
    occiput: ring(
      curve('0 46, 16 46, 30.4 49'),
      curve('30.4 49, 36.4 60, 37 72, 34 83'),
      curve('34 83, 24 86.4, 12 88, 0 88.4'),
      curve('0 88.4, 0 46'),
    ),
    mastoid: loop('30 88, 33 81.6, 38 79, 41.4 80.6, 40.4 86, 38.2 92, 36.6 99, 33 101, 29.6 96.6'),
    'ear-deep': ring(
      silhouette('posterior', '42.7 62', '38.8 90.4'),
      curve('38.8 90.4, 41 82, 42.6 72, 42.7 62'),
    ),
    'lateral-neck': ring(
      silhouette('posterior', '32.2 115.1', '39 142.8'),
      curve('39 142.8, 35 149, 31 150.4'),
      curve('31 150.4, 26.6 138, 24.6 126, 25.6 113.6, 32.2 115.1'),
    ),
    'neck-posterior-upper': ring(
      NAPE_TOP_POSTERIOR,
      curve('26.5 105.4, 25.6 114, 25 122'),
      back(NAPE_MID_POSTERIOR),
      curve('0 125.6, 0 107.5'),
    ),
    'neck-posterior-lower': ring(
      NAPE_MID_POSTERIOR,
      curve('25 122, 27 133, 30.6 148'),
      curve('30.6 148, 20 151, 10 152.6, 0 153'),
      curve('0 153, 0 125.6'),
    ),
    suboccipital: ring(
      curve('0 90, 10 89.6, 20 90, 29.6 92.4'),
      curve('29.6 92.4, 31 98.6, 26.5 105.4'),
      back(NAPE_TOP_POSTERIOR),
      curve('0 107.5, 0 90'),
    ),
    'base-of-neck': ring(
      silhouette('posterior', '40.1 143.9', '62 155.3'),
      curve('62 155.3, 56 163.4, 46 168, 35 167.6'),
      curve('35 167.6, 27 162.6, 25.4 155, 31 148.6, 40.1 143.9'),
    ),
  }),
  ...zonesIn('right-lateral', {
    vertex: ring(
      silhouette('right-lateral', '-20.3 8.6', '40.3 4.7'),
      curve('40.3 4.7, 28 11.4, 10 14.4, -8 13.4, -20.3 8.6'),
    ),
    forehead: ring(
      silhouette('right-lateral', '52.1 11.4', '71.6 42.5'),
      BROW_TOP_RIGHT_LATERAL,
      curve('54 42.5, 50 33, 49 20, 52.1 11.4'),
    ),
    'forehead-supraorbital': ring(
      back(BROW_TOP_RIGHT_LATERAL),
      silhouette('right-lateral', '71.6 42.5', '71.8 57.9'),
      curve('71.8 57.9, 66 54.4, 60 53.8, 55.6 57.4'),
      curve('55.6 57.4, 53.6 50, 54 42.5'),
    ),
    periorbital: loop('50 66, 53 59, 59 55.5, 66 55, 70 60, 69.4 67, 70.5 73, 65 77.5, 58 77, 52.5 73'),
    'retro-orbital': ring(
      curve('50.6 63.4, 55 58.6, 61 57.8, 66 60, 69 63.6'),
      curve('69 63.6, 65 68, 59 69.6, 54 67.6, 50.6 63.4'),
    ),
    temple: ring(
      curve('33.4 30, 42 33, 51 36'),
      curve('51 36, 53.6 45, 55.6 57.4'),
      curve('55.6 57.4, 53 63, 50 71'),
      curve('50 71, 42 73.4, 34 73'),
      curve('34 73, 31 62, 33 52'),
      curve('33 52, 34.4 42, 33.4 30'),
    ),
    'parietal-side': ring(
      curve('-22 38, -18 26, -6 19, 10 18, 24 22, 33.4 30'),
      curve('33.4 30, 34.4 42, 33 52'),
      curve('33 52, 22 56, 6 57, -8 57'),
      curve('-8 57, -16 50, -22 38'),
    ),
    occiput: ring(
      silhouette('right-lateral', '-41.8 40', '-30.5 84.9'),
      curve('-30.5 84.9, -24 86.6, -15.6 84'),
      curve('-15.6 84, -13 72, -15 58, -21 46'),
      curve('-21 46, -32 41, -41.8 40'),
    ),
    mastoid: loop('-2.6 84, 2.6 79.6, 8 81.4, 12 88, 15 96, 12 103.6, 5 104, -1.4 96'),
    'ear-deep': loop('1.4 69, 4.4 62.4, 12 59.4, 19 62, 21.4 69.6, 20 79, 17.8 88, 14 93.4, 8.6 91, 4 80'),
    'preauricular-tmj': ring(
      curve('22 77, 26 74, 31 73.4, 35 75'),
      curve('35 75, 36.4 80, 36 87, 31 91.6'),
      curve('31 91.6, 25 91, 21.6 84, 22 77'),
    ),
    nose: ring(
      silhouette('right-lateral', '70.9 64', '75.9 92'),
      curve('75.9 92, 72 91, 69.6 87'),
      curve('69.6 87, 71 79.6, 70 71.6, 70.9 64'),
    ),
    'infraorbital-sinus': loop('57 79, 61 75.5, 68 75, 72 79, 71 85, 66 88.5, 60 86.5'),
    cheek: loop('43 90, 46 83, 54 80, 62 81.5, 66 88, 64.5 96, 59 101, 50 101.5, 44.5 97'),
    'upper-lip': ring(
      silhouette('right-lateral', '75.8 92.4', '74.4 103.1'),
      curve('74.4 103.1, 70 101.8, 66.6 100.4'),
      curve('66.6 100.4, 68.6 96, 72 93, 75.8 92.4'),
    ),
    'upper-incisors': ring(
      silhouette('right-lateral', '77.6 98', '74.4 103.1'),
      curve('74.4 103.1, 71.5 103.3, 69.5 103'),
      curve('69.5 103, 69.2 99.8, 70.2 97'),
      curve('70.2 97, 74 96.8, 77.6 98'),
    ),
    'upper-canine-premolar': ring(
      curve('70.2 97, 66.5 96.6, 63 96.8'),
      curve('63 96.8, 62.4 100, 63 103.4'),
      curve('63 103.4, 66.4 103.7, 69.5 103'),
      curve('69.5 103, 69.2 99.8, 70.2 97'),
    ),
    'upper-molar': ring(
      curve('63 96.8, 58 96.2, 53 95.4'),
      curve('53 95.4, 52.2 99, 53 102.8'),
      curve('53 102.8, 58 103.6, 63 103.4'),
      curve('63 103.4, 62.4 100, 63 96.8'),
    ),
    'mouth-interior': loop('55 104, 58 100, 64 98.6, 70 99.8, 73.5 103, 71 107.5, 65 110, 58 108.5'),
    'lower-incisors': ring(
      curve('66 105.4, 70 105.2, 74.6 105.4'),
      curve('74.6 105.4, 75.2 108.4, 73.2 111.4'),
      curve('73.2 111.4, 70 111.4, 66.4 111.2'),
      curve('66.4 111.2, 65.8 108, 66 105.4'),
    ),
    'lower-molar': ring(
      curve('63 105.2, 56 104.9, 49.5 104'),
      curve('49.5 104, 48.8 107.5, 50 111.5'),
      curve('50 111.5, 56 112.2, 63 111.8'),
      curve('63 111.8, 63.6 108.5, 63 105.2'),
    ),
    chin: ring(
      silhouette('right-lateral', '72.4 114', '60 128.9'),
      curve('60 128.9, 57 122.4, 58 115.4'),
      curve('58 115.4, 64.4 112.6, 72.4 114'),
    ),
    'mandible-body': ring(
      curve('36 109.8, 47 112, 58 115.4'),
      curve('58 115.4, 57 122.4, 58.6 128.9'),
      back(JAW_EDGE_RIGHT_LATERAL),
      curve('27 115, 29 114.6, 33 113, 36 109.8'),
    ),
    'angle-of-jaw': loop('23 105, 26 100, 33 99, 38.5 103, 39.5 110, 37 117, 32 118.6, 26.6 114'),
    submandibular: ring(
      JAW_EDGE_RIGHT_LATERAL,
      silhouette('right-lateral', '58.6 128.9', '39.8 132.7'),
      curve('39.8 132.7, 35 136.4, 29 131.4, 25.6 123, 27 115'),
    ),
    'throat-anterior': ring(
      silhouette('right-lateral', '37.3 135.6', '29.7 176.4'),
      curve('29.7 176.4, 25 168, 20.5 153, 17 138.6'),
      curve('17 138.6, 26 138, 37.3 135.6'),
    ),
    'lateral-neck': ring(
      NECK_SIDE_1_RIGHT_LATERAL,
      NECK_SIDE_2_RIGHT_LATERAL,
      curve('3 150, 8 161'),
      curve('8 161, 17 163.4, 25 160.4'),
      curve('25 160.4, 21 143, 17 125, 13.6 110.6'),
      curve('13.6 110.6, 8 106, 2 104.6'),
      curve('2 104.6, -3 106'),
    ),
    'neck-posterior-upper': ring(
      back(NAPE_TOP_RIGHT_LATERAL),
      silhouette('right-lateral', '-23.1 107', '-24.1 124'),
      NAPE_MID_RIGHT_LATERAL,
      back(NECK_SIDE_1_RIGHT_LATERAL),
    ),
    'neck-posterior-lower': ring(
      back(NAPE_MID_RIGHT_LATERAL),
      silhouette('right-lateral', '-24.1 124', '-33.1 151.2'),
      curve('-33.1 151.2, -22 153, -8 152, 3 150'),
      back(NECK_SIDE_2_RIGHT_LATERAL),
    ),
    suboccipital: ring(
      silhouette('right-lateral', '-28.2 88.9', '-23.1 107'),
      NAPE_TOP_RIGHT_LATERAL,
      curve('-3 106, 0 100, -2.6 92.4'),
      curve('-2.6 92.4, -14 87.8, -28.2 88.9'),
    ),
    'base-of-neck': ring(
      curve('-27 153, -10 151.6, 3 150'),
      curve('3 150, 7 161'),
      SHOULDER_TOP_RIGHT_LATERAL,
      curve('-30 166, -27 153'),
    ),
  }),
]
