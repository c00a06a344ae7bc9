import type { ProgressReportPlan } from '../../../src/report/progress-report/facts.ts'
import { visit } from '../../domain/review/some-visits.ts'
import { summaryInput } from '../summary-input.ts'

/** The plan of a progress report, parsed as the summary's input is. */
export function progressPlan(given: Parameters<typeof summaryInput>[0] = {}): ProgressReportPlan {
  const { session: _, ...base } = summaryInput(given)
  return { kind: 'progress-report', ...base }
}

const upperTrap = { muscleId: 'trapezius-upper', x: 50, y: 150 }
const gluteMed = { muscleId: 'gluteus-medius', side: 'left', x: -60, y: 430 }
const soleus = { muscleId: 'soleus', side: 'left', x: -40, y: 800 }
const complaint = (id: string, nprs: number) => ({
  id, words: 'Headache after work', site: 'right temple', onset: '', nprs, nprsBest: null, nprsWorst: null, character: '', aggravating: '', relieving: '',
}) // biome-ignore format: mostly empty

/** Three visits in which every verdict occurs. */
export const threeVisits = [
  visit('01-05', {
    trap: ['active', { ...upperTrap, nprs: 7, kpa: 150 }],
    gone: ['latent', { x: 80, y: 230, nprs: 4 }],
    worse: ['latent', { ...gluteMed, nprs: 3, kpa: 300 }],
    back: ['active', { ...soleus, nprs: 5 }],
    silent: ['latent', { muscleId: 'infraspinatus', side: 'left', x: -80, y: 230 }],
    same: ['active', { muscleId: 'levator-scapulae', x: 36, y: 176, nprs: 5, kpa: 200 }],
    carried: ['active', { muscleId: 'gluteus-medius', x: 60, y: 430, nprs: 6 }],
  }, { complaints: [complaint('c1', 7)], measures: [{ id: 'm', kind: 'hit6', total: 66 }] }),
  visit('02-02', { gone: ['not-found', { x: 80, y: 230 }], back: ['treated', soleus] }, { measures: [{ id: 'm', kind: 'hit6', total: 60 }] }),
  visit('03-02', {
    trap: ['active', { ...upperTrap, nprs: 4, kpa: 170 }],
    worse: ['active', { ...gluteMed, nprs: 6, kpa: 290, x: -80 }],
    back: ['active', { ...soleus, nprs: 4 }],
    same: ['active', { muscleId: 'levator-scapulae', x: 36, y: 176, nprs: 4, kpa: 220 }],
    carried: ['active', { muscleId: 'gluteus-medius', x: 60, y: 430, nprs: 1, unconfirmed: true }],
    fresh: ['latent', { muscleId: 'tibialis-anterior', side: 'right', view: 'anterior', x: -45, y: 780, nprs: 3 }],
  }, { complaints: [complaint('c2', 3)], state: 'draft', measures: [{ id: 'm', kind: 'hit6', total: 54 }] }),
] // biome-ignore format: a point a line
