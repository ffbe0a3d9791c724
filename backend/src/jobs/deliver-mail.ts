import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readBackendEnv } from "../config/env"
import { deliverMails } from "../modules/notice/mail/deliver"
import { mailPort } from "../modules/notice/mail/port"

const { smtpUrl, mailFrom } = readBackendEnv(process.env)
const port = mailPort(smtpUrl, mailFrom)

/** Sends waiting mails, a batch a minute. */
export default async function deliverMail(container: MedusaContainer): Promise<void> {
  if (process.env.NODE_ENV === "test") return
  await deliverMails(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), port)
}

export const config = { name: "ocop-deliver-mail", schedule: "* * * * *" }
