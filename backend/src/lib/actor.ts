/** Who acts. The role is what the person acts as in this request, decided by the server. */
export const ACTOR_ROLES = [
  "producer",
  "commune",
  "office",
  "chair",
  "secretary",
  "council_member",
  "system",
] as const
export type ActorRole = (typeof ACTOR_ROLES)[number]

export interface Actor {
  /** Medusa user, producer member, or the name of a job for `system`. */
  id: string
  role: ActorRole
}
