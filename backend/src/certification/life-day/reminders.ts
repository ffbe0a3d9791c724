import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { daysBetween, type IsoDay } from "../../lib/local-day"
import { reEvaluationWindow } from "../../modules/certificate/rules/life"
import { certificatesOn } from "../../modules/certificate/rules/product-stars"
import { reminderDue } from "../../modules/notice/rules/reminder-due"
import { insertNotice, type NewNotice } from "../../modules/notice/writers/notices"
import { shownDay } from "../../register/words"
import type { CertificateToWatch } from "./queries"

export interface DueReminder {
  certificate: CertificateToWatch
  threshold: number
  daysLeft: number
}

/** Reminders due on a day for the certificates of one product: those in force and not yet replaced. */
export function dueReminders(certificates: readonly CertificateToWatch[], day: IsoDay): DueReminder[] {
  return certificatesOn(certificates, day).flatMap(({ certificate, state }): DueReminder[] => {
    const daysLeft = daysBetween(day, certificate.expiresOn)
    const threshold = state === "expiring" ? reminderDue(daysLeft) : null
    return threshold === null ? [] : [{ certificate, threshold, daysLeft }]
  })
}

function advice(expiresOn: IsoDay, day: IsoDay): string {
  const { from, until } = reEvaluationWindow(expiresOn)
  if (day <= until) {
    return `Nộp hồ sơ đánh giá lại từ ${shownDay(from) ?? ""} đến ${shownDay(until) ?? ""} (Điều 7.6 Quyết định 26/2026/QĐ-TTg).`
  }
  return `Thời hạn nộp hồ sơ đánh giá lại đã qua ngày ${shownDay(until) ?? ""}; nộp muộn thì xem Điều 12.3. Hết hạn mà chưa có kết quả thì không được dùng sao trên bao bì, quảng cáo.`
}

function notices(
  { certificate, threshold, daysLeft }: DueReminder,
  day: IsoDay,
  officeEmail: string | null,
): NewNotice[] {
  const { id, productName, expiresOn, number, verificationCode, producerId, producerEmails } = certificate
  const title = `Chứng nhận OCOP của ${productName} còn ${daysLeft} ngày`
  const body = `Giấy chứng nhận ${number ?? verificationCode} của ${productName} hết hạn ngày ${shownDay(expiresOn) ?? expiresOn}, còn ${daysLeft} ngày. ${advice(expiresOn, day)}`
  // The extension of a certificate or its correction may move the day: the reminder is of that day.
  const key = `certificate-expiry:${id}:${expiresOn}:${threshold}`
  const common = { kind: "certificate_expiry", title, body, noticedOn: day }
  return [
    {
      ...common,
      audience: { kind: "producer", producerId },
      link: `/tra-cuu/${verificationCode}`,
      dedupeKey: `${key}:producer`,
      mailTo: producerEmails,
    },
    {
      ...common,
      audience: { kind: "office" },
      link: `/ocop/certificates/${id}`,
      dedupeKey: `${key}:office`,
      mailTo: officeEmail === null ? [] : [officeEmail],
    },
  ]
}

/**
 * Writes the reminders that were not written yet, in the caller's transaction. Each once per certificate
 * and threshold, however often it is called and wherever the clock was moved.
 * @returns how many notices are new
 */
export async function writeReminders(
  tx: Knex,
  due: readonly DueReminder[],
  day: IsoDay,
  officeEmail: string | null,
): Promise<number> {
  const wanted = due.flatMap((reminder) => notices(reminder, day, officeEmail))
  const known = new Set<string>(
    await tx("ocop_notice")
      .whereRaw("dedupe_key = any(?)", [wanted.map(({ dedupeKey }) => dedupeKey)])
      .pluck("dedupe_key"),
  )
  let written = 0
  for (const notice of wanted) {
    if (known.has(notice.dedupeKey)) continue
    if (await insertNotice(tx, notice)) written += 1
  }
  return written
}
