import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BasketSummary, CheckoutFault, PlacedOrder } from "../../contract"
import { Gate } from "./gate"
import { placeOrderWorkflow, type PlaceOrderInput } from "./place-order"
import { readCart } from "./read-cart"
import type { CommerceRefusal } from "./refusal"
import { assertInStock } from "./shortages"
import { setCartLineWorkflow, type SetCartLineInput } from "./set-cart-line"

/** Why the shop did not do what was asked, ready to be answered. */
export interface Refused {
  ok: false
  httpStatus: number
  fault: CheckoutFault
}

export type Outcome<T> = { ok: true; value: T } | Refused

/** Completions at a time in this process; see `Gate`. */
const COMPLETIONS_AT_ONCE = 3
const completions = new Gate(COMPLETIONS_AT_ONCE)

function refused({ httpStatus, refusal }: Pick<CommerceRefusal, "httpStatus" | "refusal">): Refused {
  return { ok: false, httpStatus, fault: refusal }
}

/** Errors come out of a workflow as plain objects that kept their own properties. */
function asRefusal(error: unknown): Pick<CommerceRefusal, "httpStatus" | "refusal"> | null {
  const candidate = error as Partial<CommerceRefusal> | null
  if (typeof candidate?.httpStatus !== "number" || candidate.refusal === undefined) return null
  return { httpStatus: candidate.httpStatus, refusal: candidate.refusal }
}

function asError(error: unknown): Error {
  const { message, stack } = (error ?? {}) as { message?: string; stack?: string }
  const thrown = new Error(message ?? "unknown failure")
  if (stack !== undefined) thrown.stack = stack
  return thrown
}

/**
 * Stock may run out between our check and Medusa's reservation. Then Medusa's error names an inventory
 * item; the shopper is told the goods and what is left instead.
 */
async function asShortage(container: MedusaContainer, cartId: string): Promise<Refused | null> {
  const cart = await readCart(container, cartId)
  if (cart === null || cart.completed) return null
  try {
    assertInStock(cart.lines)
    return null
  } catch (error) {
    const refusal = asRefusal(error)
    return refusal === null ? null : refused(refusal)
  }
}

async function outcomeOf<T>(
  container: MedusaContainer,
  cartId: string,
  run: () => Promise<{ result: T; errors: { error: unknown }[] }>,
): Promise<Outcome<T>> {
  const { result, errors } = await run()
  const [failure] = errors
  if (failure === undefined) return { ok: true, value: result }
  const refusal = asRefusal(failure.error)
  if (refusal !== null) return refused(refusal)
  const shortage = await asShortage(container, cartId)
  if (shortage !== null) return shortage
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .error(`cart ${cartId}: ${asError(failure.error).message}`)
  throw asError(failure.error)
}

/** Runs `placeOrderWorkflow`; a refusal is an answer, anything else is thrown. */
export async function placeOrder(
  container: MedusaContainer,
  input: PlaceOrderInput,
): Promise<Outcome<PlacedOrder & { isNew: boolean }>> {
  return completions.run(() =>
    outcomeOf(container, input.cartId, () =>
      placeOrderWorkflow(container).run({ input, throwOnError: false }),
    ),
  )
}

/** Runs `setCartLineWorkflow`; a refusal is an answer, anything else is thrown. */
export async function setCartLine(
  container: MedusaContainer,
  input: SetCartLineInput,
): Promise<Outcome<BasketSummary>> {
  return outcomeOf(container, input.cartId, () =>
    setCartLineWorkflow(container).run({ input, throwOnError: false }),
  )
}
