import type { RulesetSet, SheetCriterion, SheetOption } from "@ocop/backend/contract"
import { Icon } from "@/ui/icons"
import { optionValue } from "./chosen"
import { showPoints } from "./score-so-far"
import { criterionAnchor } from "./sheet-facts"

type Notes = NonNullable<SheetCriterion["notes"]>

/** Notes that end the scoring; the others explain. */
const GRAVE: readonly Notes[number]["kind"][] = ["disqualify", "stop"]

/** One criterion: its options as large radio cards, one of which may be chosen. */
export function Criterion({
  criterion,
  doubts,
}: {
  criterion: SheetCriterion
  doubts: RulesetSet["doubts"]
}) {
  const { code, title, hint, max, notes = [], cases } = criterion
  const anchor = criterionAnchor(code)
  const options = criterion.options.map((option, index) => ({ option, index }))
  return (
    <fieldset className="sa-crit" id={anchor} tabIndex={-1}>
      <legend>
        {code}. {title}
      </legend>
      <p className="sa-max">
        <span className="small mut">Tối đa {showPoints(max)} điểm</span>
        <button type="button" className="sa-unset no-print" data-unset={code}>
          Bỏ chọn<span className="sr"> ở tiêu chí {code}</span>
        </button>
      </p>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      <NoteList notes={notes} />
      {cases === undefined
        ? options.map(({ option, index }) => <Option key={index} {...{ code, option, index }} />)
        : cases.map((each) => (
            <div key={each.code} role="group" aria-labelledby={`${anchor}-${each.code}`} className="sa-case">
              <p className="small" id={`${anchor}-${each.code}`}>
                Trường hợp {each.code}: {each.title}
              </p>
              {options
                .filter(({ option }) => option.case === each.code)
                .map(({ option, index }) => (
                  <Option key={index} {...{ code, option, index }} />
                ))}
            </div>
          ))}
      {doubts.map(({ text }) => (
        <p key={text} className="hint">
          Còn phải đối chiếu với bản công báo: {text}
        </p>
      ))}
    </fieldset>
  )
}

function NoteList({ notes }: { notes: Notes }) {
  if (notes.length === 0) return null
  return (
    <ul className="sa-notes">
      {notes.map(({ kind, text }) => (
        <li key={text} className={GRAVE.includes(kind) ? "is-grave" : ""}>
          <Icon name={GRAVE.includes(kind) ? "warning" : "info"} small />
          {text}
        </li>
      ))}
    </ul>
  )
}

function Option({ code, option, index }: { code: string; option: SheetOption; index: number }) {
  const { points, text, minimumFor } = option
  return (
    <label className="sa-opt">
      <input type="radio" name={code} value={optionValue(index, points)} />
      <span>
        {text}
        {minimumFor === undefined ? null : (
          <span className="tag tag-info">Tối thiểu cho {minimumFor} sao</span>
        )}
      </span>
      <b className="num">{showPoints(points)} điểm</b>
    </label>
  )
}
