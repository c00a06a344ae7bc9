import { draftHandout } from '../../../src/domain/handout/draft-handout.ts'
import type { Handout } from '../../../src/domain/handout/handout.ts'
import { type HandoutPlan, ReportPlan } from '../../../src/domain/report-input.ts'
import type { ReportSession } from '../../../src/domain/session.ts'
import { summaryInput } from '../summary-input.ts'

/** A handout's plan and its session: drafted, then changed as a test wants it. */
export function handoutPlan(
  given: Parameters<typeof summaryInput>[0] = {},
  change: (handout: Handout) => Partial<Handout> = () => ({}),
): { readonly plan: HandoutPlan; readonly session: ReportSession } {
  const { session, ...base } = summaryInput({ ...given, session: { ...given.session, handout: null } })
  const drafted = draftHandout(session, base.client, base.practice)
  const plan = ReportPlan.parse({ kind: 'handout', ...base, handout: { ...drafted, ...change(drafted) } })
  if (plan.kind !== 'handout') throw new Error('this is no handout')
  return { plan, session }
}
