import { bilingual } from "./bilingual"

interface CommuneWords {
  title: string
  text: string
  searchHint: string
  tabUnits: string
  tabRecognitions: string
  caption: (day: string) => string
  name: string
  code: string
  ntmLevel: string
  products: string
  validProducts: string
  formerNames: string
  noFormerNames: string
  moreNames: (count: string) => string
  period: string
  since: (day: string) => string
  between: (from: string, to: string) => string
  always: string
  emptyTitle: string
  emptyText: string
  noneTitle: string
  noneText: string
  recognitionsCaption: string
  recognitionsEmptyTitle: string
  recognitionsEmptyText: string
  unit: string
  level: string
  decision: string
  decidedOn: string
  toImport: string
  exportName: (day: string) => string
}

export const communeWords = bilingual<CommuneWords>(
  {
    title: "Địa phương & NTM",
    text: "Xã, phường có hiệu lực trong ngày đã chọn, mức nông thôn mới và số sản phẩm của từng nơi.",
    searchHint: "Tên hiện nay hoặc tên cũ",
    tabUnits: "Xã, phường",
    tabRecognitions: "Quyết định nông thôn mới",
    caption: (day) => `Xã, phường có hiệu lực ngày ${day}`,
    name: "Xã, phường",
    code: "Mã",
    ntmLevel: "Nông thôn mới",
    products: "Sản phẩm",
    validProducts: "Đang hiệu lực",
    formerNames: "Tên cũ",
    noFormerNames: "–",
    moreNames: (count) => `và ${count} tên nữa`,
    period: "Thời gian",
    since: (day) => `từ ${day}`,
    between: (from, to) => `${from} – ${to}`,
    always: "trước 2019",
    emptyTitle: "Không có xã, phường nào khớp",
    emptyText: "Tìm không cần dấu, tên cũ cũng được. Kiểm tra lại ngày đã chọn.",
    noneTitle: "Không có xã, phường nào trong ngày này",
    noneText: "Danh mục đơn vị hành chính bắt đầu từ năm 2019. Hãy chọn ngày khác.",
    recognitionsCaption: "Quyết định công nhận nông thôn mới, mới nhất trước",
    recognitionsEmptyTitle: "Chưa có quyết định nào",
    recognitionsEmptyText: "Nhập bảng quyết định công nhận để thấy mức nông thôn mới của từng xã.",
    unit: "Đơn vị được công nhận",
    level: "Mức",
    decision: "Quyết định",
    decidedOn: "Ngày",
    toImport: "Nhập quyết định",
    exportName: (day) => `dia-phuong-${day}`,
  },
  {
    title: "Communes & NTM",
    text: "Communes and wards in force on the chosen day, with their New Rural level and products.",
    searchHint: "Present or former name",
    tabUnits: "Communes",
    tabRecognitions: "New Rural decisions",
    caption: (day) => `Communes and wards in force on ${day}`,
    name: "Commune",
    code: "Code",
    ntmLevel: "New Rural",
    products: "Products",
    validProducts: "In force",
    formerNames: "Former names",
    noFormerNames: "–",
    moreNames: (count) => `and ${count} more`,
    period: "Period",
    since: (day) => `since ${day}`,
    between: (from, to) => `${from} – ${to}`,
    always: "before 2019",
    emptyTitle: "No commune matches",
    emptyText: "Diacritics are not needed and former names are accepted. Check the chosen day.",
    noneTitle: "No communes on this day",
    noneText: "The list of units begins in 2019. Choose another day.",
    recognitionsCaption: "New Rural decisions, newest first",
    recognitionsEmptyTitle: "No decisions yet",
    recognitionsEmptyText: "Import the decisions to see the New Rural level of each commune.",
    unit: "Unit recognised",
    level: "Level",
    decision: "Decision",
    decidedOn: "Date",
    toImport: "Import decisions",
    exportName: (day) => `communes-${day}`,
  },
)
