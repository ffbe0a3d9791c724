import { canonicalJson } from "../../../lib/canonical-json"
import { CHAIN_START_HASH, chainHash, type CertificateSnapshot, type LinkedEvent } from "./history-chain"

export type AuditFaultCode =
  | "EVENT_MISSING"
  | "EVENT_ALTERED"
  | "LINK_BROKEN"
  | "CHAIN_END_WRONG"
  | "ROW_WITHOUT_HISTORY"
  | "ROW_MISSING"
  | "ROW_DIFFERS"

/** One thing that is not as the history says. `seq` names the event, `certificateId` the record. */
export interface AuditFault {
  code: AuditFaultCode
  seq: number | null
  certificateId: string | null
  /** Columns that differ, for ROW_DIFFERS. */
  columns: string[]
  message: string
}

function fault(
  code: AuditFaultCode,
  { seq = null, certificateId = null, columns = [] }: Partial<AuditFault>,
  message: string,
): AuditFault {
  return { code, seq, certificateId, columns, message }
}

/**
 * Walks the chain event by event, so that a register of any size is checked in the memory of one batch,
 * and keeps the last record of each certificate: the replayed history.
 */
export class ChainAuditor {
  readonly faults: AuditFault[] = []
  private seq = 0
  private hash = CHAIN_START_HASH
  /** Canonical spelling of the latest record, by certificate. */
  private readonly replayed = new Map<string, string>()

  get events(): number {
    return this.seq
  }

  take(event: LinkedEvent): void {
    const { seq, certificateId } = event
    if (seq !== this.seq + 1) {
      const gap = `${this.seq + 1}–${seq - 1}`
      this.faults.push(fault("EVENT_MISSING", { seq: this.seq + 1 }, `Thiếu sự kiện số ${gap} trong chuỗi.`))
    } else if (event.prevHash !== this.hash) {
      this.faults.push(
        fault("LINK_BROKEN", { seq, certificateId }, `Sự kiện số ${seq} không nối với sự kiện trước nó.`),
      )
    }
    if (chainHash(event, event.prevHash) !== event.hash) {
      this.faults.push(
        fault("EVENT_ALTERED", { seq, certificateId }, `Nội dung sự kiện số ${seq} đã bị sửa sau khi ghi.`),
      )
    }
    this.seq = seq
    this.hash = event.hash
    this.replayed.set(certificateId, canonicalJson(event.record))
  }

  /** Compares with where the register says its chain ends: a tail cut off leaves no gap. */
  end(head: { seq: number; hash: string }): void {
    if (head.seq === this.seq && head.hash === this.hash) return
    const message = `Sổ ghi chuỗi kết thúc ở sự kiện ${head.seq}, nhưng sự kiện cuối tìm thấy là ${this.seq}.`
    this.faults.push(fault("CHAIN_END_WRONG", { seq: head.seq }, message))
  }

  /** Compares one current row with the replayed history and ticks it off. */
  row(certificateId: string, row: CertificateSnapshot): void {
    const spelled = this.replayed.get(certificateId)
    this.replayed.delete(certificateId)
    if (spelled === undefined) {
      const message = `Giấy chứng nhận ${certificateId} có trong sổ nhưng không có trong lịch sử.`
      this.faults.push(fault("ROW_WITHOUT_HISTORY", { certificateId }, message))
      return
    }
    if (spelled === canonicalJson(row)) return
    const told = JSON.parse(spelled) as CertificateSnapshot
    const columns = [...new Set([...Object.keys(told), ...Object.keys(row)])]
      .filter((column) => (told[column] ?? null) !== (row[column] ?? null))
      .sort()
    // A column of a newer release that history does not know yet is no difference while it is empty.
    if (columns.length === 0) return
    const message = `Giấy chứng nhận ${certificateId} khác với lịch sử ở: ${columns.join(", ")}.`
    this.faults.push(fault("ROW_DIFFERS", { certificateId, columns }, message))
  }

  /** After the last row: what history knows and the register no longer has. */
  finish(): readonly AuditFault[] {
    for (const certificateId of this.replayed.keys()) {
      const message = `Giấy chứng nhận ${certificateId} có trong lịch sử nhưng đã mất khỏi sổ.`
      this.faults.push(fault("ROW_MISSING", { certificateId }, message))
    }
    return this.faults
  }
}
