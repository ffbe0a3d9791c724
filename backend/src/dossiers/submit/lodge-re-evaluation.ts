import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierSubmit, ExtensionGround } from "../../contract"
import type { Actor } from "../../lib/actor"
import { endExtension, extendCertificate } from "../../certification/acts/extend-certificate"
import { badRequest } from "../../lib/api-fault"
import type { IsoDay } from "../../lib/local-day"
import {
  loadCertificatesOf,
  type CertificateRecord,
} from "../../modules/certificate/queries/certificate-records"
import { reEvaluationWindow } from "../../modules/certificate/rules/life"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import { lodgingOn } from "../lodging"

export interface Extension {
  ground: ExtensionGround
  statement: string
}

/** The certificate a dossier starts from, as it stands. */
export async function certificateOfDossier(
  db: Knex,
  { registeredProductId, certificateId }: Pick<Dossier, "registeredProductId" | "certificateId">,
): Promise<CertificateRecord | null> {
  if (registeredProductId === null || certificateId === null) return null
  const certificates = await loadCertificatesOf(db, [registeredProductId])
  return certificates.find(({ id }) => id === certificateId) ?? null
}

function refuseExtension(message: string): never {
  throw badRequest("EXTENSION_NOT_APPLICABLE", "extension", message)
}

/**
 * Whether a dossier may be lodged on the day, and the extension that comes with it. Only the first
 * lodging counts: a file that was returned keeps its day.
 */
export async function checkLodging(
  tx: Knex,
  dossier: Dossier,
  { extension, withoutExtension }: DossierSubmit,
  day: IsoDay,
): Promise<Extension | null> {
  const asked = extension ?? null
  if (dossier.lodgedOn !== null) {
    if (asked === null) return null
    refuseExtension("Việc kéo dài giấy chứng nhận chỉ ghi khi nộp hồ sơ lần đầu.")
  }
  const certificate = dossier.kind === "re_evaluation" ? await certificateOfDossier(tx, dossier) : null
  if (certificate === null) {
    if (asked === null) return null
    refuseExtension("Chỉ hồ sơ đánh giá lại mới kéo dài giấy chứng nhận theo Điều 12.3.")
  }
  const { expiresOn } = certificate
  const { from, until } = reEvaluationWindow(expiresOn)
  switch (lodgingOn(expiresOn, day)) {
    case "early":
      throw badRequest(
        "LODGED_TOO_EARLY",
        null,
        `Giấy chứng nhận hết hạn ${expiresOn}: hồ sơ đánh giá lại nộp từ ${from} đến ${until} (Điều 7.6a).`,
      )
    case "in_window":
      if (asked === null) return null
      return refuseExtension(`Hồ sơ nộp kịp thời hạn (đến ${until}): không cần kéo dài theo Điều 12.3.`)
    case "expired":
      if (asked === null) return null
      return refuseExtension(`Giấy chứng nhận đã hết hạn ${expiresOn}: không kéo dài được nữa.`)
    case "late":
      if (asked !== null || withoutExtension === true) return asked
      throw badRequest(
        "EXTENSION_GROUND_REQUIRED",
        "extension",
        `Đã quá thời hạn nộp (${until}): ghi lý do theo Điều 12.3 để giấy chứng nhận tiếp tục có hiệu lực, hoặc chọn nộp không kéo dài.`,
      )
  }
}

/** Lets the certificate run on until a result, at most 180 days past its expiry (Điều 12.3). */
export async function extendForDossier(
  tx: Knex,
  dossier: Dossier,
  extension: Extension,
  { day, actor }: { day: IsoDay; actor: Actor },
): Promise<void> {
  const certificate = await certificateOfDossier(tx, dossier)
  // The office may have recorded the extension from a paper before.
  if (certificate === null || certificate.extensionLodgedOn !== null) return
  const { ground, statement } = extension
  await extendCertificate(tx, {
    certificateId: certificate.id,
    lodgedOn: day,
    ground,
    statement,
    actorId: actor.id,
  })
}

/** The re-evaluation ended without a new certificate: what its lodging had extended ends too. */
export async function endExtensionOfDossier(
  tx: Knex,
  dossier: Dossier,
  { decidedOn, statement, actorId }: { decidedOn: IsoDay; statement: string; actorId: string },
): Promise<void> {
  if (dossier.extensionGround === null) return
  const certificate = await certificateOfDossier(tx, dossier)
  if (certificate === null || certificate.extensionLodgedOn === null) return
  if (certificate.extensionDecidedOn !== null || certificate.withdrawnOn !== null) return
  await endExtension(tx, { certificateId: certificate.id, decidedOn, statement, actorId })
}
