import type { IsoDay } from "../../lib/local-day"

/** Hà Tĩnh's province code (19/2025/QĐ-TTg). */
const PROVINCE_CODE = "42"

/** The series a certificate's number is taken from: one per year of decision. */
export function certificateSeries(decidedOn: IsoDay): string {
  return `certificate:${PROVINCE_CODE}-${decidedOn.slice(0, 4)}`
}

/** «0007/2026/GCN-OCOP-HT»: the law leaves the form of the number to the province. */
export function certificateNumber(serial: number, decidedOn: IsoDay): string {
  return `${String(serial).padStart(4, "0")}/${decidedOn.slice(0, 4)}/GCN-OCOP-HT`
}
