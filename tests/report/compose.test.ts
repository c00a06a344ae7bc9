import { describe, expect, test } from 'vitest'
import { composeSessionSummary } from '../../src/report/compose.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { fullSession } from './full-session.ts'
import { fontsOf, infoOf, pagesOfText, textOf } from './read-pdf.ts'
import { summaryInput, triggerPoint } from './summary-input.ts'

const compose = (given: Parameters<typeof summaryInput>[0]) =>
  composeSessionSummary(summaryInput(given), bundledFonts)

describe('the session summary', async () => {
  const pdf = await compose({ session: fullSession })
  const text = textOf(pdf)

  test('is the same for the same input, byte for byte', async () => {
    const again = await compose({ session: structuredClone(fullSession) })
    expect(Buffer.compare(pdf, again)).toBe(0)
    const other = await compose({ session: fullSession, client: { name: 'Someone Else' } })
    expect(Buffer.compare(pdf, other)).not.toBe(0)
  })

  test('says whose record it is and who made it', () => {
    for (const fact of [
      'Riverside Neuromuscular Therapy',
      'Miriam Okafor, LMT, CNMT',
      'Registration no. MT-204417',
      '14 Quay Street',
      '+44 117 496 0132 miriam@riverside.example',
      'Linh Nguyen',
      '3 Nov 1988',
      '12 Mar 2026',
      '14:03 UTC',
      'Printed on 13 Mar 2026',
    ])
      expect(text).toContain(fact)
  })

  test('has name, date, page number and state at the foot of every page', () => {
    const pages = pagesOfText(pdf)
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((page, index) => {
      expect(page).toContain('Linh Nguyen · session of 12 Mar 2026')
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
      expect(page).toContain('Draft – not signed')
    })
  })

  test('tells each trigger point in words', () => {
    expect(text).toContain('1 Right Upper trapezius Active → latent III 7 → 3 1.8 → 2.4')
    expect(text).toContain('2 Left Upper trapezius Latent I 4 → 2 1.9 → 2.6')
    expect(text).toContain(
      'Present: taut band, hypersensitive spot, referred sensation, recognised pain, jump sign; absent: local twitch response; not tested: nodule',
    )
    expect(text).toContain('Mainly: right temple Spillover: right forehead')
    expect(text).toMatch(/Overlap: \d+ % of felt, \d+ % of textbook/)
    expect(text).toContain(
      'Treatment Compression 60 s × 3 at discomfort 7/10 → softened; stretch (chin to armpit, gently)',
    )
    expect(text).toContain('Note Reproduces the pain of the long run exactly')
    expect(text).toContain('Threshold, kg/cm²')
  })

  test('tells the other marks, the complaints and the notes', () => {
    expect(text).toContain('13 Right Ache 6 A')
    expect(text).toContain('15 Left Scar Anterior Appendix, 2009')
    expect(text).toContain('17 Right Posterior Avoid direct pressure: varicose vein.')
    expect(text).toContain('Turning my head to park is hard.')
    for (const section of ['Subjective', 'Objective', 'Assessment', 'Plan']) expect(text).toContain(section)
    expect(text).toContain('Home: heat 10 min, self-release with a ball 2 × 60 s, cadence drills.')
  })

  test('tells why the client came and all that was said of a complaint', () => {
    expect(text).toContain('Reason for the visit Headaches before the spring marathon')
    const [first = ''] = pagesOfText(pdf)
    expect(first).toContain('Headaches before the spring marathon')
    for (const said of [
      'Character: dull, like a band',
      'Worse with: long runs, the screen',
      'Better with: lying down',
      'best 2, worst 8',
    ])
      expect(text).toContain(said)
  })

  test('tells the examination, each row with its side', () => {
    expect(text).toContain('Right Neck rotation Active 48° 60° 5 –')
    expect(text).toContain('Note Stops with the known pain')
    expect(text).toContain('Left Neck rotation Active 71° 60° – Firm')
    expect(text).toContain('– Neck flexion Passive – 45° 0 –')
    expect(text).toContain('Right Posture Shoulder higher about 2 cm')
    expect(text).toContain('Left Gait Little arm swing –')
    expect(text).toContain('Right Spurling Negative –')
    expect(text).toContain('– Slump Unclear pulls in the back only')
  })

  test('tells outcome measures with their answers, and home care', () => {
    expect(text).toContain('HIT-6 Headache Impact Test 61 36 to 78 less is better')
    expect(text).toMatch(/PSFS Patient-Specific Functional Scale 4\.5 0 to 10 more is better/)
    expect(text).toContain('reverse the car: 4; run 20 km: 5')
    expect(text).toContain('57 (1 of 20 not answered)')
    expect(text).toContain('Hobbies and sports: 3; Into and out of the bath: 3')
    expect(text).toContain('NDI Neck Disability Index 34 % 0 to 100 % less is better')
    expect(text).toContain('Warm towel on the neck 10 min, evenings –')
    expect(text).toContain('Chin to armpit, gently 30 s, twice a day Levator scapulae')
  })

  test('explains the signs that occur and no others', () => {
    const chart = pagesOfText(pdf).find((page) => page.includes('Body chart'))
    expect(chart).toContain('Trigger point, not found')
    expect(chart).toContain('Burning')
    expect(chart).not.toContain('Tingling')
  })

  test('embeds every font', () => {
    const fonts = fontsOf(pdf)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/Identity-H\s+yes yes yes/)
  })

  test('names itself, and takes its dates from the input', () => {
    const info = infoOf(pdf)
    expect(info).toContain('Session summary – Linh Nguyen – 12 Mar 2026')
    expect(info).toMatch(/Author:\s+Miriam Okafor/)
    expect(info).toMatch(/Producer:\s+Palpate/)
    expect(info).toMatch(/CreationDate:.*13.*2026/)
    expect(info).toMatch(/Page size:.*A4/)
  })
})

