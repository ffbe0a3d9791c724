import { bilingual } from "./bilingual"

interface DossiersWords {
  title: string
  text: string
  searchHint: string
  view: string
  board: string
  list: string
  state: string
  clock: string
  clockStatus: Record<"running" | "soon" | "overdue", string>
  kind: string
  commune: string
  officer: string
  nobody: string
  caption: string
  product: string
  producer: string
  lodgedOn: string
  noClock: string
  workingDaysLeft: (days: string, due: string) => string
  dueToday: (due: string) => string
  overdueBy: (days: string, due: string) => string
  more: (count: string) => string
  emptyColumn: string
  emptyTitle: string
  emptyText: string
  noneText: string
  stars: (count: number) => string
  total: string
  openTotal: string
  overdueTotal: string
  soonTotal: string
  decidedTotal: string
  exportName: (day: string) => string
  pick: (product: string) => string
  recogniseMany: (count: number) => string
  unitHeading: string
}

/** «Hồ sơ»: board and list. */
export const dossiersWords = bilingual<DossiersWords>(
  {
    title: "Hồ sơ",
    text: "Mọi hồ sơ đánh giá, theo bước đang ở và thời hạn của bước đó.",
    searchHint: "Sản phẩm, chủ thể, mã",
    view: "Cách xem",
    board: "Bảng theo bước",
    list: "Danh sách",
    state: "Bước",
    clock: "Thời hạn",
    clockStatus: { running: "Còn hạn", soon: "Sắp đến hạn", overdue: "Quá hạn" },
    kind: "Loại hồ sơ",
    commune: "Xã, phường",
    officer: "Người phụ trách",
    nobody: "Chưa phân công",
    caption: "Hồ sơ khớp bộ lọc",
    product: "Sản phẩm",
    producer: "Chủ thể",
    lodgedOn: "Ngày nộp",
    noClock: "Không tính hạn",
    workingDaysLeft: (days, due) => `Còn ${days} ngày làm việc, đến ${due}`,
    dueToday: (due) => `Hôm nay là hạn cuối (${due})`,
    overdueBy: (days, due) => `Quá hạn ${days} ngày làm việc, từ ${due}`,
    more: (count) => `Xem thêm ${count} hồ sơ`,
    emptyColumn: "Không có hồ sơ",
    emptyTitle: "Không có hồ sơ nào khớp bộ lọc",
    emptyText: "Thử bớt một điều kiện hoặc bỏ lọc.",
    noneText: "Hồ sơ xuất hiện ở đây khi chủ thể nộp lên xã, phường.",
    stars: (count) => `${count} sao`,
    total: "Số hồ sơ theo thời hạn",
    openTotal: "Còn hạn",
    overdueTotal: "Quá hạn",
    soonTotal: "Sắp đến hạn",
    decidedTotal: "Chờ quyết định",
    exportName: (day) => `ho-so-${day}`,
    pick: (product) => `Chọn hồ sơ ${product}`,
    recogniseMany: (count) => `Ghi quyết định cho ${count} hồ sơ`,
    unitHeading: "Địa phương",
  },
  {
    title: "Dossiers",
    text: "Every dossier, by the step it is at and the clock of that step.",
    searchHint: "Product, producer, code",
    view: "View",
    board: "Board",
    list: "List",
    state: "Step",
    clock: "Clock",
    clockStatus: { running: "In time", soon: "Due soon", overdue: "Overdue" },
    kind: "Kind",
    commune: "Commune",
    officer: "Officer",
    nobody: "Not assigned",
    caption: "Dossiers matching the filters",
    product: "Product",
    producer: "Producer",
    lodgedOn: "Lodged on",
    noClock: "No clock",
    workingDaysLeft: (days, due) => `${days} working days left, until ${due}`,
    dueToday: (due) => `Today is the last day (${due})`,
    overdueBy: (days, due) => `Overdue by ${days} working days, since ${due}`,
    more: (count) => `Show ${count} more`,
    emptyColumn: "No dossiers",
    emptyTitle: "No dossier matches the filters",
    emptyText: "Drop a condition or clear the filters.",
    noneText: "Dossiers appear here once a producer lodges one at the commune.",
    stars: (count) => (count === 1 ? "1 star" : `${count} stars`),
    total: "Dossiers by clock",
    openTotal: "In time",
    overdueTotal: "Overdue",
    soonTotal: "Due soon",
    decidedTotal: "Await a decision",
    exportName: (day) => `dossiers-${day}`,
    pick: (product) => `Choose the dossier of ${product}`,
    recogniseMany: (count) => `Record a decision for ${count} dossiers`,
    unitHeading: "Commune",
  },
)
