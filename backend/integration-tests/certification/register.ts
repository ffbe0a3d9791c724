import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { COARSE_TAGS } from "../../src/contract/cache-tags"
import { fold } from "../../src/lib/fold"
import { CERTIFICATE_MODULE } from "../../src/modules/certificate"
import type CertificateModuleService from "../../src/modules/certificate/service"
import { insertRegisteredProducts } from "../../src/modules/certificate/writers/registered-products"

export const OFFICE = { email: "can-bo@vidu.example", password: "mat-khau-thu" }

/** An officer of the province; answers the headers of a signed-in request. */
export async function signInOffice(
  container: MedusaContainer,
  post: (path: string, body: object) => Promise<{ data: { token: string } }>,
): Promise<{ authorization: string }> {
  const user = await container.resolve(Modules.USER).createUsers({ email: OFFICE.email })
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: OFFICE })
  await auth.updateAuthIdentities({ id: authIdentity?.id ?? "", app_metadata: { user_id: user.id } })
  const { data } = await post("/auth/user/emailpass", OFFICE)
  return { authorization: `Bearer ${data.token}` }
}

/** So many registered products without certificates, of one producer, in the unit given. */
export async function registerProducts(
  db: Knex,
  count: number,
  { producerId, unitId, prefix }: { producerId: string; unitId: string; prefix: string },
): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, place) => ({
    id: `regp_${prefix}${String(place).padStart(4, "0")}`,
    product_id: `prod_${prefix}${place}`,
    registry_code: null,
    identity_key: `${producerId} ${prefix} ${place}`,
    name: `Sản phẩm ${prefix} ${place}`,
    folded_name: fold(`Sản phẩm ${prefix} ${place}`),
    producer_id: producerId,
    set_no: 9,
    product_set_id: null,
    unit_id: unitId,
    sample: false,
    import_id: "rimp_test",
  }))
  await insertRegisteredProducts(db, rows)
  return rows.map(({ id }) => id)
}

export function certificatesOf(container: MedusaContainer): CertificateModuleService {
  return container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
}

/** Every tag the outbox holds, so that a test can say which pages were told. */
export async function outboxTags(db: Knex, name: string): Promise<string[]> {
  const events: { payload: { tags: string[] } }[] = await db("ocop_outbox_event")
    .where({ name })
    .select("payload")
  return [...new Set(events.flatMap(({ payload }) => payload.tags))]
}

export const EVERYTHING = [...COARSE_TAGS]