test('a session with nothing in it says so', async () => {
  const text = textOf(await compose({}))
  expect(text).toContain('Complaints None recorded')
  expect(text).toContain('Trigger points None recorded')
  for (const section of ['Subjective', 'Objective', 'Assessment', 'Plan'])
    expect(text).toContain(`${section} None recorded`)
  for (const absent of [
    'Symptom areas',
    'Findings',
    'Notes on the chart',
    'Reason for the visit',
    'Range of motion',
    'Posture and gait',
    'Special tests',
    'Outcome measures',
    'Home care',
  ])
    expect(text).not.toContain(absent)
})

test('letter paper, kPa, the sample practice and a signed record', async () => {
  const pdf = await compose({
    paper: 'letter',
    practice: { pressureUnit: 'kPa', sample: true },
    session: { ...fullSession, state: 'signed' },
  })
  const text = textOf(pdf)
  expect(infoOf(pdf)).toMatch(/Page size:\s+612 x 792/)
  expect(text).toContain('Threshold, kPa')
  expect(text).toContain('180 → 240')
  expect(text).toContain('Sample practice: not a real client record')
  expect(text).not.toContain('Draft')
})

describe('the charts', () => {
  test('leave out the views without marks, and say so', async () => {
    const marks = [
      { kind: 'note', id: 'n', at: { view: 'left-lateral', x: 0, y: 300 }, text: 'Along the rib' },
    ]
    const text = textOf(await compose({ session: { marks } }))
    expect(text).toContain('Body chart Views without marks are left out. L Left lateral 1 Note')
    for (const absent of ['Posterior', 'Soles', 'Right lateral', 'No marks'])
      expect(text).not.toContain(absent)
  })

  test('show a small body from behind and in front if nothing is marked', async () => {
    const text = textOf(await compose({}))
    expect(text).toContain('Body chart No marks L R Posterior R L Anterior Trigger points')
  })

  test('have one of where the points are felt only if that was recorded', async () => {
    expect(textOf(await compose({ session: fullSession }))).toContain('Where the points are felt')
    const marks = fullSession.marks.slice(1)
    const text = textOf(await compose({ session: { ...fullSession, marks } }))
    expect(text).not.toContain('Where the points are felt')
    expect(text).not.toContain('Felt mainly here')
  })

  test('explain the zones that occur and no others', async () => {
    const text = textOf(await compose({ session: fullSession }))
    expect(text).toContain('Felt mainly here Spills over to here Where the textbook expects it')
    const observedReferral = [{ zoneId: 'temple', side: 'right', extent: 'primary' }]
    const marks = [triggerPoint('p', { observation: { observedReferral } })]
    const primary = textOf(await compose({ session: { marks } }))
    expect(primary).toContain('Felt mainly here')
    expect(primary).not.toContain('Spills over')
  })
})

test('the therapist of the session is named', async () => {
  const text = textOf(await compose({ session: { therapist: 'Jonas Weber' } }))
  expect(text).toContain('Therapist Jonas Weber')
})
