import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CertificateAudit } from "../../contract"
import { chainHead, eventsAfter } from "../../modules/certificate/queries/certificate-events"
import { certificateSnapshotPage } from "../../modules/certificate/queries/certificate-snapshots"
import { ChainAuditor } from "../../modules/certificate/rules/audit-chain"
import { CHAIN_START_HASH } from "../../modules/certificate/rules/history-chain"
import { lockRegister } from "../../modules/certificate/writers/certificate-history"

const PAGE = 1_000

/**
 * Verifies the hash chain from its first event to its last and that the current rows say what the
 * history, replayed, says. The register is locked meanwhile, so that what is read is one moment; a
 * register that is older than the history enters it first. Changes nothing else.
 */
export async function auditRegister(db: Knex): Promise<CertificateAudit> {
  return db.transaction(async (tx) => {
    await lockRegister(tx)
    const auditor = new ChainAuditor()
    for (let after = 0; ;) {
      const events = await eventsAfter(tx, after, PAGE)
      for (const event of events) auditor.take(event)
      const last = events.at(-1)
      if (last === undefined) break
      after = last.seq
    }
    const head = (await chainHead(tx)) ?? { seq: 0, hash: CHAIN_START_HASH }
    auditor.end(head)
    let certificates = 0
    for (let afterId = ""; ;) {
      const rows = await certificateSnapshotPage(tx, afterId, PAGE)
      for (const row of rows) auditor.row(String(row.id), row)
      const last = rows.at(-1)
      if (last === undefined) break
      afterId = String(last.id)
      certificates += rows.length
    }
    const faults = [...auditor.finish()]
    return { ok: faults.length === 0, events: auditor.events, certificates, head: head.hash, faults }
  })
}
