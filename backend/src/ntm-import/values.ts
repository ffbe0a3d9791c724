import type { NtmLevel } from "../contract"
import { fold } from "../lib/fold"
import type { IsoDay } from "../lib/local-day"
import { bad, good, type Reading } from "../registry-import/values/reading"

export const NTM_LEVEL_LABELS: Readonly<Record<NtmLevel, string>> = {
  standard: "đạt chuẩn",
  advanced: "nâng cao",
  model: "kiểu mẫu",
}

const LEVEL_PATTERNS: readonly (readonly [NtmLevel, RegExp])[] = [
  ["model", /kieu mau/],
  ["advanced", /nang cao/],
  ["standard", /dat chuan|^(xa )?(ntm|nong thon moi)$/],
]

export function readNtmLevel(text: string): Reading<NtmLevel> {
  const folded = fold(text)
  const level = LEVEL_PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0]
  if (level !== undefined) return good(level)
  return bad("UNKNOWN_LEVEL", `Không rõ cấp độ «${text}».`, "Ghi «đạt chuẩn», «nâng cao» hoặc «kiểu mẫu».")
}

/** Criteria sets by the period of the national programme. */
const PERIODS: readonly { label: string; to: IsoDay }[] = [
  { label: "2010-2015", to: "2016-10-16" },
  // 1980/QĐ-TTg of 17/10/2016 held until 318/QĐ-TTg of 08/03/2022.
  { label: "2016-2020", to: "2022-03-07" },
  // 51/2025/QĐ-TTg has been in force since 15/02/2026.
  { label: "2021-2025", to: "2026-02-14" },
]

export function ntmPeriodOn(day: IsoDay): string {
  return PERIODS.find(({ to }) => day <= to)?.label ?? "2026-2030"
}

/** «2021–2025», «giai đoạn 2021 - 2025» → «2021-2025». */
export function readPeriod(text: string): Reading<string> {
  const years = /(20\d{2})\s*[-–—]\s*(20\d{2})/.exec(text)
  if (years?.[1] !== undefined && years[2] !== undefined && years[1] < years[2]) {
    return good(`${years[1]}-${years[2]}`)
  }
  return bad("BAD_PERIOD", `Không đọc được giai đoạn «${text}».`, "Ghi như «2021-2025».")
}
