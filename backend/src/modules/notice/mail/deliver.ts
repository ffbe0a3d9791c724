import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MailPort } from "./port"

const BATCH = 20
const MAX_ATTEMPTS = 8
const FIRST_RETRY_SECONDS = 60

interface WaitingMail {
  id: string
  to: string
  subject: string
  text: string
  attempts: number
}

const WAITING = `
  select id, to_address as "to", subject, text, attempts from ocop_mail
  where state = 'waiting' and deleted_at is null and (next_attempt_at is null or next_attempt_at <= now())
  order by created_at, id limit ${BATCH} for update skip locked`

async function sendOne(tx: Knex, port: MailPort, mail: WaitingMail): Promise<boolean> {
  const attempts = mail.attempts + 1
  try {
    await port.send(mail)
    await tx("ocop_mail").where({ id: mail.id }).update({ state: "sent", attempts, last_error: null })
    return true
  } catch (error) {
    const seconds = FIRST_RETRY_SECONDS * 2 ** (attempts - 1)
    await tx("ocop_mail")
      .where({ id: mail.id })
      .update({
        attempts,
        state: attempts >= MAX_ATTEMPTS ? "failed" : "waiting",
        last_error: (error instanceof Error ? error.message : String(error)).slice(0, 500),
        next_attempt_at: tx.raw("now() + make_interval(secs => ?)", [seconds]),
      })
    return false
  }
}

/**
 * Sends a batch of waiting mails; without a port they are kept in the mailbox. Rows stay locked while
 * they are sent, so of several processes each mail is taken by one; a process that dies in between may
 * send a mail twice, never not at all. A failed one waits, twice as long each time, and is given up
 * after eight tries.
 * @returns how many left
 */
export async function deliverMails(db: Knex, port: MailPort | null): Promise<number> {
  return db.transaction(async (tx) => {
    if (port === null) {
      await tx("ocop_mail").where({ state: "waiting" }).whereNull("deleted_at").update({ state: "kept" })
      return 0
    }
    const { rows } = await tx.raw<{ rows: WaitingMail[] }>(WAITING)
    let sent = 0
    for (const mail of rows) if (await sendOne(tx, port, mail)) sent += 1
    return sent
  })
}
