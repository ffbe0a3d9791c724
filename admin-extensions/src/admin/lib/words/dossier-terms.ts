import type { ClockKind, DocumentKind, DossierKind, DossierState, PaperTick } from "@ocop/backend/contract"
import { bilingual } from "./bilingual"

interface DossierTerms {
  state: Record<DossierState, string>
  kind: Record<DossierKind, string>
  clock: Record<ClockKind, string>
  role: Record<string, string>
  document: Record<DocumentKind, string>
  paper: Record<PaperTick, string>
}

/** Terms of the dossier procedure of Decision 26/2026. */
export const dossierTerms = bilingual<DossierTerms>(
  {
    state: {
      draft: "Đang soạn",
      submitted: "Xã đang kiểm tra",
      returned: "Xã trả lại",
      advisory: "Tổ tư vấn xem xét",
      supplement_requested: "Chờ bổ sung",
      council: "Chờ Hội đồng",
      decided: "Đã có kết quả chấm",
      forwarded: "Đã chuyển Bộ",
      recognised: "Đã công nhận",
      refused: "Không công nhận",
      withdrawn: "Chủ thể rút hồ sơ",
    },
    kind: { first: "Lần đầu", upgrade: "Nâng hạng", re_evaluation: "Đánh giá lại" },
    clock: {
      commune_check: "Xã kiểm tra trong 15 ngày làm việc",
      re_evaluation: "Đánh giá lại trong 45 ngày",
      province_round: "Đợt đánh giá cấp tỉnh",
      supplement: "Hạn bổ sung",
      ministry_round: "Đợt đánh giá cấp trung ương",
    },
    role: {
      producer: "Chủ thể",
      commune: "Xã, phường",
      office: "Văn phòng tỉnh",
      chair: "Chủ tịch Hội đồng",
      secretary: "Thư ký Hội đồng",
      council_member: "Thành viên Hội đồng",
      system: "Hệ thống",
    },
    document: {
      business_registration: "Đăng ký kinh doanh",
      production_conditions: "Điều kiện sản xuất",
      raw_material_origin: "Nguồn gốc nguyên liệu",
      environment: "Bảo vệ môi trường",
      local_labour: "Lao động địa phương",
      business_growth: "Kết quả kinh doanh",
      intellectual_property: "Sở hữu trí tuệ",
      market: "Thị trường",
      promotion: "Quảng bá",
      story: "Câu chuyện sản phẩm",
      quality_declaration: "Công bố chất lượng",
      test_results: "Kết quả kiểm nghiệm",
      traceability: "Truy xuất nguồn gốc",
      quality_management: "Quản lý chất lượng",
      awards: "Giải thưởng",
    },
    paper: {
      business_registration: "Đăng ký kinh doanh",
      quality_declaration: "Công bố chất lượng",
      food_safety_certificate: "Chứng nhận an toàn thực phẩm",
      other_condition_certificate: "Giấy chứng nhận điều kiện khác",
      trademark: "Nhãn hiệu",
      geographical_indication_use: "Quyền dùng chỉ dẫn địa lý",
      patent: "Sáng chế",
      industrial_design: "Kiểu dáng công nghiệp",
      copyright: "Quyền tác giả",
      other_ip: "Quyền sở hữu trí tuệ khác",
    },
  },
  {
    state: {
      draft: "Being written",
      submitted: "Checked by the commune",
      returned: "Returned by the commune",
      advisory: "With the advisory team",
      supplement_requested: "Supplement awaited",
      council: "Awaits the council",
      decided: "Scored",
      forwarded: "Forwarded to the Ministry",
      recognised: "Recognised",
      refused: "Not recognised",
      withdrawn: "Taken back",
    },
    kind: { first: "First", upgrade: "Upgrade", re_evaluation: "Re-evaluation" },
    clock: {
      commune_check: "Commune check, 15 working days",
      re_evaluation: "Re-evaluation, 45 days",
      province_round: "Provincial round",
      supplement: "Supplement due",
      ministry_round: "Ministry's round",
    },
    role: {
      producer: "Producer",
      commune: "Commune",
      office: "Provincial office",
      chair: "Chair",
      secretary: "Secretary",
      council_member: "Council member",
      system: "System",
    },
    document: {
      business_registration: "Business registration",
      production_conditions: "Production conditions",
      raw_material_origin: "Origin of raw material",
      environment: "Environment",
      local_labour: "Local labour",
      business_growth: "Business results",
      intellectual_property: "Intellectual property",
      market: "Market",
      promotion: "Promotion",
      story: "Product story",
      quality_declaration: "Quality declaration",
      test_results: "Test results",
      traceability: "Traceability",
      quality_management: "Quality management",
      awards: "Awards",
    },
    paper: {
      business_registration: "Business registration",
      quality_declaration: "Quality declaration",
      food_safety_certificate: "Food safety certificate",
      other_condition_certificate: "Other condition certificate",
      trademark: "Trademark",
      geographical_indication_use: "Right to a geographical indication",
      patent: "Patent",
      industrial_design: "Industrial design",
      copyright: "Copyright",
      other_ip: "Other intellectual property",
    },
  },
)
