import type { AuthorityLevel, StarCount } from "../../../contract"
import { recognisingLevels } from "../../../law/authorities"
import { fold } from "../../../lib/fold"
import type { IsoDay } from "../../../lib/local-day"

/** Day the ministries of agriculture and of environment became one. */
const MERGED_MINISTRY_FROM: IsoDay = "2025-03-01"

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
