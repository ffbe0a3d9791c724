import { bilingual } from "./bilingual"

interface ProducerWords {
  title: string
  text: string
  searchHint: string
  kind: string
  commune: string
  name: string
  taxCode: string
  products: string
  validProducts: string
  emptyTitle: string
  emptyText: string
  noneTitle: string
  noneText: string
  toImport: string
  details: string
  legalName: string
  registeredAt: string
  productList: string
  noProducts: string
  publicPage: string
  toRegister: string
  exportName: string
}

export const producerWords = bilingual<ProducerWords>(
  {
    title: "Chủ thể",
    text: "Hợp tác xã, tổ hợp tác, doanh nghiệp, hộ kinh doanh đứng tên sản phẩm trong sổ.",
    searchHint: "Tên, mã số thuế",
    kind: "Loại hình",
    commune: "Xã, phường",
    name: "Tên chủ thể",
    taxCode: "Mã số thuế",
    products: "Sản phẩm",
    validProducts: "Đang hiệu lực",
    emptyTitle: "Không có chủ thể nào khớp bộ lọc",
    emptyText: "Thử bớt một điều kiện hoặc bỏ lọc để xem tất cả.",
    noneTitle: "Chưa có chủ thể nào",
    noneText: "Chủ thể được tạo khi nhập sổ đăng ký.",
    toImport: "Nhập dữ liệu",
    details: "Hồ sơ chủ thể",
    legalName: "Tên pháp lý",
    registeredAt: "Địa chỉ lúc đăng ký",
    productList: "Sản phẩm",
    noProducts: "Chủ thể này chưa có sản phẩm nào.",
    publicPage: "Mở trang công khai",
    toRegister: "Xem trong sổ đăng ký",
    exportName: "chu-the",
  },
  {
    title: "Producers",
    text: "Cooperatives, groups, enterprises and households behind the products on record.",
    searchHint: "Name, tax code",
    kind: "Kind",
    commune: "Commune",
    name: "Producer",
    taxCode: "Tax code",
    products: "Products",
    validProducts: "In force",
    emptyTitle: "No producer matches the filters",
    emptyText: "Drop a condition or clear the filters.",
    noneTitle: "No producers yet",
    noneText: "Producers are created when the register is imported.",
    toImport: "Import data",
    details: "Producer",
    legalName: "Legal name",
    registeredAt: "Address at registration",
    productList: "Products",
    noProducts: "This producer has no products yet.",
    publicPage: "Open the public page",
    toRegister: "Show in the register",
    exportName: "producers",
  },
)
