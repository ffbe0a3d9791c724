import type { DossierContent, DossierKind, DocumentKind } from "../../contract"
import { canonicalJson } from "../../lib/canonical-json"
import { sha256Hex } from "../../lib/sha256"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import type { EvidenceRecord } from "../../modules/dossier/queries/evidence-records"
import type { ProducerRecord } from "../../modules/producer/queries/producer-records"

/** What a frozen version says: everything the dossier claims, and its files by digest. */
export interface FrozenVersion {
  dossierId: string
  no: number
  kind: DossierKind
  ruleset: { code: string; version: number }
  product: { registeredProductId: string | null; name: string; setNo: number | null }
  producer: { id: string; legalName: string; kind: string; taxCode: string | null }
  unit: { id: string; code: string }
  content: DossierContent
  evidence: {
    id: string
    criterion: string | null
    documentKind: DocumentKind | null
    fileName: string
    mediaType: string
    bytes: number
    sha256: string
  }[]
}

/** The version's canonical JSON and the SHA-256 of exactly that text. */
export function freeze(
  dossier: Dossier,
  producer: ProducerRecord,
  evidence: readonly EvidenceRecord[],
): { no: number; content: string; sha256: string } {
  const no = (dossier.versionNo ?? 0) + 1
  const version: FrozenVersion = {
    dossierId: dossier.id,
    no,
    kind: dossier.kind,
    ruleset: { code: dossier.rulesetCode, version: dossier.rulesetVersion },
    product: {
      registeredProductId: dossier.registeredProductId,
      name: dossier.productName,
      setNo: dossier.setNo,
    },
    producer: {
      id: producer.id,
      legalName: producer.legalName,
      kind: producer.kind,
      taxCode: producer.taxCode,
    },
    unit: { id: dossier.unitId, code: dossier.unitCode },
    content: dossier.draft,
    evidence: evidence.map((file) => ({
      id: file.id,
      criterion: file.criterion,
      documentKind: file.documentKind,
      fileName: file.fileName,
      mediaType: file.mediaType,
      bytes: file.bytes,
      sha256: file.sha256,
    })),
  }
  const content = canonicalJson(version)
  return { no, content, sha256: sha256Hex(content) }
}
