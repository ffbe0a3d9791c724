import { randomUUID } from "node:crypto"
import { setTimeout as sleep } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CommerceRefusal } from "../refusal"

interface LockCartInput {
  cartId: string
  waitSeconds: number
}

interface CartLock {
  cartId: string
  ownerId: string
}

/** Longest a basket may stay locked if the process that locked it dies. */
const LOCK_TTL_SECONDS = 60
const RETRY_MS = 100

/**
 * The PostgreSQL locking provider records when a lock ends but never looks at it: the lock of a killed
 * process would hold the basket for good. Where that provider's table exists, drop what has ended.
 */
async function dropEndedLock(container: MedusaContainer, cartId: string): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await connection.raw<{ rows: { present: boolean }[] }>(
    "select to_regclass('locking') is not null as present",
  )
  if (rows[0]?.present !== true) return
  await connection.raw("delete from locking where id = ? and expiration < now()", [cartId])
}

/**
 * Takes the basket's lock for this run alone. The key is the cart id, the one Medusa's own cart
 * workflows lock, so nothing else can change the basket meanwhile. Unlike Medusa's step it names an
 * owner: without one, two simultaneous first takers of the PostgreSQL lock both believe they hold it.
 *
 * Compensated: released when the run fails.
 * @throws CommerceRefusal CART_BUSY when the lock is not free within `waitSeconds`.
 */
export const lockCartStep = createStep(
  "ocop-lock-cart",
  async ({ cartId, waitSeconds }: LockCartInput, { container }) => {
    const locking = container.resolve(Modules.LOCKING)
    const ownerId = randomUUID()
    const until = Date.now() + waitSeconds * 1000
    for (;;) {
      try {
        await locking.acquire(cartId, { ownerId, expire: LOCK_TTL_SECONDS })
        break
      } catch {
        if (Date.now() >= until) {
          throw new CommerceRefusal("CART_BUSY", "Giỏ hàng đang được xử lý. Đợi vài giây rồi bấm lại.")
        }
      }
      await dropEndedLock(container, cartId)
      await sleep(RETRY_MS)
    }
    const lock: CartLock = { cartId, ownerId }
    return new StepResponse(lock, lock)
  },
  async (lock, { container }) => {
    if (lock) await container.resolve(Modules.LOCKING).release(lock.cartId, { ownerId: lock.ownerId })
  },
)

export const unlockCartStep = createStep("ocop-unlock-cart", async (lock: CartLock, { container }) => {
  await container.resolve(Modules.LOCKING).release(lock.cartId, { ownerId: lock.ownerId })
  return new StepResponse(undefined)
})
