import { z } from "@medusajs/framework/zod"

/** GET /open/v1/addresses/provinces and …/communes?province=CODE. */
export const addressProvince = z.object({ code: z.string(), name: z.string() })
export type AddressProvince = z.infer<typeof addressProvince>

export const addressCommune = z.object({
  code: z.string(),
  name: z.string(),
  provinceCode: z.string(),
})
export type AddressCommune = z.infer<typeof addressCommune>

/**
 * GET /open/v1/addresses/search?q=&province= : present communes, found by present or former names.
 * `via` tells the former name that matched («xã Kỳ Phú, huyện Kỳ Anh»), for the person to confirm.
 */
export const addressMatch = addressCommune.extend({
  provinceName: z.string(),
  via: z.string().nullable(),
})
export type AddressMatch = z.infer<typeof addressMatch>
