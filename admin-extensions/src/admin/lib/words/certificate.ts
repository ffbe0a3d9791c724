import { bilingual } from "./bilingual"

interface CertificateWords {
  facts: string
  number: string
  noNumber: string
  registryCode: string
  decision: (number: string, day: string) => string
  decisionLabel: string
  authority: string
  awarded: string
  inForce: string
  kind: string
  issuedOn: string
  expiresOn: string
  daysLeft: (days: string) => string
  daysOver: (days: string) => string
  lastDay: string
  withdrawnOn: string
  withdrawnGround: string
  producer: string
  communeThen: string
  communeOnDay: string
  set: string
  product: string
  productPage: string
  lifeLine: string
  lifeLineEmpty: string
  present: string
  history: string
  historyEmpty: string
  historyBy: (actor: string) => string
  historyFrom: (fileName: string) => string
  recorded: string
  verify: string
  verifyLink: string
  copyAddress: string
  addressCopied: string
  qrAlt: (code: string) => string
  cardTitle: string
  notRegistered: string
  notRegisteredText: string
  notRecognised: string
  earlier: string
  openRegister: string
}

export const certificateWords = bilingual<CertificateWords>(
  {
    facts: "Giấy chứng nhận",
    number: "Số giấy",
    noNumber: "Chưa có số giấy",
    registryCode: "Mã sản phẩm",
    decision: (number, day) => `${number} ngày ${day}`,
    decisionLabel: "Quyết định",
    authority: "Cơ quan công nhận",
    awarded: "Hạng được công nhận",
    inForce: "Sao đang hiệu lực",
    kind: "Hình thức",
    issuedOn: "Ngày cấp",
    expiresOn: "Ngày hết hạn",
    daysLeft: (days) => `còn ${days} ngày`,
    daysOver: (days) => `đã quá ${days} ngày`,
    lastDay: "hôm nay là ngày cuối",
    withdrawnOn: "Ngày thu hồi",
    withdrawnGround: "Lý do thu hồi",
    producer: "Chủ thể",
    communeThen: "Địa phương lúc công nhận",
    communeOnDay: "Địa phương ngày đã chọn",
    set: "Bộ sản phẩm",
    product: "Sản phẩm",
    productPage: "Mở trang sản phẩm",
    lifeLine: "Các lần công nhận",
    lifeLineEmpty: "Chưa có lần công nhận nào.",
    present: "đang xem",
    history: "Lịch sử sửa đổi",
    historyEmpty: "Hồ sơ chưa bị sửa lần nào kể từ khi ghi vào sổ.",
    historyBy: (actor) => `Người sửa: ${actor}`,
    historyFrom: (fileName) => `Từ tệp ${fileName}`,
    recorded: "Ghi vào sổ",
    verify: "Tra cứu công khai",
    verifyLink: "Mở trang tra cứu",
    copyAddress: "Chép địa chỉ",
    addressCopied: "Đã chép địa chỉ trang tra cứu.",
    qrAlt: (code) => `Mã QR dẫn tới trang tra cứu của giấy ${code}`,
    cardTitle: "Chứng nhận OCOP",
    notRegistered: "Chưa có trong sổ đăng ký",
    notRegisteredText: "Sản phẩm này không gắn với hồ sơ OCOP nào, nên trang bán không hiện sao.",
    notRecognised: "Chưa xếp hạng",
    earlier: "Các giấy trước",
    openRegister: "Xem trong sổ đăng ký",
  },
  {
    facts: "Certificate",
    number: "Number",
    noNumber: "No number yet",
    registryCode: "Product code",
    decision: (number, day) => `${number} of ${day}`,
    decisionLabel: "Decision",
    authority: "Authority",
    awarded: "Stars awarded",
    inForce: "Stars in force",
    kind: "Kind",
    issuedOn: "Issued on",
    expiresOn: "Expires on",
    daysLeft: (days) => `${days} days left`,
    daysOver: (days) => `${days} days ago`,
    lastDay: "today is the last day",
    withdrawnOn: "Withdrawn on",
    withdrawnGround: "Ground of withdrawal",
    producer: "Producer",
    communeThen: "Commune at recognition",
    communeOnDay: "Commune on the chosen day",
    set: "Product set",
    product: "Product",
    productPage: "Open the product page",
    lifeLine: "Recognitions",
    lifeLineEmpty: "Never recognised so far.",
    present: "shown here",
    history: "Corrections",
    historyEmpty: "The record has not been corrected since it was written.",
    historyBy: (actor) => `By ${actor}`,
    historyFrom: (fileName) => `From file ${fileName}`,
    recorded: "Recorded",
    verify: "Public verification",
    verifyLink: "Open the verification page",
    copyAddress: "Copy address",
    addressCopied: "Address of the verification page copied.",
    qrAlt: (code) => `QR code of the verification page of certificate ${code}`,
    cardTitle: "OCOP certificate",
    notRegistered: "Not in the register",
    notRegisteredText: "This product has no OCOP record, so its shop page shows no stars.",
    notRecognised: "Not rated",
    earlier: "Earlier certificates",
    openRegister: "Show in the register",
  },
)
