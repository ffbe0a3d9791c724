import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { STORE_COUNTRY, STORE_CURRENCY } from "./settings"

/** The one region: Việt Nam, in đồng, prices as the buyer pays them, cash on delivery. */
export async function ensureRegion(container: MedusaContainer): Promise<string> {
  await ensureTaxRegion(container)
  const [known] = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: STORE_CURRENCY }, { take: 1 })
  if (known) return known.id
  const { result } = await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Việt Nam",
          currency_code: STORE_CURRENCY,
          countries: [STORE_COUNTRY],
          payment_providers: ["pp_system_default"],
          automatic_taxes: true,
          is_tax_inclusive: true,
        },
      ],
    },
  })
  const [region] = result
  if (!region) throw new Error("no region was created")
  return region.id
}

/** Rate 0: sellers state their tax on their own invoice; the price shown is the price paid. */
async function ensureTaxRegion(container: MedusaContainer): Promise<void> {
  const known = await container.resolve(Modules.TAX).listTaxRegions({ country_code: STORE_COUNTRY })
  if (known.length > 0) return
  await createTaxRegionsWorkflow(container).run({
    input: [
      {
        country_code: STORE_COUNTRY,
        provider_id: "tp_system",
        default_tax_rate: { rate: 0, code: "VAT0", name: "Đã gồm thuế" },
      },
    ],
  })
}
