import type { ImportStatus } from "@ocop/backend/contract"
import type { ImportStep } from "../imports/import-job"
import type { FileProblem } from "../imports/file-check"
import type { ImportKind } from "../url/imports"
import { bilingual } from "./bilingual"

interface ImportWords {
  title: string
  text: string
  kindLabel: string
  kind: Record<ImportKind, string>
  kindHint: Record<ImportKind, string>
  templates: string
  template: Record<ImportKind, string>
  chooseFile: string
  dropHere: string
  fileRules: (size: string) => string
  problem: Record<FileProblem, (name: string, size: string) => string>
  uploading: (name: string) => string
  uploadFailed: string
  cancelUpload: string
  steps: string
  step: Record<ImportStep, string>
  status: Record<ImportStatus, string>
  rowsOf: (done: string, total: string) => string
  rowsSoFar: (done: string) => string
  secondsLeft: (count: number) => string
  minutesLeft: (count: number) => string
  anotherFile: string
  missing: string
  missingText: string
  failedText: string
}

/** Words of the upload and of the running check; the preview has its own file. */
export const importWords = bilingual<ImportWords>(
  {
    title: "Nhập dữ liệu",
    text: "Tải bảng tính lên, xem trước những gì sẽ thay đổi rồi mới ghi. Một dòng sai thì cả tệp không được ghi.",
    kindLabel: "Loại dữ liệu",
    kind: { registry: "Sổ đăng ký OCOP", ntm: "Công nhận nông thôn mới" },
    kindHint: {
      registry: "Mỗi dòng là một giấy chứng nhận của một sản phẩm.",
      ntm: "Mỗi dòng là một quyết định công nhận xã, phường đạt chuẩn, nâng cao hoặc kiểu mẫu.",
    },
    templates: "Tệp mẫu",
    template: { registry: "Mẫu sổ đăng ký", ntm: "Mẫu nông thôn mới" },
    chooseFile: "Chọn tệp",
    dropHere: "Kéo tệp vào đây hoặc",
    fileRules: (size) => `Tệp .xlsx hoặc .csv, tối đa ${size}.`,
    problem: {
      wrongType: (name) => `${name}: không phải .xlsx hay .csv. Hãy mở bằng Excel và lưu lại thành .xlsx.`,
      oldExcel: (name) =>
        `${name}: là định dạng Excel cũ (.xls). Hãy mở bằng Excel, chọn Lưu thành, kiểu .xlsx.`,
      empty: (name) => `${name}: tệp rỗng (0 byte). Hãy kiểm tra lại tệp rồi chọn lại.`,
      tooLarge: (name, size) =>
        `${name}: nặng ${size}, quá giới hạn. Hãy bỏ hình ảnh, trang tính thừa hoặc chia thành nhiều tệp.`,
    },
    uploading: (name) => `Đang tải ${name} lên`,
    uploadFailed: "Chưa tải được tệp lên",
    cancelUpload: "Dừng tải",
    steps: "Các bước nhập dữ liệu",
    step: {
      upload: "Tải lên",
      read: "Đọc tệp",
      check: "Kiểm tra",
      preview: "Xem trước",
      apply: "Ghi vào sổ",
    },
    status: {
      reading: "Đang đọc tệp",
      checking: "Đang kiểm tra từng dòng",
      previewed: "Chờ xác nhận",
      refused: "Có lỗi, chưa ghi",
      applying: "Đang ghi vào sổ",
      applied: "Đã ghi",
      failed: "Bị gián đoạn",
    },
    rowsOf: (done, total) => `${done} trên ${total} dòng`,
    rowsSoFar: (done) => `${done} dòng`,
    secondsLeft: (count) => `còn khoảng ${count} giây`,
    minutesLeft: (count) => `còn khoảng ${count} phút`,
    anotherFile: "Nhập tệp khác",
    missing: "Không tìm thấy lần nhập này",
    missingText: "Lần nhập đã bị dọn hoặc liên kết sai. Sổ không bị thay đổi. Hãy tải tệp lên lại.",
    failedText: "Máy chủ dừng giữa chừng và chưa ghi gì vào sổ. Hãy tải tệp lên lại.",
  },
  {
    title: "Data import",
    text: "Upload a spreadsheet, look at what would change, then write it. One faulty row holds back the whole file.",
    kindLabel: "Kind of data",
    kind: { registry: "OCOP register", ntm: "New Rural recognitions" },
    kindHint: {
      registry: "Each row is one certificate of one product.",
      ntm: "Each row is one decision recognising a commune as standard, advanced or model.",
    },
    templates: "Templates",
    template: { registry: "Register template", ntm: "New Rural template" },
    chooseFile: "Choose a file",
    dropHere: "Drop a file here or",
    fileRules: (size) => `A .xlsx or .csv file, at most ${size}.`,
    problem: {
      wrongType: (name) => `${name}: neither .xlsx nor .csv. Open it in Excel and save it as .xlsx.`,
      oldExcel: (name) => `${name}: an old Excel file (.xls). Open it in Excel and save it as .xlsx.`,
      empty: (name) => `${name}: the file is empty (0 bytes). Check it and choose again.`,
      tooLarge: (name, size) =>
        `${name}: ${size} is above the limit. Remove pictures and unused sheets, or split the file.`,
    },
    uploading: (name) => `Uploading ${name}`,
    uploadFailed: "The file could not be uploaded",
    cancelUpload: "Stop upload",
    steps: "Steps of the import",
    step: { upload: "Upload", read: "Read", check: "Check", preview: "Preview", apply: "Write" },
    status: {
      reading: "Reading the file",
      checking: "Checking every row",
      previewed: "Waiting for confirmation",
      refused: "Faults, nothing written",
      applying: "Writing to the register",
      applied: "Written",
      failed: "Interrupted",
    },
    rowsOf: (done, total) => `${done} of ${total} rows`,
    rowsSoFar: (done) => `${done} rows`,
    secondsLeft: (count) => `about ${count} s left`,
    minutesLeft: (count) => `about ${count} min left`,
    anotherFile: "Import another file",
    missing: "This import was not found",
    missingText:
      "It was cleared away or the link is wrong. The register is unchanged. Upload the file again.",
    failedText: "The server stopped half way and wrote nothing. Upload the file again.",
  },
)
