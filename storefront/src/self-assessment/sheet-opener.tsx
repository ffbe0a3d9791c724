import type { RulesetDetails, RulesetSet } from "@ocop/backend/contract"
import { Note } from "@/ui/states"

/** What the sheet is, how to fill it in, and what it is not. */
export function SheetOpener({ ruleset, set }: { ruleset: RulesetDetails; set: RulesetSet }) {
  const { no, name, leadAgencies, sampleCount, disqualifiers } = set
  return (
    <div className="sa-open">
      <h1>
        <span className="d2">Tự chấm điểm</span>{" "}
        <span className="sa-set">
          Bộ {no}: {name}
        </span>
      </h1>
      <Note>
        Điểm ở đây do bà con tự chấm để chuẩn bị hồ sơ, không phải công nhận và không được in lên bao bì. Sao
        chỉ có khi cấp có thẩm quyền ra quyết định.
      </Note>
      <p>
        Ở mỗi tiêu chí, chọn mức đúng nhất và có giấy tờ chứng minh. Không mức nào đúng thì để trống, tiêu chí
        ấy tính 0 điểm. Nhãn “Tối thiểu cho 4 sao” nghĩa là muốn 4 sao phải đạt từ mức ấy trở lên, dù tổng
        điểm đã đủ.
      </p>
      <noscript>
        <Note tone="err">
          Trình duyệt đang tắt JavaScript nên trang không cộng điểm được. Phiếu dưới đây vẫn đọc và in được.
        </Note>
      </noscript>
      <details className="sa-more">
        <summary>Căn cứ, cơ quan quản lý, trường hợp bị loại</summary>
        <dl className="sa-facts">
          <dt>Căn cứ</dt>
          <dd>{ruleset.title}</dd>
          <dt>Cơ quan quản lý ngành</dt>
          <dd>{leadAgencies.join("; ")}</dd>
          {sampleCount === null ? null : (
            <>
              <dt>Mẫu nộp kèm hồ sơ</dt>
              <dd>{sampleCount === 0 ? "Không phải nộp mẫu" : `${sampleCount} sản phẩm mẫu`}</dd>
            </>
          )}
          {disqualifiers === null ? null : (
            <>
              <dt>Hồ sơ bị loại khi</dt>
              <dd>
                <ul>
                  {disqualifiers.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
        </dl>
      </details>
    </div>
  )
}
