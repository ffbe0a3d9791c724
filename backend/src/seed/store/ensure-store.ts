import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createDefaultsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { STORE_CURRENCY, STORE_NAME } from "./settings"

const CHANNEL_NAME = "Sàn OCOP Hà Tĩnh"

export interface StoreBasics {
  salesChannelId: string
  publishableKey: string
}

/** Store, sales channel and publishable key: Medusa's own defaults, given our names and currency. */
export async function ensureStore(container: MedusaContainer): Promise<StoreBasics> {
  await createDefaultsWorkflow(container).run()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: stores } = await query.graph({
    entity: "store",
    fields: ["id", "name", "default_sales_channel_id", "supported_currencies.*"],
  })
  const [store] = stores
  const salesChannelId = store?.default_sales_channel_id
  if (!store || !salesChannelId) throw new Error("Medusa made no default store or sales channel")

  const isDone =
    store.name === STORE_NAME &&
    store.supported_currencies?.some(
      (currency: { currency_code?: string; is_default?: boolean } | null) =>
        currency?.currency_code === STORE_CURRENCY && currency.is_default,
    )
  if (!isDone) {
    await updateSalesChannelsWorkflow(container).run({
      input: { selector: { id: salesChannelId }, update: { name: CHANNEL_NAME, description: "" } },
    })
    await updateStoresWorkflow(container).run({
      input: {
        selector: { id: store.id },
        update: {
          name: STORE_NAME,
          supported_currencies: [{ currency_code: STORE_CURRENCY, is_default: true, is_tax_inclusive: true }],
        },
      },
    })
  }
  return { salesChannelId, publishableKey: await ensurePublishableKey(container, salesChannelId) }
}

async function ensurePublishableKey(container: MedusaContainer, salesChannelId: string): Promise<string> {
  const keys = await container
    .resolve(Modules.API_KEY)
    .listApiKeys({ type: "publishable" }, { order: { created_at: "ASC" } })
  const key = keys.find(({ revoked_at: revokedAt }) => revokedAt === null)
  if (!key) throw new Error("Medusa made no publishable key")
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: links } = await query.graph({
    entity: "publishable_api_key_sales_channel",
    fields: ["sales_channel_id"],
    filters: { publishable_key_id: key.id },
  })
  if (!links.some((link: { sales_channel_id: string }) => link.sales_channel_id === salesChannelId)) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [salesChannelId] } })
  }
  return key.token
}
