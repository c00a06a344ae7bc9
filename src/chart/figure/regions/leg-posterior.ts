import { back, curve, ring } from '../curve.ts'
import { silhouette } from '../silhouette.ts'
import type { MuscleRegion } from './muscle-region.ts'

/** Between the heads of the gastrocnemius: lower end of the popliteal fossa → end of the bellies. */
const RAPHE = curve('72.4 748, 73.8 760, 75.2 776, 76 796, 75.9 810, 75.7 822')
/** The middle of the Achilles tendon: end of the bellies → heel bone. */
const ACHILLES_MIDDLE = curve('75.7 822, 76.4 842, 77.8 872, 79 908, 79.4 942, 79.6 979.4')
/** Where the soleus has become tendon, down to the heel bone. */
const ACHILLES_MEDIAL = curve('73.6 912, 74 930, 73.6 946, 71.9 960, 70.6 972')
const ACHILLES_LATERAL = curve('85.6 912, 85.2 930, 85.8 946, 87.5 960, 88.8 972')
const HEEL_MEDIAL = curve('70.6 972, 71.4 976, 74.6 978.6, 79.6 979.4')
const HEEL_LATERAL = curve('79.6 979.4, 84.8 978.6, 88 976, 88.8 972')
/** End of the bellies, where the aponeurosis comes out. */
const MEDIAL_BELLY_END = curve('58.6 846.4, 64 847.8, 69.4 844.8, 73.4 836, 75.7 822')
const LATERAL_BELLY_END = curve('97.6 825.4, 93.6 832, 87.4 835, 81 832, 75.7 822')
const APONEUROSIS_MEDIAL = curve('58.6 846.4, 64.2 854, 68.2 866, 71.2 884, 73.6 912')
const APONEUROSIS_LATERAL = curve('97.6 825.4, 95.2 838, 92.8 852, 90.2 868, 87.8 887, 85.6 912')
/** Gastrocnemius | fibularis longus. */
const GASTROCNEMIUS_FIBULARIS = curve('98.6 744, 101.4 755, 103.6 770, 104.6 788, 103.6 806')
/** The tendinous arch of the soleus: inner edge of the tibia → head of the fibula. */
const SOLEUS_ARCH = curve('60.5 768, 67.4 761.4, 75 753, 82 743.6, 88.4 735')

const DIGITORUM_TIBIALIS = curve('66.4 771.6, 70.4 788, 72.2 812, 72.4 842, 71.8 876, 71.2 906')
const TIBIALIS_HALLUCIS = curve('87.6 803, 85 820, 80.8 846, 76 876, 71.2 906')
const DIGITORUM_HALLUCIS = curve('71.2 906, 71 922, 70.6 938')
const DIGITORUM_MEDIAL = curve('62 892, 64.6 908, 66.8 926, 67.4 944, 66.6 958, 67.4 969')
const HALLUCIS_FIBULARIS = curve('92.4 816, 93.2 838, 92.4 868, 90.6 894')

/**
 * The muscles of the leg from behind. Client's right side, each view's own units.
 *
 * Source: own drawing by anatomical knowledge and by measurements taken from the MakeHuman community base body (CC0)
 * and from OpenSim models registered to it: full-body (R. Wilkinson, MIT), thoracoscapular shoulder (Seth 2019,
 * Apache-2.0), neck (Mortensen 2018, MIT), gait2392 (Delp et al., CC BY 3.0), wrist (Gonzalez 1997).
 * Licence: MIT, with the project. Date: 2026-11-23. Fidelity: ± 6 units; `schematic` shapes only show where.
 */
