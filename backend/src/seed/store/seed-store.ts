import type { SeedPart } from "../seed-part"
import { ensureLocation } from "./ensure-location"
import { ensureRegion } from "./ensure-region"
import { ensureDelivery, ensureShippingProfile } from "./ensure-shipping"
import { ensureStore } from "./ensure-store"
import { writeStorefrontSettings } from "./storefront-settings"

export const seedStore: SeedPart = {
  title: "Sàn, vùng bán và giao hàng",
  async run({ container, dataDir, withSamples }) {
    const { salesChannelId, publishableKey } = await ensureStore(container)
    const regionId = await ensureRegion(container)
    const { stockLocationId, serviceZoneId } = await ensureLocation(container, salesChannelId)
    const shippingProfileId = await ensureShippingProfile(container)
    const shippingOptionId = await ensureDelivery(container, {
      serviceZoneId,
      shippingProfileId,
      regionId,
    })
    writeStorefrontSettings(dataDir, {
      publishableKey,
      regionId,
      salesChannelId,
      stockLocationId,
      shippingOptionId,
      shippingProfileId,
      withSamples,
    })
    return "1 sàn, 1 vùng, 1 cách giao"
  },
}
