import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ReadDatabase } from "../lib/database"

const CHUNK = 2000

async function vndRegionId(database: ReadDatabase): Promise<string | null> {
  const [region] = await database.rows<{ id: string }>(
    "SELECT id FROM region WHERE currency_code = 'vnd' AND deleted_at IS NULL ORDER BY created_at, id LIMIT 1",
  )
  return region?.id ?? null
}

/**
 * The VND price of each price set, as Medusa's own pricing engine answers it for a guest in the VN
 * region: the same number the basket will charge, price lists included. Sets without one are absent.
 */
export async function loadPricesVnd(
  container: MedusaContainer,
  database: ReadDatabase,
  priceSetIds: string[],
): Promise<Map<string, number>> {
  const pricing = container.resolve(Modules.PRICING)
  const regionId = await vndRegionId(database)
  const context = { currency_code: "vnd", ...(regionId === null ? {} : { region_id: regionId }) }
  const prices = new Map<string, number>()
  for (let start = 0; start < priceSetIds.length; start += CHUNK) {
    const calculated = await pricing.calculatePrices(
      { id: priceSetIds.slice(start, start + CHUNK) },
      { context },
    )
    for (const price of calculated) {
      const amount = price.calculated_amount
      if (amount !== null && price.currency_code === "vnd") prices.set(price.id, Math.round(Number(amount)))
    }
  }
  return prices
}
