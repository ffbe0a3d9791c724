import { bilingual } from "./bilingual"

interface RegisterWords {
  title: string
  text: string
  searchHint: string
  commune: string
  stars: string
  state: string
  caption: (day: string) => string
  product: string
  producer: string
  communeOnDay: string
  number: string
  decision: string
  issuedOn: string
  expiresOn: string
  totals: (day: string) => string
  recognised: string
  validByStar: string
  validDetail: (three: string, four: string, five: string) => string
  expiring: string
  expired: string
  withdrawn: string
  emptyTitle: string
  emptyText: string
  noneTitle: string
  noneText: string
  toImport: string
  exportName: (day: string) => string
}

export const registerWords = bilingual<RegisterWords>(
  {
    title: "Sổ đăng ký",
    text: "Mọi giấy chứng nhận OCOP trong sổ. Trạng thái và số sao tính theo ngày đã chọn, không ai gõ tay.",
    searchHint: "Tên, số giấy, mã, chủ thể",
    commune: "Xã, phường",
    stars: "Hạng sao",
    state: "Trạng thái",
    caption: (day) => `Giấy chứng nhận, trạng thái tính đến ngày ${day}`,
    product: "Sản phẩm",
    producer: "Chủ thể",
    communeOnDay: "Xã, phường",
    number: "Số giấy",
    decision: "Quyết định",
    issuedOn: "Ngày cấp",
    expiresOn: "Hết hạn",
    totals: (day) => `Tổng số sản phẩm tính đến ngày ${day}`,
    recognised: "Đã được công nhận",
    validByStar: "Đang hiệu lực",
    validDetail: (three, four, five) => `3 sao: ${three} · 4 sao: ${four} · 5 sao: ${five}`,
    expiring: "Hết hạn trong 180 ngày",
    expired: "Đã hết hạn",
    withdrawn: "Đã thu hồi",
    emptyTitle: "Không có giấy nào khớp bộ lọc",
    emptyText: "Thử bớt một điều kiện, đổi ngày, hoặc bỏ lọc để xem cả sổ.",
    noneTitle: "Sổ chưa có giấy chứng nhận nào tính đến ngày này",
    noneText: "Nhập bảng tính của văn phòng để bắt đầu, hoặc chọn một ngày khác.",
    toImport: "Nhập dữ liệu",
    exportName: (day) => `so-dang-ky-${day}`,
  },
  {
    title: "Register",
    text: "Every OCOP certificate on record. State and stars are computed for the chosen day, never typed.",
    searchHint: "Name, number, code, producer",
    commune: "Commune",
    stars: "Stars",
    state: "State",
    caption: (day) => `Certificates and their state as of ${day}`,
    product: "Product",
    producer: "Producer",
    communeOnDay: "Commune",
    number: "Certificate no.",
    decision: "Decision",
    issuedOn: "Issued",
    expiresOn: "Expires",
    totals: (day) => `Products as of ${day}`,
    recognised: "Ever recognised",
    validByStar: "In force",
    validDetail: (three, four, five) => `3 stars: ${three} · 4 stars: ${four} · 5 stars: ${five}`,
    expiring: "Expiring within 180 days",
    expired: "Expired",
    withdrawn: "Withdrawn",
    emptyTitle: "No certificate matches the filters",
    emptyText: "Drop a condition, change the day, or clear the filters to see the whole register.",
    noneTitle: "The register holds no certificate as of this day",
    noneText: "Import the office's spreadsheet to begin, or choose another day.",
    toImport: "Import data",
    exportName: (day) => `register-${day}`,
  },
)