export const legPosteriorRegions: readonly MuscleRegion[] = [
  {
    muscleId: 'gastrocnemius-medial',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        curve('52 699.4, 56 697.8, 60.4 699.6'),
        curve('60.4 699.6, 61 712, 63.2 726, 67 738, 72.4 748'),
        RAPHE,
        ACHILLES_MIDDLE,
        back(HEEL_MEDIAL),
        back(ACHILLES_MEDIAL),
        back(APONEUROSIS_MEDIAL),
        curve('58.6 846.4, 53.2 841, 49.2 833, 46.4 824'),
        silhouette('posterior', '46.4 824', '45.2 753'),
        curve('45.2 753, 45.6 739, 46.8 725, 48.8 711, 52 699.4'),
      ),
    ],
    fibres: [
      curve('53 699.6, 48 724, 46 752, 44 786, 48 826, 57 845'),
      curve('57 699.4, 55.6 730, 55.2 770, 58 812, 65 846'),
      curve('60 700, 62 730, 66 762, 70.4 806, 72.4 837'),
      curve('71.4 746, 73.4 766, 75 790, 75.4 816'),
      curve('66 850, 72 876, 76 912, 76.4 944, 75 976'),
    ],
    tendon: [
      ring(
        MEDIAL_BELLY_END,
        ACHILLES_MIDDLE,
        back(HEEL_MEDIAL),
        back(ACHILLES_MEDIAL),
        back(APONEUROSIS_MEDIAL),
      ),
    ],
  },
  {
    muscleId: 'gastrocnemius-lateral',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        curve('79.4 697.6, 82 696, 84.8 697.2'),
        curve('84.8 697.2, 86 706.4, 88.6 718, 92.8 731, 98.6 744'),
        GASTROCNEMIUS_FIBULARIS,
        curve('103.6 806, 101.4 816.4, 97.6 825.4'),
        APONEUROSIS_LATERAL,
        ACHILLES_LATERAL,
        back(HEEL_LATERAL),
        back(ACHILLES_MIDDLE),
        back(RAPHE),
        curve('72.4 748, 76.8 737, 79.2 723, 79.8 710, 79.4 697.6'),
      ),
    ],
    fibres: [
      curve('84.4 697.8, 88.8 722, 97.6 748, 102.6 780, 100 812, 97 825'),
      curve('82.6 697, 84.8 722, 90.6 760, 93.4 796, 91 832'),
      curve('80.4 698, 81.2 724, 82.4 752, 84.4 794, 85.4 834'),
      curve('75 744, 77 766, 78.4 794, 79.4 828'),
      curve('92 850, 86.4 884, 82.6 914, 82.4 944, 84 976'),
    ],
    tendon: [
      ring(
        back(LATERAL_BELLY_END),
        APONEUROSIS_LATERAL,
        ACHILLES_LATERAL,
        back(HEEL_LATERAL),
        back(ACHILLES_MIDDLE),
      ),
    ],
  },
  {
    muscleId: 'fibularis-longus',
    view: 'posterior',
    layer: 'superficial',
    d: [
      ring(
        GASTROCNEMIUS_FIBULARIS,
        curve('103.6 806, 102.6 826, 99.6 850, 96.4 876, 93.8 902, 92.4 926, 92.4 944, 93.6 957'),
        curve('93.6 957, 95 956, 96 953.6'),
        curve('96 953.6, 96 944, 96.8 935'),
        silhouette('posterior', '96.8 935', '104.6 738'),
        curve('104.6 738, 101 738.6, 98.6 744'),
      ),
    ],
    fibres: [
      curve('104 739, 108 760, 110.4 786, 107 830, 101 876'),
      curve('101 740, 104.6 760, 107 790, 104.4 830, 98 878'),
      curve('99 879, 95 920, 94 955'),
    ],
    tendon: [
      ring(
        curve('96.4 876, 93.8 902, 92.4 926, 92.4 944, 93.6 957'),
        curve('93.6 957, 95 956, 96 953.6'),
        curve('96 953.6, 96 944, 96.8 935'),
        silhouette('posterior', '96.8 935', '100.6 891'),
        curve('100.6 891, 98.6 883, 96.4 876'),
      ),
    ],
  },
  {
    muscleId: 'plantaris',
    view: 'posterior',
    // Between gastrocnemius and soleus, on the popliteus.
    layer: 'intermediate',
    d: [
      ring(
        curve('77.8 697, 81 694.8, 84.6 696.4'),
        curve('84.6 696.4, 85 708, 83.2 722, 79.6 738, 75 753'),
        curve('75 753, 74.6 738, 75.6 722, 77.2 708, 77.8 697'),
      ),
    ],
    fibres: [
      curve('79 696.4, 78.6 708, 77 724, 75.2 748'),
      curve('81.4 695.6, 81.4 708, 79.4 724, 75.4 750'),
      curve('84 697, 83.6 710, 81 728, 76 749'),
    ],
    tendon: [
      ring(
        curve('78 743.6, 76.6 748.4, 75 753'),
        curve('75 753, 74.6 746, 74.6 739.6'),
        curve('74.6 739.6, 76.4 741.8, 78 743.6'),
      ),
    ],
  },
  {
    muscleId: 'soleus',
    view: 'posterior',
    layer: 'intermediate',
    d: [
      ring(
        SOLEUS_ARCH,
        curve(
          '88.4 735, 94.6 742, 101 757, 105.2 776, 106.6 797, 105.2 820, 101.8 844, 96.8 870, 91 890, 87.6 901.6, 85.6 912',
        ),
        ACHILLES_LATERAL,
        back(HEEL_LATERAL),
        back(HEEL_MEDIAL),
        back(ACHILLES_MEDIAL),
        curve('73.6 912, 71.8 905, 68.6 897.4, 63.6 888.4, 57.4 877'),
        silhouette('posterior', '57.4 877', '49.4 840'),
        curve('49.4 840, 49.2 824, 50.2 806, 52.6 788.6, 56 776.4, 60.5 768'),
      ),
    ],
    fibres: [
      curve('89.6 737, 99 766, 100 810, 92 860, 84.8 900'),
      curve('87.4 737, 91.6 770, 89.4 816, 82 868'),
      curve('76 753, 80 780, 80.4 820, 79.4 850'),
      curve('66 763, 68 800, 72 840, 77.4 871'),
      curve('57.6 774, 52.4 810, 58 852, 68 886, 74.6 903'),
    ],
    tendon: [
      ring(
        curve('73.6 912, 75.4 894, 77.4 872, 79 848'),
        curve('79 848, 81.8 872, 84.2 894, 85.6 912'),
        ACHILLES_LATERAL,
        back(HEEL_LATERAL),
        back(HEEL_MEDIAL),
        back(ACHILLES_MEDIAL),
      ),
    ],
  },
  {
    muscleId: 'popliteus',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        curve('86.4 711, 79.8 715.8, 72 722, 63.4 730, 54.8 741'),
        curve('54.8 741, 55 752, 57.4 763, 62.4 774.6'),
        curve('62.4 774.6, 69 764.6, 76 750.4, 82 733, 87.6 713.8'),
        curve('87.6 713.8, 87.8 711.4, 86.4 711'),
      ),
    ],
    fibres: [
      curve('85.8 712, 76 720.6, 64 732, 55.6 743'),
      curve('86.4 712.6, 77 726, 66 742, 56.4 758'),
      curve('87 714, 79.4 732, 70.4 752, 61.4 771.6'),
    ],
    tendon: [
      ring(
        curve('86.4 711, 82.6 713.6, 78.6 716.8'),
        curve('78.6 716.8, 81.4 722, 83.8 727.6'),
        curve('83.8 727.6, 85.8 720.8, 87.6 713.8'),
        curve('87.6 713.8, 87.8 711.4, 86.4 711'),
      ),
    ],
  },
  {
    muscleId: 'tibialis-posterior',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        DIGITORUM_TIBIALIS,
        back(TIBIALIS_HALLUCIS),
        curve('87.6 803, 88.6 788, 87.4 770, 84.4 755, 80.6 745.6'),
        curve('80.6 745.6, 75.4 756, 71 764.6, 66.4 771.6'),
      ),
      // The tendon comes out on the inner side of the long toe flexor.
      ring(
        DIGITORUM_MEDIAL,
        curve('67.4 969, 66 975.6, 63.6 980'),
        curve('63.6 980, 62 974, 62.6 962, 64 948'),
        curve('64 948, 64.2 930, 63.6 908, 62 892'),
      ),
    ],
    fibres: [
      curve('68.4 771, 73 790, 74.6 830, 73.6 870, 71.6 898'),
      curve('75 759, 78 790, 78.6 830, 75 872, 71.8 899'),
      curve('84 757, 86.4 780, 83.4 820, 77 864'),
      curve('64.2 906, 65.6 930, 65 952, 64.6 974'),
    ],
    tendon: [
      ring(
        DIGITORUM_MEDIAL,
        curve('67.4 969, 66 975.6, 63.6 980'),
        curve('63.6 980, 62 974, 62.6 962, 64 948'),
        curve('64 948, 64.2 930, 63.6 908, 62 892'),
      ),
    ],
  },
  {
    muscleId: 'flexor-digitorum-longus',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        DIGITORUM_TIBIALIS,
        DIGITORUM_HALLUCIS,
        curve('70.6 938, 70.2 954, 70.8 969'),
        curve('70.8 969, 69 970.6, 67.4 969'),
        back(DIGITORUM_MEDIAL),
        curve('62 892, 59 866, 57 838, 57 812, 58.8 792, 62.4 774.6'),
        curve('62.4 774.6, 64.6 773, 66.4 771.6'),
      ),
    ],
    fibres: [
      curve('64 774.6, 59.6 810, 60 850, 64.6 900'),
      curve('65.6 774, 65.6 812, 66.4 854, 68 920'),
      curve('67.4 777, 71 816, 71 860, 69.6 918'),
      curve('68.6 926, 69 950, 69 968'),
    ],
    tendon: [
      ring(
        curve('71 922, 70.6 938'),
        curve('70.6 938, 70.2 954, 70.8 969'),
        curve('70.8 969, 69 970.6, 67.4 969'),
        curve('67.4 969, 66.6 958, 67.4 944, 67.2 933'),
        curve('67.2 933, 69 927, 71 922'),
      ),
    ],
  },
  {
    muscleId: 'flexor-hallucis-longus',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        TIBIALIS_HALLUCIS,
        DIGITORUM_HALLUCIS,
        curve('70.6 938, 71.4 954, 71.4 970'),
        curve('71.4 970, 73.4 971.4, 75.4 970'),
        curve('75.4 970, 76.4 956, 79.6 940, 85 920, 90.6 894'),
        back(HALLUCIS_FIBULARIS),
        curve('92.4 816, 90.4 808, 87.6 803'),
      ),
    ],
    fibres: [
      curve('91.4 816, 91 850, 87.6 896, 78.4 938'),
      curve('88.6 810, 87 850, 82 900, 75.4 944'),
      curve('86 820, 81.6 860, 77 900, 72.6 938'),
      curve('74.6 944, 73.6 956, 73.4 970'),
    ],
    tendon: [
      ring(
        curve('70.8 946, 71.4 958, 71.4 970'),
        curve('71.4 970, 73.4 971.4, 75.4 970'),
        curve('75.4 970, 76.2 957, 79.6 940'),
        curve('79.6 940, 75 945, 70.8 946'),
      ),
    ],
  },
  {
    muscleId: 'fibularis-brevis',
    view: 'posterior',
    layer: 'deep',
    d: [
      ring(
        HALLUCIS_FIBULARIS,
        curve('90.6 894, 90.2 920, 91 942, 92.8 958'),
        curve('92.8 958, 94.6 957.6, 95.8 955.6'),
        curve('95.8 955.6, 95.4 938, 96 918, 98.4 890, 100.2 862, 99.4 836, 96.6 822, 92.4 816'),
      ),
    ],
    fibres: [
      curve('93 818, 94.6 850, 93.6 890, 92 930'),
      curve('95.6 822, 97.4 852, 96.4 884, 94 930'),
      curve('93 930, 93.4 944, 94.4 957'),
    ],
    tendon: [
      ring(
        curve('90.2 920, 91 942, 92.8 958'),
        curve('92.8 958, 94.6 957.6, 95.8 955.6'),
        curve('95.8 955.6, 95.4 942, 95.6 928'),
        curve('95.6 928, 93 925, 90.2 920'),
      ),
    ],
  },
]
