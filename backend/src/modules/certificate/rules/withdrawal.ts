import type { CertificateState, WithdrawalGround } from "../../../contract"
import { badRequest, conflict } from "../../../lib/api-fault"
import { addDays, isIsoDay, type IsoDay } from "../../../lib/local-day"

/** Điều 8.4: the decision is due within this many days of the conclusion. */
export const WITHDRAWAL_DAYS = 15

/** Điều 8.1 a–e, in the words of our pages. */
export const WITHDRAWAL_GROUND_WORDS: Readonly<Record<WithdrawalGround, string>> = {
  false_dossier: "Thông tin, tài liệu không trung thực hoặc hồ sơ giả mạo (Điều 8.1.a)",
  criteria_not_kept: "Không còn đáp ứng Bộ tiêu chí OCOP (Điều 8.1.b)",
  law_breach:
    "Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc nhãn hàng hóa (Điều 8.1.c)",
  mark_misused: "Dùng nhãn hiệu OCOP không đúng quy định (Điều 8.1.d)",
  production_stopped: "Không còn sản xuất sản phẩm (Điều 8.1.đ)",
  other_conclusion: "Theo kết luận khác của cơ quan có thẩm quyền (Điều 8.1.e)",
}

export interface WithdrawalRequest {
  concludedOn: IsoDay
  decidedOn: IsoDay
  withdrawnOn: IsoDay | null
  authorityLevel: "province" | "central"
}

export interface WithdrawalPlan {
  withdrawnOn: IsoDay
  dueOn: IsoDay
  late: boolean
}

/** Last day for the decision, Điều 8.4. */
export function withdrawalDueOn(concludedOn: IsoDay): IsoDay {
  return addDays(concludedOn, WITHDRAWAL_DAYS)
}

/** Who may withdraw: the Minister five stars, the province the others (Điều 8.2). */
export function withdrawingLevel(stars: number): "province" | "central" {
  return stars === 5 ? "central" : "province"
}

function checkDays(issuedOn: IsoDay, request: WithdrawalRequest, today: IsoDay): IsoDay {
  const { concludedOn, decidedOn } = request
  const withdrawnOn = request.withdrawnOn ?? decidedOn
  for (const [field, day] of Object.entries({ concludedOn, decidedOn, withdrawnOn })) {
    if (!isIsoDay(day)) {
      throw badRequest(
        "BAD_DATE",
        field,
        `Ngày «${day}» của ${field} không có trong lịch. Ghi NĂM-THÁNG-NGÀY.`,
      )
    }
  }
  if (decidedOn > today) {
    throw badRequest("DATE_IN_FUTURE", "decidedOn", `Ngày quyết định ${decidedOn} còn ở tương lai.`)
  }
  if (concludedOn > decidedOn) {
    throw badRequest(
      "CONCLUSION_AFTER_DECISION",
      "concludedOn",
      `Ngày kết luận ${concludedOn} sau ngày quyết định ${decidedOn}: kết luận phải có trước.`,
    )
  }
  if (concludedOn < issuedOn) {
    throw badRequest(
      "CONCLUSION_BEFORE_ISSUE",
      "concludedOn",
      `Ngày kết luận ${concludedOn} trước ngày cấp ${issuedOn} của giấy chứng nhận.`,
    )
  }
  if (withdrawnOn < decidedOn) {
    throw badRequest(
      "WITHDRAWN_BEFORE_DECISION",
      "withdrawnOn",
      `Ngày thu hồi ${withdrawnOn} trước ngày quyết định ${decidedOn}: quyết định không có hiệu lực trở về trước.`,
    )
  }
  return withdrawnOn
}

/**
 * Checks a withdrawal and tells its dates. A late decision is recorded as late: the law does not keep a
 * breach in force because the office was slow.
 * @throws ApiFaultError 409 when the certificate is no longer one to withdraw or the level may not
 *   decide; 400 when a day is wrong
 */
export function planWithdrawal(
  certificate: { stars: number; issuedOn: IsoDay; withdrawnOn: IsoDay | null },
  state: CertificateState | null,
  request: WithdrawalRequest,
  today: IsoDay,
): WithdrawalPlan {
  if (certificate.withdrawnOn !== null) {
    throw conflict(
      "ALREADY_WITHDRAWN",
      "id",
      `Giấy chứng nhận đã bị thu hồi từ ${certificate.withdrawnOn}. Tải lại trang để xem quyết định.`,
    )
  }
  if (state === "superseded") {
    throw conflict(
      "CERTIFICATE_SUPERSEDED",
      "id",
      "Đã có giấy chứng nhận mới thay giấy này: thu hồi giấy mới.",
    )
  }
  const level = withdrawingLevel(certificate.stars)
  if (request.authorityLevel !== level) {
    const who = level === "central" ? "Bộ trưởng Bộ Nông nghiệp và Môi trường" : "Chủ tịch UBND tỉnh"
    throw conflict(
      "WRONG_AUTHORITY",
      "authorityLevel",
      `Sản phẩm ${certificate.stars} sao do ${who} quyết định thu hồi (Điều 8.2).`,
    )
  }
  const withdrawnOn = checkDays(certificate.issuedOn, request, today)
  const dueOn = withdrawalDueOn(request.concludedOn)
  return { withdrawnOn, dueOn, late: request.decidedOn > dueOn }
}
