import type { AuthorityLevel, StarCount } from "../../../contract"
import { fold } from "../../../lib/fold"
import type { IsoDay } from "../../../lib/local-day"

/** First day on which districts recognised 3 stars (919/QĐ-TTg; practice under 148/2023). */
export const DISTRICT_RECOGNISES_FROM: IsoDay = "2022-08-01"
/** Last day on which they did: 1489/QĐ-TTg of 06/07/2025 removed the district step. */
export const DISTRICT_RECOGNISES_TO: IsoDay = "2025-07-05"
/** Day the ministries of agriculture and of environment became one. */
const MERGED_MINISTRY_FROM: IsoDay = "2025-03-01"

/**
 * The levels that may recognise so many stars on a day, the usual one first.
 * 5 stars: the Ministry; 4 stars: the province, at all times; 3 stars: the province, and districts
 * too between 01/08/2022 and 05/07/2025 (148/QĐ-TTg; 1489/QĐ-TTg; Điều 4.1 of 26/2026).
 */
export function recognisingLevels(stars: StarCount, day: IsoDay): readonly AuthorityLevel[] {
  if (stars === 5) return ["central"]
  if (stars === 4) return ["province"]
  const districtsToo = DISTRICT_RECOGNISES_FROM <= day && day <= DISTRICT_RECOGNISES_TO
  return districtsToo ? ["district", "province"] : ["province"]
}

const DISTRICT_WORDS = /\b(huyen|thi xa|tx|thanh pho|tp)\b/
const CENTRAL_WORDS =
  /^(bo|ht|hoi dong( ocop)?( cap)?) (nn|nong nghiep|truong|tw|trung uong|quoc gia)|trung uong|\bbo (nn|nong nghiep|truong)|^bo\b/
const PROVINCE_WORDS = /\btinh\b/

/** The level an authority's name tells, or null: «UBND huyện Can Lộc» → district. */
export function authorityLevelOf(name: string): AuthorityLevel | null {
  const folded = fold(name)
  if (DISTRICT_WORDS.test(folded)) return "district"
  if (CENTRAL_WORDS.test(folded)) return "central"
  return PROVINCE_WORDS.test(folded) ? "province" : null
}

/** The usual name of the authority, for papers that leave it out. */
export function usualAuthority(
  stars: StarCount,
  day: IsoDay,
  districtTitle: string | null,
): { name: string; level: AuthorityLevel } {
  const [level = "province"] = recognisingLevels(stars, day)
  if (level === "central") {
    const name =
      day >= MERGED_MINISTRY_FROM ? "Bộ Nông nghiệp và Môi trường" : "Bộ Nông nghiệp và Phát triển nông thôn"
    return { name, level }
  }
  if (level === "district" && districtTitle !== null) return { name: `UBND ${districtTitle}`, level }
  return { name: "UBND tỉnh Hà Tĩnh", level: "province" }
}
