import type { SeedPart } from "../seed-part"
import { demoAccounts } from "./demo-accounts"
import { ensureOffice, ensureProducerMember, ensureShopper } from "./ensure-actors"
import { ensureIdentity } from "./ensure-identity"

export const seedAccounts: SeedPart = {
  title: "Tài khoản dùng thử",
  isSample: true,
  async run({ container, dataDir }) {
    const { shopper, producer, office } = demoAccounts(dataDir)
    await ensureShopper(container, await ensureIdentity(container, shopper), shopper.email)
    await ensureProducerMember(container, await ensureIdentity(container, producer), producer.email)
    await ensureOffice(container, await ensureIdentity(container, office), office.email)
    return "3 tài khoản"
  },
}
