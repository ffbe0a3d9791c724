import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { takenVerificationCodes } from "../../modules/certificate/queries/certificate-records"
import { generateVerificationCode } from "../../modules/certificate/rules/verification-code"

/** Draws so many verification codes that no certificate has ever had. */
export async function drawVerificationCodes(tx: Knex, count: number): Promise<string[]> {
  const codes = new Set<string>()
  while (codes.size < count) {
    const drawn: string[] = []
    while (drawn.length < count - codes.size) drawn.push(generateVerificationCode())
    const taken = new Set(await takenVerificationCodes(tx, drawn))
    for (const code of drawn) if (!taken.has(code)) codes.add(code)
  }
  return [...codes]
}
