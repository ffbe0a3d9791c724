import { z } from "@medusajs/framework/zod"
import { isoDay } from "./primitives"

/** Days before expiry at which producer and office are reminded. */
export const EXPIRY_REMINDER_DAYS = [180, 150, 120, 90, 30, 7] as const

export const notice = z.object({
  id: z.string(),
  kind: z.string(),
  title: z.string(),
  body: z.string(),
  /** Path in the administration or the producers' channel; null when there is nothing to open. */
  link: z.string().nullable(),
  noticedOn: isoDay,
  read: z.boolean(),
})
export type Notice = z.infer<typeof notice>

/** GET /admin/ocop/notices and GET /producer/notices (?unread=true&page=&page_size=). */
export const noticesPage = z.object({
  total: z.number().int(),
  unread: z.number().int(),
  page: z.number().int(),
  page_size: z.number().int(),
  items: z.array(notice),
})
export type NoticesPage = z.infer<typeof noticesPage>

export const mailState = z.enum(["waiting", "sent", "failed", "kept"])
export type MailState = z.infer<typeof mailState>

/** GET /admin/ocop/mailbox: what would have been mailed; only where no mail server is set. */
export const mailbox = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      to: z.string(),
      subject: z.string(),
      text: z.string(),
      state: mailState,
      createdAt: z.string(),
    }),
  ),
})
export type Mailbox = z.infer<typeof mailbox>
