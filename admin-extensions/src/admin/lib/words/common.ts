import { bilingual } from "./bilingual"

export interface CommonWords {
  search: string
  all: string
  clearFilters: string
  copyLink: string
  linkCopied: string
  linkNotCopied: string
  exportExcel: string
  exportCsv: string
  exporting: string
  exported: (fileName: string) => string
  close: string
  retry: string
  loading: string
  previous: string
  next: string
  of: string
  results: string
  pages: string
  asOf: string
  asOfHint: string
  today: string
  none: string
  unknownDay: string
  loadFailed: string
  offline: string
  signedOut: string
  forbidden: string
  notFound: string
  serverFailed: string
  opensNewTab: string
}

export const commonWords = bilingual<CommonWords>(
  {
    search: "Tìm",
    all: "Tất cả",
    clearFilters: "Bỏ lọc",
    copyLink: "Sao chép liên kết",
    linkCopied: "Đã sao chép. Người mở liên kết thấy đúng ngày, bộ lọc và trang này.",
    linkNotCopied: "Trình duyệt không cho sao chép. Hãy chép địa chỉ trên thanh địa chỉ.",
    exportExcel: "Xuất Excel",
    exportCsv: "Xuất CSV",
    exporting: "Đang xuất tệp",
    exported: (fileName) => `Đã tải ${fileName}`,
    close: "Đóng",
    retry: "Thử lại",
    loading: "Đang tải",
    previous: "Trang trước",
    next: "Trang sau",
    of: "trên",
    results: "dòng",
    pages: "trang",
    asOf: "Tính đến ngày",
    asOfHint: "Trạng thái, số sao và tên xã được tính theo ngày này",
    today: "Hôm nay",
    none: "Không có",
    unknownDay: "chưa rõ",
    loadFailed: "Chưa tải được dữ liệu",
    offline: "Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại.",
    signedOut: "Phiên đăng nhập đã hết. Hãy đăng nhập lại.",
    forbidden: "Tài khoản này không có quyền xem dữ liệu này.",
    notFound: "Không tìm thấy dữ liệu này, có thể đã bị xoá.",
    serverFailed: "Máy chủ gặp lỗi khi xử lý. Hãy thử lại sau ít phút.",
    opensNewTab: "mở ở thẻ mới",
  },
  {
    search: "Search",
    all: "All",
    clearFilters: "Clear filters",
    copyLink: "Copy link",
    linkCopied: "Copied. The link opens this very date, these filters and this page.",
    linkNotCopied: "The browser did not allow copying. Copy the address from the address bar.",
    exportExcel: "Export Excel",
    exportCsv: "Export CSV",
    exporting: "Exporting",
    exported: (fileName) => `Downloaded ${fileName}`,
    close: "Close",
    retry: "Try again",
    loading: "Loading",
    previous: "Previous",
    next: "Next",
    of: "of",
    results: "rows",
    pages: "pages",
    asOf: "As of",
    asOfHint: "State, stars and commune names are those of this day",
    today: "Today",
    none: "None",
    unknownDay: "unknown",
    loadFailed: "The data could not be loaded",
    offline: "The server cannot be reached. Check the network and try again.",
    signedOut: "Your session has ended. Please sign in again.",
    forbidden: "This account may not see this data.",
    notFound: "Nothing found here; it may have been removed.",
    serverFailed: "The server failed to answer. Try again in a few minutes.",
    opensNewTab: "opens in a new tab",
  },
)
