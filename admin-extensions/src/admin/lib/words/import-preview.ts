import type { ConfirmVerdict } from "../imports/import-job"
import { bilingual } from "./bilingual"

interface PreviewWords {
  created: string
  updated: string
  unchanged: string
  faults: string
  rows: string
  faultsTitle: (count: string) => string
  faultsText: string
  warningsTitle: (count: string) => string
  firstOnly: (shown: string, total: string) => string
  row: string
  wholeFile: string
  column: string
  value: string
  message: string
  remedy: string
  code: string
  changesTitle: string
  changesDone: string
  changesText: (shown: string) => string
  action: Record<"create" | "update" | "unchanged", string>
  actionHeader: string
  product: string
  certificate: string
  differences: string
  annotated: string
  confirm: string
  confirming: string
  verdict: Record<Exclude<ConfirmVerdict, "allowed">, string>
  askTitle: string
  askText: (created: string, updated: string, fileName: string) => string
  askYes: string
  askNo: string
  doneTitle: string
  doneText: (created: string, updated: string, unchanged: string, seconds: string) => string
  confirmFailed: string
  toRegister: string
  toCommunes: string
  history: string
  historyEmpty: string
  historyText: string
  when: string
  file: string
  kind: string
  result: string
  open: string
}

export const previewWords = bilingual<PreviewWords>(
  {
    created: "Tạo mới",
    updated: "Thay đổi",
    unchanged: "Giữ nguyên",
    faults: "Lỗi",
    rows: "Dòng đã đọc",
    faultsTitle: (count) => `${count} lỗi cần sửa`,
    faultsText: "Tải tệp có ghi chú về, sửa tại các ô được đánh dấu rồi tải lên lại. Chưa dòng nào được ghi.",
    warningsTitle: (count) => `${count} điều cần lưu ý`,
    firstOnly: (shown, total) => `Chỉ hiện ${shown} lỗi đầu trên tổng số ${total}; tệp có ghi chú có đủ.`,
    row: "Dòng",
    wholeFile: "cả tệp",
    column: "Cột",
    value: "Giá trị",
    message: "Lỗi",
    remedy: "Cách sửa",
    code: "Mã lỗi",
    changesTitle: "Những thay đổi sẽ ghi",
    changesDone: "Những thay đổi đã ghi",
    changesText: (shown) => `Hiện ${shown} dòng đầu.`,
    action: { create: "Tạo mới", update: "Thay đổi", unchanged: "Giữ nguyên" },
    actionHeader: "Việc sẽ làm",
    product: "Sản phẩm, đơn vị",
    certificate: "Giấy chứng nhận, quyết định",
    differences: "Khác biệt",
    annotated: "Tải tệp có ghi chú",
    confirm: "Ghi vào sổ",
    confirming: "Đang ghi",
    verdict: {
      faults: "Còn lỗi nên chưa ghi được. Sửa tệp rồi tải lên lại.",
      notPreviewed: "Chưa kiểm tra xong.",
      nothingToWrite: "Tệp giống hệt dữ liệu đang có, không có gì để ghi.",
    },
    askTitle: "Ghi các thay đổi này vào sổ?",
    askText: (created, updated, fileName) =>
      `${fileName}: tạo mới ${created} dòng, thay đổi ${updated} dòng. Trang công khai đổi theo ngay; lịch sử từng giấy được giữ lại.`,
    askYes: "Ghi vào sổ",
    askNo: "Xem lại",
    doneTitle: "Đã ghi vào sổ",
    doneText: (created, updated, unchanged, seconds) =>
      `Tạo mới ${created}, thay đổi ${updated}, giữ nguyên ${unchanged} dòng, trong ${seconds} giây.`,
    confirmFailed: "Chưa ghi được",
    toRegister: "Mở sổ đăng ký",
    toCommunes: "Mở địa phương & NTM",
    history: "Các lần nhập",
    historyEmpty: "Chưa có lần nhập nào",
    historyText: "Lần nhập đầu tiên sẽ hiện ở đây, kèm người nhập và kết quả.",
    when: "Lúc",
    file: "Tệp",
    kind: "Loại",
    result: "Kết quả",
    open: "Xem",
  },
  {
    created: "Created",
    updated: "Changed",
    unchanged: "Unchanged",
    faults: "Faults",
    rows: "Rows read",
    faultsTitle: (count) => `${count} faults to mend`,
    faultsText:
      "Download the annotated file, mend the marked cells and upload it again. Nothing was written.",
    warningsTitle: (count) => `${count} things to note`,
    firstOnly: (shown, total) => `Only the first ${shown} of ${total} faults; the annotated file has all.`,
    row: "Row",
    wholeFile: "whole file",
    column: "Column",
    value: "Value",
    message: "Fault",
    remedy: "Remedy",
    code: "Code",
    changesTitle: "Changes to be written",
    changesDone: "Changes written",
    changesText: (shown) => `The first ${shown} rows.`,
    action: { create: "Create", update: "Change", unchanged: "Unchanged" },
    actionHeader: "Action",
    product: "Product, unit",
    certificate: "Certificate, decision",
    differences: "Differences",
    annotated: "Download annotated file",
    confirm: "Write to the register",
    confirming: "Writing",
    verdict: {
      faults: "There are faults, so nothing can be written. Mend the file and upload it again.",
      notPreviewed: "The check has not finished.",
      nothingToWrite: "The file says just what is on record; there is nothing to write.",
    },
    askTitle: "Write these changes to the register?",
    askText: (created, updated, fileName) =>
      `${fileName}: ${created} rows created, ${updated} changed. Public pages follow at once; the history of each certificate is kept.`,
    askYes: "Write",
    askNo: "Look again",
    doneTitle: "Written to the register",
    doneText: (created, updated, unchanged, seconds) =>
      `${created} created, ${updated} changed, ${unchanged} unchanged, in ${seconds} s.`,
    confirmFailed: "Not written",
    toRegister: "Open the register",
    toCommunes: "Open communes & NTM",
    history: "Imports so far",
    historyEmpty: "No imports yet",
    historyText: "The first import will show here with its result.",
    when: "When",
    file: "File",
    kind: "Kind",
    result: "Result",
    open: "Open",
  },
)
