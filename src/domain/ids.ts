import { z } from 'zod'

/** Every record's identity: 1–64 characters of `A–Z a–z 0–9 _ -`, made by the caller (the domain knows no random). */
const id = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'an id is 1 to 64 letters, digits, "-" or "_"')
  // "__proto__" and "constructor" would misbehave as keys of an object.
  .refine((text) => !(text in Object.prototype), 'this word cannot be an id')

export const PracticeId = id.brand<'PracticeId'>()
export type PracticeId = z.infer<typeof PracticeId>

export const ClientId = id.brand<'ClientId'>()
export type ClientId = z.infer<typeof ClientId>

export const SessionId = id.brand<'SessionId'>()
export type SessionId = z.infer<typeof SessionId>

export const ComplaintId = id.brand<'ComplaintId'>()
export type ComplaintId = z.infer<typeof ComplaintId>

/** One mark in one session's chart. */
export const MarkId = id.brand<'MarkId'>()
export type MarkId = z.infer<typeof MarkId>

/** The trigger point itself, the same through all sessions it is observed in. */
export const TriggerPointId = id.brand<'TriggerPointId'>()
export type TriggerPointId = z.infer<typeof TriggerPointId>

export const TreatmentId = id.brand<'TreatmentId'>()
export type TreatmentId = z.infer<typeof TreatmentId>

/** What a session records around its chart. */
export const CheckedMuscleId = id.brand<'CheckedMuscleId'>()
export type CheckedMuscleId = z.infer<typeof CheckedMuscleId>
export const RomId = id.brand<'RomId'>()
export type RomId = z.infer<typeof RomId>
export const PostureFindingId = id.brand<'PostureFindingId'>()
export type PostureFindingId = z.infer<typeof PostureFindingId>
export const SpecialTestId = id.brand<'SpecialTestId'>()
export type SpecialTestId = z.infer<typeof SpecialTestId>
export const OutcomeMeasureId = id.brand<'OutcomeMeasureId'>()
export type OutcomeMeasureId = z.infer<typeof OutcomeMeasureId>
export const HomeCareId = id.brand<'HomeCareId'>()
export type HomeCareId = z.infer<typeof HomeCareId>
export const AcceptedSideId = id.brand<'AcceptedSideId'>()
export type AcceptedSideId = z.infer<typeof AcceptedSideId>
export const PaintedReferralId = id.brand<'PaintedReferralId'>()
export type PaintedReferralId = z.infer<typeof PaintedReferralId>
export const ConsentId = id.brand<'ConsentId'>()
export type ConsentId = z.infer<typeof ConsentId>
export const ContraindicationId = id.brand<'ContraindicationId'>()
export type ContraindicationId = z.infer<typeof ContraindicationId>
export const ClientEventId = id.brand<'ClientEventId'>()
export type ClientEventId = z.infer<typeof ClientEventId>
export const IdentityEditId = id.brand<'IdentityEditId'>()
export type IdentityEditId = z.infer<typeof IdentityEditId>
export const PointLinkId = id.brand<'PointLinkId'>()
export type PointLinkId = z.infer<typeof PointLinkId>
export const GoalId = id.brand<'GoalId'>()
export type GoalId = z.infer<typeof GoalId>
export const SnippetId = id.brand<'SnippetId'>()
export type SnippetId = z.infer<typeof SnippetId>
export const AddendumId = id.brand<'AddendumId'>()
export type AddendumId = z.infer<typeof AddendumId>

/** One edit in the change log. */
export const EditId = id.brand<'EditId'>()
export type EditId = z.infer<typeof EditId>

/** Made once when a practice's database is created; the marker file remembers it. */
export const DatabaseId = id.brand<'DatabaseId'>()
export type DatabaseId = z.infer<typeof DatabaseId>

/** False if two records share an id. */
export const distinctIds = (records: readonly { readonly id: string }[]) =>
  new Set(records.map(({ id }) => id)).size === records.length

/** A fresh id from a source of randomness, e.g. `crypto.randomUUID`. */
export type MakeId = () => string
