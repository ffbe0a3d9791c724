import type { FaultLog } from "../faults/fault-log"
import type { HeaderMatch } from "../reader/header"

/** Reports columns that stand twice (fault) and columns nobody knows (warning, ignored). */
export function reportHeader<Id extends string>(header: HeaderMatch<Id>, log: FaultLog): void {
  for (const title of header.duplicates) {
    log.add({
      code: "DUPLICATE_COLUMN",
      severity: "fault",
      row: header.row,
      column: title,
      value: title,
      message: `Cột «${title}» có hai lần, không rõ lấy cột nào.`,
      remedy: "Xóa hoặc đổi tên một cột.",
    })
  }
  for (const title of header.unknown) {
    log.add({
      code: "UNKNOWN_COLUMN",
      severity: "warning",
      row: header.row,
      column: title,
      value: title,
      message: `Không nhận ra cột «${title}», cột này được bỏ qua.`,
      remedy: "Nếu cần nhập cột này, đặt tên như trong bảng mẫu.",
    })
  }
}
