/** Texts to begin with, in this project's own words; a practice takes them only if it asks for them. */
export const SNIPPET_EXAMPLES = [
  {
    shortcut: 'consent',
    text: 'Explained what will be done and what it may feel like; agreed, may stop at any time.',
  },
  {
    shortcut: 'after',
    text: 'May be sore for a day or two. Warmth and easy movement help; no hard training until tomorrow.',
  },
  { shortcut: 'flags', text: 'Asked for red flags: none reported.' },
  {
    shortcut: 'well',
    text: 'Tolerated the treatment well; no dizziness and no numbness on getting up.',
  },
  { shortcut: 'review', text: 'See again in one week; earlier if it gets worse.' },
  {
    shortcut: 'doctor',
    text: 'Advised to see a physician before further treatment; treatment put off until then.',
  },
] as const
