import type { FieldProblem } from "../form/form-fields"
import { bilingual } from "./bilingual"

interface FormWords {
  problem: Record<FieldProblem["kind"], string>
  optional: string
  choose: string
  cancel: string
  sending: string
  staleTitle: string
  staleText: string
  failed: string
  done: (what: string) => string
  askYes: string
}

/** What every form of an action says. */
export const formWords = bilingual<FormWords>(
  {
    problem: {
      missing: "Mục này cần được điền.",
      notADay: "Ngày cần đủ ngày, tháng, năm.",
      notANumber: "Chỉ nhận chữ số, ví dụ 61,5.",
    },
    optional: "không bắt buộc",
    choose: "Chọn",
    cancel: "Thôi",
    sending: "Đang gửi",
    staleTitle: "Dữ liệu đã thay đổi",
    staleText: "Trang đã tải lại bản mới nhất. Xem lại rồi làm tiếp nếu vẫn cần.",
    failed: "Chưa thực hiện được",
    done: (what) => `Đã xong: ${what}`,
    askYes: "Đồng ý",
  },
  {
    problem: {
      missing: "This field is needed.",
      notADay: "A date needs day, month and year.",
      notANumber: "Digits only, for example 61.5.",
    },
    optional: "optional",
    choose: "Choose",
    cancel: "Cancel",
    sending: "Sending",
    staleTitle: "The record has changed",
    staleText: "The page has loaded the newest version. Look again and go on if it is still needed.",
    failed: "It could not be done",
    done: (what) => `Done: ${what}`,
    askYes: "Yes",
  },
)
