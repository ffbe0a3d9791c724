import type { AuthorityLevel, StarCount } from "../../contract"
import { recognisingLevels } from "../../law/authorities"
import { floorOf, rulesetOfDecision } from "../../law/rulesets"
import { fold } from "../../lib/fold"
import type { IsoDay } from "../../lib/local-day"
import { authorityLevelOf, usualAuthority } from "../../modules/certificate/rules/authority"
import { starBand } from "../../modules/certificate/rules/ruleset"
import type { RegistryColumn } from "../columns"
import { showDay } from "../values/day"
import type { CellReader } from "./cell-reader"

type Cells = CellReader<RegistryColumn>

/** A note with these words says that a minimum option blocked a higher star. */
const BLOCKED_BY_MINIMUM = "toi thieu"

/** Stars must be the band of the points; below it only where a minimum option blocked the star. */
export function checkStarsAgainstPoints(
  cells: Cells,
  stars: StarCount,
  pointsX100: number,
  decidedOn: IsoDay,
  note: string | null,
): void {
  const ruleset = rulesetOfDecision(decidedOn)
  const points = pointsX100 / 100
  const band = starBand(points, ruleset)
  if (band === stars) return
  const shown = points.toLocaleString("vi-VN")
  const blocked = band !== null && stars < band && fold(note ?? "").includes(BLOCKED_BY_MINIMUM)
  if (blocked) return
  const [three, four, five] = [3, 4, 5].map((each) => floorOf(ruleset, each))
  const below = band !== null && stars < band
  cells.report("stars", {
    code: "STARS_POINTS_MISMATCH",
    message:
      `Hạng ${stars} sao không khớp ${shown} điểm: theo ${ruleset.title}, ${shown} điểm ` +
      (band === null ? "dưới mức 3 sao." : `thuộc hạng ${band} sao.`),
    remedy:
      `Khung điểm: 3 sao từ ${three}, 4 sao từ ${four}, 5 sao từ ${five}. Sửa điểm hoặc hạng sao` +
      (below
        ? "; nếu hạng bị giữ lại do thiếu mức tối thiểu thì ghi «thiếu mức tối thiểu» vào Ghi chú."
        : "."),
  })
}

const LEVEL_LABELS: Readonly<Record<AuthorityLevel, string>> = {
  district: "cấp huyện",
  province: "UBND tỉnh",
  central: "Bộ (Trung ương)",
}

/** The recognising authority as written, or the usual one; the wrong level for stars and day is reported. */
export function readAuthority(
  cells: Cells,
  stars: StarCount,
  decidedOn: IsoDay,
  districtTitle: string | null,
): { name: string; level: AuthorityLevel } | null {
  const name = cells.text("authority")
  if (name === null) return usualAuthority(stars, decidedOn, districtTitle)
  const level = authorityLevelOf(name)
  if (level === null) {
    cells.report("authority", {
      code: "UNKNOWN_AUTHORITY",
      message: `Không rõ «${name}» thuộc cấp nào.`,
      remedy: "Ghi như «UBND tỉnh Hà Tĩnh», «UBND huyện Can Lộc», «Bộ Nông nghiệp và Môi trường».",
    })
    return null
  }
  const allowed = recognisingLevels(stars, decidedOn)
  if (!allowed.includes(level)) {
    const right = allowed.map((one) => LEVEL_LABELS[one]).join(" hoặc ")
    cells.report("authority", {
      code: "WRONG_AUTHORITY",
      // Old 3-star papers vary in who signed them; 4 and 5 stars never did.
      severity: stars === 3 ? "warning" : "fault",
      message: `Ngày ${showDay(decidedOn)}, hạng ${stars} sao do ${right} công nhận, không phải ${LEVEL_LABELS[level]} («${name}»).`,
      remedy: "Xem lại cơ quan công nhận, hạng sao hoặc ngày quyết định.",
    })
  }
  return { name, level }
}
