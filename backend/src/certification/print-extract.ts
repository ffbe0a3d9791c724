import type { Snapshot } from "../catalogue/model"
import type { CertificateRow } from "../catalogue/register-rows"
import { certificateExtract } from "../documents/certificate-extract"
import { renderPdf } from "../documents/pdf"
import { now } from "../lib/clock"
import type { ReadDatabase } from "../lib/database"
import { today } from "../lib/local-day"
import { verifyCertificate } from "../register/verify"
import { shownDay, STATE_WORDS } from "../register/words"
import { certificateQrText } from "./keys/certificate-qr"

/** The extract of a certificate as it is now, as PDF; null while it is not issued yet. */
export async function printExtract(
  database: ReadDatabase,
  snapshot: Snapshot,
  certificate: CertificateRow,
): Promise<{ fileName: string; pdf: Buffer } | null> {
  const asOf = today()
  const verification = await verifyCertificate(database, snapshot, certificate, asOf, now())
  if (verification === null || verification.state === "unknown") return null
  const definition = certificateExtract({
    verification,
    stateWords: STATE_WORDS[verification.state],
    qr: await certificateQrText(database.knex, certificate),
    printedOn: shownDay(asOf) ?? asOf,
  })
  return { fileName: `trich-luc-${certificate.verificationCode}.pdf`, pdf: await renderPdf(definition) }
}
