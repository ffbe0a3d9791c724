import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readBackendEnv } from "../../../../config/env"
import type { Mailbox } from "../../../../contract"
import { requireOffice } from "../../../../dossiers/officer"
import { notFound } from "../../../../lib/api-fault"
import { readDatabase } from "../../../../lib/database"
import { newestMails } from "../../../../modules/notice/queries/notices"

const { smtpUrl } = readBackendEnv(process.env)

/** GET /admin/ocop/mailbox: the newest mails, for a trial without a mail server; elsewhere 404. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<Mailbox>): Promise<void> {
  await requireOffice(req)
  if (smtpUrl !== undefined) {
    throw notFound("MAILBOX_OFF", null, "Thư được gửi qua máy chủ thư; hộp thư chạy thử không mở.")
  }
  res.json(await newestMails(readDatabase(req.scope).knex))
}
