import nodemailer from "nodemailer"

export interface OutgoingMail {
  to: string
  subject: string
  text: string
}

/** How mail leaves this system. `send` throws when the mail was not taken over. */
export interface MailPort {
  send(mail: OutgoingMail): Promise<void>
}

const PATIENCE_MS = 15_000

/**
 * The port the operator configured: SMTP by its URL, or null: mail then stays in the mailbox. Subjects
 * and addresses are set by the library, which refuses line breaks in them.
 */
export function mailPort(smtpUrl: string | undefined, from: string): MailPort | null {
  if (smtpUrl === undefined) return null
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
  })
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text })
    },
  }
}
