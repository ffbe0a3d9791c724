import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { fold } from "../../lib/fold"
import { insertRegisteredProducts } from "../../modules/certificate/writers/registered-products"
import type { Dossier } from "../../modules/dossier/queries/dossier-records"
import { loadProductSets } from "../../modules/rating/queries/rating-facts"
import { insertSlugAliases, loadSlugAliases } from "../../modules/slug/writers/slug-aliases"
import { insertMedusaProducts, loadProductHandles } from "../../registry-import/apply/medusa-products"
import { SlugPool } from "../../registry-import/apply/slug-pool"

/** Kept with the product: it came from a dossier, not from a file. */
const SOURCE = "dossier"

/**
 * Enters the product of a first dossier into the register, in the caller's transaction: a registered
 * product and its page, known to the register and not on sale until its producer lists it. Call it under
 * `lockRegister`: handles are drawn from what is taken.
 *
 * @returns the id of the registered product
 */
export async function enterRegister(tx: Knex, dossier: Dossier, unitName: string | null): Promise<string> {
  const { productName, productCode, producerId, setNo, unitId } = dossier
  const pool = new SlugPool([...(await loadProductHandles(tx)), ...(await loadSlugAliases(tx, "product"))])
  const id = generateEntityId(undefined, "regp")
  const productId = generateEntityId(undefined, "prod")
  const handle = pool.take(productName, unitName)
  const foldedName = fold(productName)
  const sets = await loadProductSets(tx)
  await insertMedusaProducts(tx, [{ id: productId, title: productName, handle, external_id: productCode }])
  await insertRegisteredProducts(tx, [
    {
      id,
      product_id: productId,
      registry_code: productCode,
      identity_key: `${producerId}|${foldedName}`,
      name: productName,
      folded_name: foldedName,
      producer_id: producerId,
      set_no: setNo,
      product_set_id: sets.find(({ no }) => no === setNo)?.id ?? null,
      unit_id: unitId,
      sample: false,
      import_id: SOURCE,
    },
  ])
  await insertSlugAliases(tx, "product", [{ slug: handle, targetId: productId }])
  return id
}
