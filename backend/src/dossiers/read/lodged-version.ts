import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import { loadVersionContent } from "../../modules/dossier/queries/versions"
import type { FrozenVersion } from "../submit/frozen-version"

/** The newest frozen version of a dossier; null before it was lodged. We wrote it, so its shape is known. */
export async function parseVersion(
  db: Knex,
  { id, versionNo }: Pick<Dossier, "id" | "versionNo">,
): Promise<FrozenVersion | null> {
  if (versionNo === null) return null
  const content = await loadVersionContent(db, id, versionNo)
  return content === null ? null : (JSON.parse(content) as FrozenVersion)
}
