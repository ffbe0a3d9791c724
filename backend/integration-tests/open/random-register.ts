import fc from "fast-check"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { addDays, type IsoDay } from "../../src/lib/local-day"
import type { CertificateDates } from "../../src/modules/certificate/rules/certificate-state"
import { anyProduct } from "../../src/modules/certificate/rules/testing/arbitrary-certificates"

export interface RecordedCertificate extends CertificateDates {
  kind: "new" | "re_evaluation" | "upgrade"
  decidedOn: IsoDay
}

/** Rows per INSERT: PostgreSQL takes at most 65,535 parameters. */
const BATCH = 1000

export type RandomRegister = RecordedCertificate[][]

const anyRecorded = (certificates: CertificateDates[]) =>
  fc.tuple(
    ...certificates.map((certificate) =>
      fc
        .record({
          kind: fc.constantFrom<RecordedCertificate["kind"]>("new", "re_evaluation", "upgrade"),
          /** Mostly before the issue, now and then recorded after it. */
          decidedBefore: fc.integer({ min: -5, max: 60 }),
        })
        .map(({ kind, decidedBefore }) => ({
          ...certificate,
          kind,
          decidedOn: addDays(certificate.issuedOn, -decidedBefore),
        })),
    ),
  )

/** Up to `maxProducts` products with all their certificates; ids are unique in the register. */
export function anyRegister(maxProducts: number): fc.Arbitrary<RandomRegister> {
  return fc
    .array(
      anyProduct().chain((certificates) => anyRecorded(certificates)),
      { minLength: 1, maxLength: maxProducts },
    )
    .map((products) =>
      products.map((certificates, index) =>
        certificates.map((certificate) => ({
          ...certificate,
          id: `cert_${index}_${certificate.id}`,
          supersedesId: certificate.supersedesId && `cert_${index}_${certificate.supersedesId}`,
        })),
      ),
    )
}

function certificateRow(certificate: RecordedCertificate, registeredProductId: string) {
  return {
    id: certificate.id,
    registered_product_id: registeredProductId,
    decision_number: "1/QĐ-THỬ",
    decided_on: certificate.decidedOn,
    authority_name: "UBND tỉnh Hà Tĩnh",
    authority_level: "province",
    stars: certificate.stars,
    issued_on: certificate.issuedOn,
    expires_on: certificate.expiresOn,
    kind: certificate.kind,
    supersedes_id: certificate.supersedesId,
    withdrawn_on: certificate.withdrawnOn,
    extension_lodged_on: certificate.extensionLodgedOn,
    extension_decided_on: certificate.extensionDecidedOn,
    verification_code: `V-${certificate.id}`,
    product_name_at_issue: "Sản phẩm thử",
    producer_name_at_issue: "Cơ sở thử",
    unit_id: "unit_none",
    ruleset_code: "148-2023",
  }
}

/** Replaces the whole register by this one. */
export async function recordRegister(knex: Knex, register: RandomRegister): Promise<void> {
  await knex("ocop_certificate").delete()
  await knex("ocop_registered_product").delete()
  await knex.batchInsert(
    "ocop_registered_product",
    register.map((_, index) => ({
      id: `regp_${index}`,
      product_id: `prod_${index}`,
      identity_key: `key ${index}`,
      name: "Sản phẩm thử",
      folded_name: "san pham thu",
      producer_id: "prdr_none",
    })),
    BATCH,
  )
  const rows = register.flatMap((certificates, index) =>
    certificates.map((certificate) => certificateRow(certificate, `regp_${index}`)),
  )
  await knex.batchInsert("ocop_certificate", rows, BATCH)
}
