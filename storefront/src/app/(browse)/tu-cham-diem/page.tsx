import type { Metadata } from "next"
import { setsByIndustry } from "@/self-assessment/find-sets"
import { getRulesetOfToday } from "@/self-assessment/rulesets"
import { SELF_ASSESSMENT_PATH } from "@/self-assessment/set-address"
import { SetFinder } from "@/self-assessment/set-finder"
import { Breadcrumbs } from "@/ui/breadcrumbs"
import { EmptyState, Note } from "@/ui/states"
import "@/self-assessment/self-assessment.css"

export const ensureStatic = "navigation"

export const metadata: Metadata = {
  title: "Tự chấm điểm OCOP",
  description:
    "Chọn bộ sản phẩm rồi chấm thử theo phiếu của Quyết định 26/2026/QĐ-TTg: được bao nhiêu điểm, tới mấy sao, còn thiếu gì. Không cần tài khoản.",
  alternates: { canonical: SELF_ASSESSMENT_PATH },
}

export default async function SelfAssessmentPage() {
  const ruleset = await getRulesetOfToday()
  const industries = ruleset === null ? [] : setsByIndustry(ruleset)
  return (
    <main id="noi-dung" className="wrap">
      <Breadcrumbs steps={[{ label: "Tự chấm điểm" }]} />
      <h1 className="d2">Tự chấm điểm</h1>
      <p className="lead">
        Bà con chấm thử sản phẩm của mình theo đúng phiếu của Hội đồng để biết đang ở mức mấy sao, còn thiếu
        gì. Không cần tài khoản, không gửi hồ sơ.
      </p>
      {ruleset === null || industries.length === 0 ? (
        <EmptyState title="Chưa có phiếu chấm" action={{ href: "/huong-dan-ho-so", label: "Xem hướng dẫn" }}>
          Bộ tiêu chí đang có hiệu lực chưa được đưa lên sàn. Trong lúc chờ, bà con hỏi cán bộ xã, phường.
        </EmptyState>
      ) : (
        <>
          <SetFinder industries={industries} />
          <div className="sa-foot-note">
            <Note>
              Phiếu theo {ruleset.title}. Chưa chắc sản phẩm thuộc bộ nào, bà con hỏi cán bộ xã, phường; bộ
              ghi trong hồ sơ mới là căn cứ.
            </Note>
          </div>
        </>
      )}
    </main>
  )
}
