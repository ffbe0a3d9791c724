import type { DossierContent } from "../../contract"

/** A content that lacks nothing under these choices, for tests and rehearsals. Made-up words, no person. */
export function filledContent(choices: Readonly<Record<string, number>>): DossierContent {
  return {
    registration: {
      representativeName: "Đại diện thử",
      representativeTitle: "Giám đốc",
      representativeGender: "",
      representativeEthnicity: "",
      representativeResidence: "",
      address: "Thôn Thử, xã Kỳ Xuân, tỉnh Hà Tĩnh",
      phone: "0900 000 000",
      email: "chuthe@vidu.example",
      establishedOn: "2018-05-02",
      registrationNumber: "THU-001",
      sampleCount: 5,
    },
    selfReport: {
      specification: "Chai thủy tinh 500 ml, độ đạm 35 N.",
      papers: [],
      history: "Thành lập năm 2018.",
      organisation: "Ban giám đốc, tổ sản xuất, tổ bán hàng.",
      rawMaterial: "Cá cơm mua của ngư dân trong xã; ủ chượp 12 tháng.",
      qualityChanges: "Đổi sang chai thủy tinh.",
      market: "Trong tỉnh và ba tỉnh lân cận.",
      results: "Doanh thu năm trước tăng 12 %.",
      plan: "Mở rộng nhà thùng, đăng ký thêm một nhãn hiệu.",
      changes: "Thêm một nhà thùng; nhãn mới có mã truy xuất.",
    },
    choices: { ...choices },
    descriptions: Object.fromEntries(Object.keys(choices).map((code) => [code, `Minh chứng thử ${code}.`])),
  }
}
