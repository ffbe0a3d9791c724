import { addDays } from "../../../lib/local-day"
import { maxPointsOf } from "../../../law/rulesets"
import type { Ruleset } from "./ruleset"
import type { RulesetFault } from "./validate-ruleset"

const ALL_STARS = [1, 2, 3, 4, 5]

function* checkBands(ruleset: Ruleset): Generator<RulesetFault> {
  const bands = [...ruleset.bands].sort((a, b) => a.stars - b.stars)
  if (bands.map(({ stars }) => stars).join() !== ALL_STARS.join()) {
    yield {
      code: "BANDS_INCOMPLETE",
      path: "bands",
      message: "Cần đúng một khung điểm cho mỗi hạng 1–5 sao.",
    }
    return
  }
  const [lowest] = bands
  if (lowest?.min !== 0) {
    yield { code: "BANDS_INCOMPLETE", path: "bands", message: "Khung 1 sao phải bắt đầu từ 0 điểm." }
  }
  for (const [index, band] of bands.entries()) {
    const before = bands[index - 1]
    if (before !== undefined && band.min <= before.min) {
      yield {
        code: "BANDS_DISORDERED",
        path: "bands",
        message: `Khung ${band.stars} sao (từ ${band.min}) phải cao hơn khung ${before.stars} sao (từ ${before.min}).`,
      }
    }
  }
  const max = maxPointsOf(ruleset)
  if ((bands.at(-1)?.min ?? 0) > max) {
    yield { code: "BAND_UNREACHABLE", path: "bands", message: `Khung 5 sao vượt tổng điểm tối đa ${max}.` }
  }
}

function* checkDates({ validFrom, validTo, transitionTo }: Ruleset): Generator<RulesetFault> {
  if (validTo !== null && validTo < validFrom) {
    yield {
      code: "DATES_DISORDERED",
      path: "validTo",
      message: `Ngày hết hiệu lực ${validTo} trước ngày có hiệu lực ${validFrom}.`,
    }
  }
  if (transitionTo !== null && (validTo === null || transitionTo <= validTo)) {
    yield {
      code: "DATES_DISORDERED",
      path: "transitionTo",
      message: "Hạn chuyển tiếp phải sau ngày hết hiệu lực (validTo).",
    }
  }
}

function* checkAuthorities({ authorities, validFrom, validTo }: Ruleset): Generator<RulesetFault> {
  for (const [index, { from }] of authorities.entries()) {
    const before = authorities[index - 1]
    const expected = before === undefined ? validFrom : before.to === null ? null : addDays(before.to, 1)
    if (from !== expected) {
      yield {
        code: "AUTHORITY_GAP",
        path: `authorities.${index}.from`,
        message:
          expected === null
            ? "Giai đoạn trước chưa có ngày kết thúc."
            : `Giai đoạn phải bắt đầu ngày ${expected}, nối liền giai đoạn trước.`,
      }
    }
  }
  const last = authorities.at(-1)
  if (last !== undefined && last.to !== validTo) {
    yield {
      code: "AUTHORITY_GAP",
      path: `authorities.${authorities.length - 1}.to`,
      message: "Giai đoạn cuối phải kết thúc cùng ngày hết hiệu lực của bộ tiêu chí (validTo).",
    }
  }
}

/** Bands, days and authorities of the ruleset. */
export function checkFacts(ruleset: Ruleset): RulesetFault[] {
  return [...checkBands(ruleset), ...checkDates(ruleset), ...checkAuthorities(ruleset)]
}
