/** `61.5` → `61,5`; at most two decimals, none when whole. */
export function formatPoints(points: number): string {
  return new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 }).format(points)
}

/** Hundredths of a point: `6150` → `61,5`. */
export function formatPointsX100(pointsX100: number): string {
  return formatPoints(pointsX100 / 100)
}
