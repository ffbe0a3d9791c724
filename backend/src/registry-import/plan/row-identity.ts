import type { ImportFault } from "../../contract"
import type { RegisterRow } from "../check/register-row"
import { columnTitle, type RegistryColumn } from "../columns"
import type { FaultLog } from "../faults/fault-log"
import { paperKey } from "../values/text"
import { producerKey } from "./identity-keys"
import type { ProducerClaim, ProducerDirectory, ProducerRef } from "./producer-directory"
import type { ProductDirectory } from "./product-directory"

/** What is kept in memory of every row: enough to tell which product it means. */
export interface RowIdentity {
  claim: ProducerClaim
  registryCode: string | null
  productName: string
}

export function identityOf(row: RegisterRow): RowIdentity {
  const { taxCode, unitId, presentUnitId, districtTitle, decidedOn } = row
  return {
    claim: {
      row: row.row,
      name: row.producerName,
      kind: row.producerKind,
      taxCode,
      unitId,
      presentUnitId,
      districtTitle,
      decidedOn,
    },
    registryCode: row.registryCode,
    productName: row.productName,
  }
}

/** Which producer and product each row means. */
export interface ResolvedRows {
  producerOfRow: Map<number, ProducerRef>
  ordinalOfRow: Map<number, number>
}

function rowFault(
  row: number,
  column: RegistryColumn,
  value: string,
  { code, message, remedy }: Pick<ImportFault, "code" | "message" | "remedy">,
): ImportFault {
  return { code, severity: "fault", row, column: columnTitle(column), value, message, remedy }
}

/** Rows that carry a key come first, so that the order of rows in the file plays no part. */
function keyedFirst<T>(items: readonly T[], isKeyed: (item: T) => boolean): T[] {
  return [...items.filter(isKeyed), ...items.filter((item) => !isKeyed(item))]
}

/** Resolves producers, then products, for all rows; rows that stay ambiguous are reported. */
export function resolveRows(
  identities: readonly RowIdentity[],
  producers: ProducerDirectory,
  products: ProductDirectory,
  log: FaultLog,
): ResolvedRows {
  const producerOfRow = resolveProducers(identities, producers, log)
  const ordinalOfRow = new Map<number, number>()
  for (const { claim, registryCode, productName } of keyedFirst(
    identities,
    (one) => one.registryCode !== null,
  )) {
    const producer = producerOfRow.get(claim.row)
    if (producer === undefined) continue
    const product = products.resolve({ registryCode, name: productName, producer })
    if (product === "ambiguous") {
      log.add(
        rowFault(claim.row, "registryCode", "", {
          code: "AMBIGUOUS_PRODUCT",
          message: `«${productName}» của «${claim.name}» có nhiều mã sản phẩm khác nhau.`,
          remedy: "Điền «Mã sản phẩm» cho dòng này.",
        }),
      )
    } else if (product.ordinal !== null) ordinalOfRow.set(claim.row, product.ordinal)
  }
  return { producerOfRow, ordinalOfRow }
}

function resolveProducers(
  identities: readonly RowIdentity[],
  producers: ProducerDirectory,
  log: FaultLog,
): Map<number, ProducerRef> {
  const producerOfRow = new Map<number, ProducerRef>()
  for (const { claim } of keyedFirst(identities, (one) => one.claim.taxCode !== null)) {
    const producer = producers.claim(claim)
    if (producer === "ambiguous") {
      log.add(
        rowFault(claim.row, "producerName", claim.name, {
          code: "AMBIGUOUS_PRODUCER",
          message: `Có nhiều chủ thể tên «${claim.name}» ở cùng xã, khác mã số thuế.`,
          remedy: "Điền «Mã số thuế» cho dòng này.",
        }),
      )
      continue
    }
    producerOfRow.set(claim.row, producer)
    if (producer.key !== producerKey(claim.name)) {
      log.add({
        ...rowFault(claim.row, "producerName", claim.name, {
          code: "PRODUCER_NAME_DIFFERS",
          message: `Mã số thuế ${claim.taxCode ?? ""} đã ghi cho «${producer.name}»; dòng này được coi là cùng chủ thể.`,
          remedy: "Nếu là chủ thể khác thì sửa mã số thuế.",
        }),
        severity: "warning",
      })
    }
  }
  return producerOfRow
}

/** Remembers the certificate numbers of a file and tells the row that used one before. */
export class NumberLedger {
  private readonly rowOf = new Map<string, number>()

  check(row: RegisterRow): ImportFault | null {
    if (row.certificateNumber === null) return null
    const key = paperKey(row.certificateNumber)
    const first = this.rowOf.get(key)
    if (first === undefined) {
      this.rowOf.set(key, row.row)
      return null
    }
    return rowFault(row.row, "certificateNumber", row.certificateNumber, {
      code: "DUPLICATE_CERTIFICATE_NUMBER",
      message: `Số giấy chứng nhận «${row.certificateNumber}» đã ghi ở dòng ${first}.`,
      remedy: `Sửa số ở dòng ${row.row} hoặc dòng ${first}; nếu chép trùng thì xóa một dòng.`,
    })
  }
}
