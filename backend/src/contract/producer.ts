import { z } from "@medusajs/framework/zod"
import { producerKind } from "./primitives"
import { productSeal } from "./seal"

/** GET /producer/me: who is signed in, and for which producer. */
export const producerMe = z.object({
  email: z.string(),
  role: z.enum(["owner", "staff"]),
  producer: z.object({ id: z.string(), slug: z.string(), name: z.string(), kind: producerKind }),
})
export type ProducerMe = z.infer<typeof producerMe>

/** One product of the signed-in producer, with what its certificate is today. */
export const producerProduct = z.object({
  id: z.string(),
  /** What dossiers name it by. */
  registeredProductId: z.string(),
  name: z.string(),
  handle: z.string().nullable(),
  onSale: z.boolean(),
  seal: productSeal,
})
export type ProducerProduct = z.infer<typeof producerProduct>
