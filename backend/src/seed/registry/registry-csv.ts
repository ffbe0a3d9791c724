import { stringify } from "csv-stringify/sync"
import { columnTitle, REGISTRY_COLUMNS, type RegistryColumn } from "../../registry-import/columns"
import { FORM_LABELS, PRODUCER_KIND_LABELS } from "../../registry-import/values/vocabulary"
import { officeDay } from "../office-day"
import type { CertificateRecord, ProductRecord } from "./registry-file"

function toCells(product: ProductRecord, certificate: CertificateRecord): Record<RegistryColumn, string> {
  return {
    registryCode: product.code ?? "",
    productName: product.name,
    producerName: product.producer.name,
    producerKind: PRODUCER_KIND_LABELS[product.producer.kind],
    taxCode: "",
    commune: certificate.commune,
    district: certificate.district ?? "",
    productSet: String(product.setNo),
    points: certificate.points === null ? "" : String(certificate.points).replace(".", ","),
    stars: String(certificate.stars),
    decisionNumber: certificate.decisionNumber,
    decidedOn: officeDay(certificate.decidedOn),
    authority: certificate.authority,
    certificateNumber: certificate.number ?? "",
    issuedOn: officeDay(certificate.decidedOn),
    // Left out: the importer adds the validity of the ruleset, as it does for the office.
    expiresOn: "",
    form: FORM_LABELS[certificate.form],
    withdrawnOn: officeDay(certificate.withdrawnOn),
    withdrawnGround: certificate.withdrawnGround ?? "",
    note: certificate.note ?? "",
  }
}

/** The register as the office would upload it: one row per certificate, its own column titles. */
export function toRegistryCsv(products: readonly ProductRecord[]): string {
  const rows = products.flatMap((product) =>
    product.certificates.map((certificate) => toCells(product, certificate)),
  )
  const columns = REGISTRY_COLUMNS.map(({ id }) => ({ key: id, header: columnTitle(id) }))
  return stringify(rows, { header: true, bom: true, columns })
}
