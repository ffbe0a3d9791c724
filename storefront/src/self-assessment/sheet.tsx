import type { RulesetSet, SheetPart } from "@ocop/backend/contract"
import { Fragment } from "react"
import { Criterion } from "./criterion"
import { NAME_FIELD } from "./form-fields"
import { LONGEST_NAME } from "./saved-sheet"
import { showPoints } from "./score-so-far"
import { partAnchor } from "./sheet-facts"

/** The whole sheet as plain form fields, made on the server. */
export function Sheet({ set, parts }: { set: RulesetSet; parts: SheetPart[] }) {
  return (
    <>
      <div className="field sa-name">
        <label htmlFor={NAME_FIELD}>Tên sản phẩm (không bắt buộc)</label>
        <input
          id={NAME_FIELD}
          name={NAME_FIELD}
          className="inp"
          maxLength={LONGEST_NAME}
          aria-describedby="ten-san-pham-giai-thich"
        />
        <p className="hint" id="ten-san-pham-giai-thich">
          Chỉ để ghi lên phiếu in, không gửi đi đâu.
        </p>
      </div>
      {parts.map((part) => (
        <Part key={part.code} part={part} set={set} />
      ))}
    </>
  )
}

function Part({ part, set }: { part: SheetPart; set: RulesetSet }) {
  const anchor = partAnchor(part.code)
  return (
    <section className="sa-part" id={anchor} aria-labelledby={`${anchor}-ten`} tabIndex={-1}>
      <header>
        <h2 className="d3" id={`${anchor}-ten`}>
          Phần {part.code}. {part.title}
        </h2>
        <p className="small">Tối đa {showPoints(part.max)} điểm</p>
      </header>
      {part.groups.map((group) => (
        <Fragment key={group.code}>
          <h3 className="sa-group">
            {group.code}. {group.title} <span className="mut">(tối đa {showPoints(group.max)} điểm)</span>
          </h3>
          {group.criteria.map((criterion, index) => {
            const heading = group.headings?.find(({ code }) => code === criterion.parent)
            const isFirst = group.criteria[index - 1]?.parent !== criterion.parent
            return (
              <Fragment key={criterion.code}>
                {heading !== undefined && isFirst ? (
                  <p className="sa-heading">
                    {heading.code}. {heading.title}
                  </p>
                ) : null}
                <Criterion
                  criterion={criterion}
                  doubts={set.doubts.filter((doubt) => doubt.criterion === criterion.code)}
                />
              </Fragment>
            )
          })}
        </Fragment>
      ))}
    </section>
  )
}
