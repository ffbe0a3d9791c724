import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DossierCreate } from "../../contract"
import { badRequest, conflict, notFound } from "../../lib/api-fault"
import { fold } from "../../lib/fold"
import type { IsoDay } from "../../lib/local-day"
import { loadCertificatesOf } from "../../modules/certificate/queries/certificate-records"
import {
  findRegisteredProduct,
  loadRegisteredProduct,
} from "../../modules/certificate/queries/registered-product-records"
import { isEffective } from "../../modules/certificate/rules/certificate-state"
import { leadingCertificateOn } from "../../modules/certificate/rules/product-stars"

/** What a dossier is about. */
export interface Subject {
  registeredProductId: string | null
  productName: string
  setNo: number | null
  /** The certificate a re-evaluation or upgrade starts from. */
  certificateId: string | null
}

const MAX_STARS = 5

function refuse(code: string, message: string): never {
  throw conflict(code, "kind", message)
}

async function newProduct(tx: Knex, producerId: string, request: DossierCreate): Promise<Subject> {
  const { productName } = request
  if (request.kind !== "first") {
    throw badRequest(
      "REGISTERED_PRODUCT_REQUIRED",
      "registeredProductId",
      "Chọn sản phẩm trong sổ đăng ký cần nâng hạng hoặc đánh giá lại.",
    )
  }
  if (productName === undefined) {
    throw badRequest("PRODUCT_NAME_REQUIRED", "productName", "Ghi tên sản phẩm đăng ký.")
  }
  const known = await findRegisteredProduct(tx, producerId, fold(productName))
  if (known !== null) {
    throw conflict(
      "PRODUCT_ALREADY_REGISTERED",
      "productName",
      `«${known.name}» đã có trong sổ đăng ký: chọn sản phẩm này thay vì ghi tên mới.`,
    )
  }
  return {
    registeredProductId: null,
    productName,
    setNo: request.setNo ?? null,
    certificateId: null,
  }
}

/**
 * The product a request means, and whether this kind of dossier suits it on the day.
 * @throws ApiFaultError 404 for a product that is not the producer's; 409 when the kind does not suit
 */
export async function subjectOf(
  tx: Knex,
  producerId: string,
  request: DossierCreate,
  day: IsoDay,
): Promise<Subject> {
  if (request.registeredProductId === undefined) return newProduct(tx, producerId, request)
  const product = await loadRegisteredProduct(tx, request.registeredProductId)
  if (product === null || product.producerId !== producerId) {
    throw notFound("PRODUCT_NOT_FOUND", "registeredProductId", "Không có sản phẩm này trong sổ đăng ký.")
  }
  const leading = leadingCertificateOn(await loadCertificatesOf(tx, [product.id]), day)
  const inForce = leading !== null && isEffective(leading.state)
  const subject = {
    registeredProductId: product.id,
    productName: product.name,
    setNo: request.setNo ?? product.setNo,
  }
  if (request.kind === "first") {
    if (inForce) {
      refuse("PRODUCT_HAS_CERTIFICATE", "Sản phẩm đang có giấy chứng nhận: chọn nâng hạng hoặc đánh giá lại.")
    }
    return { ...subject, certificateId: null }
  }
  if (leading === null || leading.state === "withdrawn") {
    refuse("NO_CERTIFICATE", "Sản phẩm không có giấy chứng nhận: nộp hồ sơ đánh giá lần đầu.")
  }
  if (request.kind === "upgrade") {
    if (!inForce) refuse("CERTIFICATE_NOT_IN_FORCE", "Giấy chứng nhận đã hết hạn: chọn đánh giá lại.")
    if (leading.certificate.stars >= MAX_STARS) refuse("TOP_STARS", "Sản phẩm đã đạt 5 sao.")
  }
  return { ...subject, certificateId: leading.certificate.id }
}
