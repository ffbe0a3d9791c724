import type { Verification } from "@ocop/backend/contract"
import { formatDay } from "./format"

type KnownState = Exclude<Verification["state"], "unknown">

/** How a state is said on the verification page. */
export interface StateWords {
  title: string
  line: string
  tone: "ok" | "soon" | "off" | "void"
  icon: "check" | "clock" | "close"
  /** Advice under the facts; null when there is nothing to add. */
  advice: string | null
}

const day = (isoDay: string | null): string => (isoDay === null ? "không rõ ngày" : formatDay(isoDay))

/** @param result what the register answered; @param checkedAt the moment of the answer, formatted */
export function stateWords(state: KnownState, result: Verification, checkedAt: string): StateWords {
  const checked = `Tra lúc ${checkedAt}`
  switch (state) {
    case "valid":
      return { title: "Chứng nhận còn hiệu lực", line: checked, tone: "ok", icon: "check", advice: null }
    case "expiring":
      return {
        title: "Còn hiệu lực, sắp hết hạn",
        line: `${checked}. ${result.days_left === 0 ? "Hôm nay là ngày cuối" : `Còn ${result.days_left ?? 0} ngày`}`,
        tone: "soon",
        icon: "clock",
        advice: null,
      }
    case "extended":
      return {
        title: "Hiệu lực kéo dài, chờ kết quả",
        line: `${checked}. Được giữ sao đến hết ${day(result.effective_until)}`,
        tone: "soon",
        icon: "clock",
        advice:
          "Chứng nhận đã qua hạn ghi trên giấy, nhưng cơ sở đã nộp hồ sơ đánh giá lại và đang chờ kết quả: hiệu lực kéo dài đến khi có kết quả, nhiều nhất 180 ngày (Điều 12.3 Quyết định 26/2026).",
      }
    case "expired":
      return {
        title: "Chứng nhận đã hết hạn",
        line: `Hết hạn sau ngày ${day(result.expires_on)}`,
        tone: "off",
        icon: "clock",
        advice: "Sản phẩm vẫn được bán, nhưng bao bì không được in sao cho tới khi công nhận lại.",
      }
    case "withdrawn":
      return {
        title: "Chứng nhận bị thu hồi",
        line: `Thu hồi ngày ${day(result.withdrawn_on)}`,
        tone: "void",
        icon: "close",
        advice: "Thấy sản phẩm này còn in sao? Chụp ảnh gửi về cơ quan quản lý giúp chúng tôi.",
      }
    case "superseded":
      return {
        title: "Đã có chứng nhận mới",
        line: checked,
        tone: "off",
        icon: "clock",
        advice:
          "Giấy này được thay bằng chứng nhận mới của cùng sản phẩm. Hạng sao hiện nay xem ở chứng nhận mới.",
      }
  }
}
