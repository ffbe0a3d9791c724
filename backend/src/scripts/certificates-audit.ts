import fs from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { auditRegister } from "../certification/audit/audit-register"
import { auditText } from "../certification/audit/audit-text"

/**
 * `npm run certificates:audit [-- --json]`. Exit codes: 0 untouched, 1 something is not as the history
 * says. The launcher reads the answer from the file it names.
 */
export default async function certificatesAudit({ container }: ExecArgs): Promise<void> {
  const audit = await auditRegister(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const out = process.env.OCOP_SCRIPT_OUT
  const answer = JSON.stringify({ exitCode: audit.ok ? 0 : 1, text: auditText(audit), json: audit })
  if (out) fs.writeFileSync(out, answer)
  else process.stdout.write(`${auditText(audit)}\n`)
  if (!audit.ok && !out) process.exitCode = 1
}
