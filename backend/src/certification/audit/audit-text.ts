import type { CertificateAudit } from "../../contract"

/** The audit as people read it. */
export function auditText({ ok, events, certificates, head, faults }: CertificateAudit): string {
  const counted = `${certificates} giấy chứng nhận, ${events} sự kiện, chuỗi kết thúc ở ${head.slice(0, 16)}…`
  if (ok) return `SỔ NGUYÊN VẸN: ${counted}`
  return [
    `SỔ BỊ CAN THIỆP: ${faults.length} điểm sai (${counted})`,
    ...faults.map(({ code, message }) => `  ${code}: ${message}`),
  ].join("\n")
}
