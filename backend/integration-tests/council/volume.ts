import { createRequire } from "node:module"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { readDatabase } from "../../src/lib/database"
import { sessionPage } from "../../src/council/session-page"
import type * as Councils from "../../src/workflows/council/councils"
import type * as Items from "../../src/workflows/council/items"
import type * as Sessions from "../../src/workflows/council/sessions"
import { best, fewer, insertDossiers } from "./fixture"

const load = createRequire(__filename)
const councils = load("../../src/workflows/council/councils") as typeof Councils
const sessions = load("../../src/workflows/council/sessions") as typeof Sessions
const items = load("../../src/workflows/council/items") as typeof Items

export interface Day {
  sessionId: string
  userIds: string[]
  itemIds: string[]
}

/** A council of so many members who all score, with a session of so many products, opened. */
export async function openDay(container: MedusaContainer, members: number, products: number): Promise<Day> {
  const { knex } = readDatabase(container)
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)
  const users = await container
    .resolve(Modules.USER)
    .createUsers(numbers(members).map((at) => ({ email: `uy-vien-${products}-${at}@vidu.example` })))
  const userIds = users.map(({ id }) => id)
  const chairId = userIds[0] ?? ""
  const council = await councils.runCreateCouncil(container, {
    userId: chairId,
    input: {
      name: `Hội đồng ${products} sản phẩm`,
      decisionNumber: `${products}/QĐ-UBND`,
      decidedOn: "2026-08-01",
      validFrom: "2026-08-01",
      validTo: null,
      members: userIds.map((userId, at) => ({
        userId,
        fullName: `Ủy viên ${at}`,
        position: "",
        organisation: "Sở thử",
        role: at === 0 ? "chair" : "member",
      })),
    },
  })
  const dossierIds = numbers(products).map((at) => `dos_${products}_${at}`)
  await insertDossiers(
    knex,
    dossierIds.map((id, at) => ({ id, productName: `Sản phẩm ${at}` })),
  )
  const sessionId = await sessions.runPlanSession(container, {
    userId: chairId,
    input: { councilId: council.id, title: "Cả ngày", heldOn: "2026-11-20", place: "", dossierIds },
  })
  const presentMemberIds = council.members.map(({ id }) => id)
  await sessions.runOpenSession(container, { sessionId, userId: chairId, presentMemberIds })
  const page = await sessionPage(knex, sessionId, chairId)
  return { sessionId, userIds, itemIds: page.items.map(({ id }) => id) }
}

/** Every member scores every product, each product's members at once; the chair closes it. */
export async function scoreDay(
  container: MedusaContainer,
  { sessionId, userIds, itemIds }: Day,
): Promise<void> {
  const userId = userIds[0] ?? ""
  const cards = [best, fewer(1), fewer(2)]
  for (const itemId of itemIds) {
    const command = { sessionId, itemId, userId }
    await items.runPresentItem(container, command)
    await Promise.all(
      userIds.map((memberUserId, at) =>
        items.runSendScorecard(container, {
          ...command,
          userId: memberUserId,
          input: {
            clientKey: `${itemId}-${at}`.slice(-40),
            round: 1,
            choices: cards[at % cards.length] ?? best,
            comment: "",
          },
        }),
      ),
    )
  }
}

/** How many queries reading the session page takes. */
export async function queriesOfPage(
  container: MedusaContainer,
  { sessionId, userIds }: Day,
): Promise<number> {
  const { knex } = readDatabase(container)
  let count = 0
  const note = (): void => {
    count += 1
  }
  knex.on("query", note)
  try {
    await sessionPage(knex, sessionId, userIds[0] ?? "")
  } finally {
    knex.removeListener("query", note)
  }
  return count
}
