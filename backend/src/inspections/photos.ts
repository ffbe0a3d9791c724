import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { conflict, notFound } from "../lib/api-fault"
import { lockInspection } from "../modules/inspection/writers/inspections"

export interface NewPhoto {
  inspectionId: string
  fileId: string
  mimeType: string
  bytes: number
  sha256: string
  caption: string
  actorId: string
}

/**
 * Binds a stored photo to an open inspection, in the caller's transaction.
 * @throws ApiFaultError 404 INSPECTION_UNKNOWN; 409 PHOTO_REPEATED, INSPECTION_CLOSED
 */
export async function addPhoto(tx: Knex, photo: NewPhoto): Promise<string> {
  const { state } = await lockInspection(tx, photo.inspectionId)
  if (state !== "planned" && state !== "mending") {
    throw conflict("INSPECTION_CLOSED", "id", "Đợt kiểm tra đã có kết luận cuối: không thêm ảnh được nữa.")
  }
  const id = generateEntityId(undefined, "inspph")
  const same: { id: string } | undefined = await tx("ocop_inspection_photo")
    .where({ inspection_id: photo.inspectionId, sha256: photo.sha256 })
    .whereNull("deleted_at")
    .first("id")
  if (same !== undefined) throw conflict("PHOTO_REPEATED", "body", "Ảnh này đã có trong đợt kiểm tra.")
  await tx("ocop_inspection_photo").insert({
    id,
    inspection_id: photo.inspectionId,
    file_id: photo.fileId,
    mime_type: photo.mimeType,
    bytes: photo.bytes,
    sha256: photo.sha256,
    caption: photo.caption,
    actor_id: photo.actorId,
  })
  return id
}

/** Where a photo lies. @throws ApiFaultError 404 PHOTO_UNKNOWN, also for another inspection's photo */
export async function photoFile(
  db: Knex,
  inspectionId: string,
  photoId: string,
): Promise<{ fileId: string; mimeType: string }> {
  const row: { fileId: string; mimeType: string } | undefined = await db("ocop_inspection_photo")
    .where({ id: photoId, inspection_id: inspectionId })
    .whereNull("deleted_at")
    .first({ fileId: "file_id", mimeType: "mime_type" })
  if (row === undefined) throw notFound("PHOTO_UNKNOWN", "photoId", "Không có ảnh này.")
  return row
}
