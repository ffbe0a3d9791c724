import { EXPIRY_REMINDER_DAYS } from "../../../contract/notice"

/**
 * Which reminder is due with so many days left: the tightest threshold reached, or null. Thresholds that
 * went by while nobody looked (a stopped server, a moved clock) are not made up for: who has 25 days left
 * is told of 30, not of 180, 150 and 120 as well.
 */
export function reminderDue(daysLeft: number): number | null {
  if (daysLeft < 0) return null
  return EXPIRY_REMINDER_DAYS.filter((threshold) => daysLeft <= threshold).at(-1) ?? null
}
