import type { AtlasException } from './atlas-exception.ts'

/** What may break a rule in this area, and why. */
export const neckExceptions: readonly AtlasException[] = [
  {
    id: 'trapezius-upper',
    view: 'anterior',
    rule: 'reach',
    reason:
      'From the front the neck hides its cervical half: the slope above the clavicle is what is seen and felt.',
  },
  {
    id: 'sternocleidomastoid-sternal',
    view: 'anterior',
    rule: 'reach',
    reason: 'From the front the jaw hides its upper third: it is drawn from the angle of the jaw down.',
  },
  {
    id: 'sternocleidomastoid-clavicular',
    view: 'anterior',
    rule: 'reach',
    reason: 'From the front the jaw hides its upper third: it is drawn from the angle of the jaw down.',
  },
  {
    id: 'longus-colli',
    view: 'anterior',
    rule: 'reach',
    reason: 'Its upper third lies behind the jaw and the mouth: it is drawn where the neck can be felt.',
  },
  {
    id: 'semispinalis-capitis',
    view: 'posterior',
    rule: 'reach',
    reason: 'Below the window between the splenii, splenius and rhomboids of the same layer lie over it.',
  },
  {
    id: 'splenius-cervicis',
    view: 'posterior',
    rule: 'reach',
    reason: 'From C7 down to T6 the rhomboids of the same layer lie over it.',
  },
  {
    id: 'splenius-cervicis',
    view: 'posterior',
    rule: 'centre',
    reason: 'Only the part above the rhomboids is drawn, so its middle lies higher than the whole muscle’s.',
  },
  {
    id: 'scalenus-medius',
    view: 'anterior',
    rule: 'reach',
    reason: 'From the front the jaw hides its upper end: it is drawn where the neck can be felt.',
  },
]
