import type { ImportChange, ImportFault } from "../../contract"
import { fold } from "../../lib/fold"
import { columnTitle } from "../columns"
import type { RegisterRow } from "../check/register-row"
import { showDay } from "../values/day"
import { PRODUCER_KIND_LABELS } from "../values/vocabulary"
import { matchCertificates, type CertificateTarget, type RegisteredCertificate } from "./certificate-target"
import { contentChanged, describeDifferences, ratingChanged } from "./differences"
import type { ProducerRef } from "./producer-directory"
import type { ProductRef } from "./product-directory"
import { chainCertificates, findOverlaps } from "./supersession"

/** What the import makes of one product. */
export interface ProductPlan {
  product: ProductRef
  name: string
  producer: ProducerRef
  setNo: number | null
  unitId: string
  /** The product itself is new or says something else than before. */
  productChanged: boolean
  targets: CertificateTarget[]
  changes: ImportChange[]
  faults: ImportFault[]
}

export interface PlanContext {
  producerOfRow: ReadonlyMap<number, ProducerRef>
  placeOf(unitId: string): string
  newCertificateId(): string
}

/** Plans one product: its certificates, their chain, what changes, what cannot be. Pure. */
export function planProduct(
  product: ProductRef,
  rows: readonly RegisterRow[],
  registered: readonly RegisteredCertificate[],
  context: PlanContext,
): ProductPlan {
  const { targets, repeated } = matchCertificates(rows, registered, context.newCertificateId)
  const ordered = chainCertificates(targets)
  const latest = ordered.filter(({ row }) => row !== null).at(-1)?.row ?? null
  const isNewest = ordered.at(-1)?.row === latest
  const known = product.known
  const producer =
    (latest && isNewest ? context.producerOfRow.get(latest.row) : undefined) ?? product.producer
  const name = latest && isNewest ? latest.productName : (known?.name ?? latest?.productName ?? product.name)
  const setNo =
    ordered.filter(({ rating }) => rating.setNo !== null).at(-1)?.rating.setNo ?? known?.setNo ?? null
  const unitId = ordered.at(-1)?.content.unitId ?? known?.unitId ?? ""
  const productDifferences = known === null ? [] : describeProduct(product, { name, producer, setNo, unitId })
  const faults = [
    ...repeated.map(({ row, first }) => repeatedFault(row, first)),
    ...findOverlaps(ordered).map(overlapFault),
  ]
  const changes = ordered.flatMap((target) => {
    const ofLatest = target.row !== null && target.row === latest ? productDifferences : []
    const change = describe(target, ofLatest, context)
    return change === null ? [] : [change]
  })
  const productChanged = known === null || productDifferences.length > 0 || known.unitId !== unitId
  return { product, name, producer, setNo, unitId, productChanged, targets: ordered, changes, faults }
}

function describeProduct(
  { known, registryCode }: ProductRef,
  next: { name: string; producer: ProducerRef; setNo: number | null; unitId: string },
): string[] {
  if (known === null) return []
  const lines: string[] = []
  if (known.registryCode !== registryCode) {
    lines.push(
      `${columnTitle("registryCode")}: ${known.registryCode ?? "(trống)"} → ${registryCode ?? "(trống)"}`,
    )
  }
  if (known.name !== next.name) lines.push(`Tên trong sổ: ${known.name} → ${next.name}`)
  if (known.producerId !== next.producer.id) lines.push(`Chủ thể trong sổ: → ${next.producer.name}`)
  if (known.setNo !== next.setNo)
    lines.push(`Bộ trong sổ: ${known.setNo ?? "(trống)"} → ${next.setNo ?? "(trống)"}`)
  return lines
}

/** What the row tells of its producer beyond what the register knew. */
function describeProducer(row: RegisterRow, producer: ProducerRef | undefined): string[] {
  if (producer?.known === null || producer === undefined) return []
  const lines: string[] = []
  const { known, kind, taxCode } = producer
  if (row.producerKind !== null && known.kind !== kind) {
    lines.push(
      `${columnTitle("producerKind")}: ${PRODUCER_KIND_LABELS[known.kind]} → ${PRODUCER_KIND_LABELS[kind]}`,
    )
  }
  if (row.taxCode !== null && known.taxCode !== taxCode) {
    lines.push(`${columnTitle("taxCode")}: ${known.taxCode ?? "(trống)"} → ${taxCode ?? "(trống)"}`)
  }
  return lines
}

function describe(
  target: CertificateTarget,
  productDifferences: readonly string[],
  context: PlanContext,
): ImportChange | null {
  const { row, before } = target
  if (row === null) return null
  const differences = [
    ...describeDifferences(target, context.placeOf),
    ...describeProducer(row, context.producerOfRow.get(row.row)),
    ...productDifferences,
  ]
  const written = contentChanged(target) || ratingChanged(target) || differences.length > 0
  return {
    row: row.row,
    action: before === null ? "create" : written ? "update" : "unchanged",
    product: row.productName,
    certificate: row.certificateNumber ?? `${row.decisionNumber}, ${showDay(row.issuedOn)}`,
    differences: before === null ? [] : differences,
  }
}

function repeatedFault(row: RegisterRow, first: RegisterRow): ImportFault {
  return {
    code: "DUPLICATE_ROW",
    severity: "fault",
    row: row.row,
    column: columnTitle("decisionNumber"),
    value: row.decisionNumber,
    message: `Dòng này ghi lại «${row.productName}» của cùng quyết định, cùng ngày cấp như dòng ${first.row}.`,
    remedy: `Xóa một trong hai dòng ${first.row} và ${row.row}.`,
  }
}

function overlapFault({ earlier, later, until }: ReturnType<typeof findOverlaps>[number]): ImportFault {
  const spoken = later.row ?? earlier.row
  const other = later.row === null ? later : earlier
  const place = other.row === null ? "đã có trong sổ" : `ở dòng ${other.row.row}`
  const number = other.content.number ?? other.content.decisionNumber
  return {
    code: "OVERLAPPING_CERTIFICATES",
    severity: "fault",
    row: spoken?.row ?? null,
    column: columnTitle("issuedOn"),
    value: spoken === null ? null : showDay(spoken.issuedOn),
    message:
      `«${spoken?.productName ?? ""}» có hai giấy chứng nhận cùng hiệu lực: giấy «${number}» ${place} ` +
      `và giấy này; giấy cấp trước còn đến ${showDay(until)}, giấy sau cấp ${showDay(later.content.issuedOn)}.`,
    remedy: "Ghi Hình thức «Đánh giá lại» hoặc «Nâng hạng», sửa ngày, hoặc ghi ngày thu hồi của giấy trước.",
  }
}

/** Folded producer and folded product: kept on the product so that people can search by it. */
export function identityKey(producer: ProducerRef, name: string): string {
  return `${producer.key}|${fold(name)}`
}
