interface Period {
  validFrom: string
  validTo: string | null
}

/** Of the rulesets that take new files on a local day the one that began last; null when there is none. */
export function rulesetOn<T extends Period>(rulesets: readonly T[], day: string): T | null {
  const inForce = rulesets.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo),
  )
  return inForce.reduce<T | null>(
    (latest, each) => (latest === null || each.validFrom > latest.validFrom ? each : latest),
    null,
  )
}
