/**
 * SAMPLE totals, made up to agree with the published counts of round 2 of 2019 in Hà Tĩnh: 76 products
 * scored, 63 of them at 50 points or more, 61 in the 3-star band and 2 at 71 points in the 4-star band.
 * Only those counts and the two totals of 71 are facts; averages of members may be fractional.
 */
export const ROUND_2_2019_SAMPLE: readonly number[] = [
  71,
  71,
  ...Array.from({ length: 61 }, (_, index) => 50 + Math.floor((index * 1999) / 60) / 100),
  ...Array.from({ length: 13 }, (_, index) => 49.99 - index * 2.25),
]
