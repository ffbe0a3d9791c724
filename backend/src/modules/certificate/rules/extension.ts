import type { CertificateState, ExtensionGround } from "../../../contract"
import { badRequest, conflict } from "../../../lib/api-fault"
import { isIsoDay, type IsoDay } from "../../../lib/local-day"
import { lastEffectiveDay, type CertificateDates } from "./certificate-state"
import { reEvaluationWindow } from "./life"

/** Day Quyết định 26/2026/QĐ-TTg came into force; before it nothing was extended. */
export const EXTENSION_LAW_FROM: IsoDay = "2026-05-22"

/** Why the window was missed, in the words of our pages. */
export const EXTENSION_GROUND_WORDS: Readonly<Record<ExtensionGround, string>> = {
  window_passed_at_entry_into_force:
    "Thời hạn nộp đã qua hoặc đang qua khi Quyết định 26/2026/QĐ-TTg có hiệu lực",
  unit_merger: "Sắp xếp đơn vị hành chính, thay đổi cơ quan tiếp nhận",
  force_majeure: "Thiên tai, dịch bệnh, sự kiện bất khả kháng",
  authority_delay: "Cơ quan tiếp nhận chưa nhận được hồ sơ đúng hạn",
  other: "Lý do khác",
}

function checkDay(field: string, day: IsoDay, today: IsoDay): void {
  if (!isIsoDay(day)) {
    throw badRequest("BAD_DATE", field, `Ngày «${day}» của ${field} không có trong lịch. Ghi NĂM-THÁNG-NGÀY.`)
  }
  if (day > today) throw badRequest("DATE_IN_FUTURE", field, `Ngày ${day} còn ở tương lai.`)
}

function checkRunning(state: CertificateState | null): void {
  if (state === "withdrawn") throw conflict("ALREADY_WITHDRAWN", "id", "Giấy chứng nhận đã bị thu hồi.")
  if (state === "superseded") {
    throw conflict("CERTIFICATE_SUPERSEDED", "id", "Đã có giấy chứng nhận mới thay giấy này.")
  }
}

/**
 * Checks an extension by Điều 12.3: the re-evaluation was lodged too late for the window of Điều 7.6a,
 * but before the certificate ended.
 * @returns the last day the certificate is in force until a result comes
 * @throws ApiFaultError 409 when this certificate is not one to extend, 400 when the day is wrong
 */
export function planExtension(
  certificate: CertificateDates,
  state: CertificateState | null,
  { lodgedOn }: { lodgedOn: IsoDay },
  today: IsoDay,
): { effectiveUntil: IsoDay } {
  checkRunning(state)
  checkDay("lodgedOn", lodgedOn, today)
  const { extensionLodgedOn, expiresOn, issuedOn } = certificate
  if (extensionLodgedOn !== null) {
    throw conflict(
      "ALREADY_EXTENDED",
      "id",
      `Giấy chứng nhận đã được kéo dài theo hồ sơ nộp ${extensionLodgedOn}.`,
    )
  }
  if (lodgedOn < EXTENSION_LAW_FROM || lodgedOn < issuedOn) {
    throw conflict(
      "EXTENSION_BEFORE_LAW",
      "lodgedOn",
      `Hồ sơ nộp ${lodgedOn}: Điều 12.3 chỉ áp dụng từ ${EXTENSION_LAW_FROM}.`,
    )
  }
  if (lodgedOn > expiresOn) {
    throw conflict(
      "LODGED_AFTER_EXPIRY",
      "lodgedOn",
      `Hồ sơ nộp ${lodgedOn}, sau khi giấy chứng nhận hết hạn ${expiresOn}: không kéo dài được nữa.`,
    )
  }
  const { until } = reEvaluationWindow(expiresOn)
  if (lodgedOn <= until) {
    throw conflict(
      "LODGED_IN_TIME",
      "lodgedOn",
      `Hồ sơ nộp ${lodgedOn} kịp thời hạn (trước hoặc đúng ${until}): Điều 12.3 chỉ dành cho hồ sơ nộp muộn.`,
    )
  }
  const extended = { ...certificate, extensionLodgedOn: lodgedOn, extensionDecidedOn: null }
  return { effectiveUntil: lastEffectiveDay(extended) }
}

/** Checks the result of a re-evaluation that ended without a new certificate: the extension ends with it. */
export function planExtensionResult(
  certificate: CertificateDates,
  state: CertificateState | null,
  { decidedOn }: { decidedOn: IsoDay },
  today: IsoDay,
): { effectiveUntil: IsoDay } {
  checkRunning(state)
  checkDay("decidedOn", decidedOn, today)
  const { extensionLodgedOn, extensionDecidedOn } = certificate
  if (extensionLodgedOn === null) {
    throw conflict("NOT_EXTENDED", "id", "Giấy chứng nhận này không được kéo dài theo Điều 12.3.")
  }
  if (extensionDecidedOn !== null) {
    throw conflict("EXTENSION_ALREADY_DECIDED", "id", `Kết quả đã được ghi ngày ${extensionDecidedOn}.`)
  }
  if (decidedOn < extensionLodgedOn) {
    throw badRequest(
      "RESULT_BEFORE_LODGING",
      "decidedOn",
      `Ngày có kết quả ${decidedOn} trước ngày nộp hồ sơ ${extensionLodgedOn}.`,
    )
  }
  return { effectiveUntil: lastEffectiveDay({ ...certificate, extensionDecidedOn: decidedOn }) }
}
