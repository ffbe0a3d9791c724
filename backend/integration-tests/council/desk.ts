import { createRequire } from "node:module"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  council,
  itemDetails,
  sessionDetails,
  type CouncilRole,
  type ItemDetails,
  type SessionDetails,
} from "../../src/contract"
import { readDatabase } from "../../src/lib/database"
import type * as SeedCouncil from "../../src/seed/council/seed-council-rule"
import type * as SeedRulesets from "../../src/seed/rulesets/seed-rulesets"
import { councilOf, insertDossiers, signUp, type Answer, type Person, type TestApi } from "./fixture"

// Through Node's own loader, as Medusa loads it: a second copy would register the workflow twice.
const load = createRequire(__filename)
const { seedRulesets } = load("../../src/seed/rulesets/seed-rulesets") as typeof SeedRulesets
const { seedCouncilRule } = load("../../src/seed/council/seed-council-rule") as typeof SeedCouncil

/** Path of a session or of an item below /admin. */
export function pathOf(sessionId: string, itemId = ""): string {
  return `/ocop/sessions/${sessionId}${itemId === "" ? "" : `/items/${itemId}`}`
}

export const scorecard = (key: string, choices: Record<string, number>, round = 1) => ({
  clientKey: `khoa-gui-${key}`,
  round,
  choices,
  comment: "",
})

/** A council of three who score and a secretary, its office, and the chair of another council. */
export interface Desk {
  office: Person
  chair: Person
  secretary: Person
  second: Person
  third: Person
  stranger: Person
  councilId: string
  /** A session of new dossiers that wait for the council. */
  plan(productNames: readonly string[], ruleset?: string): Promise<SessionDetails>
  /** Everybody is present. */
  open(session: SessionDetails): Promise<Answer>
}

export async function readItem(person: Person, path: string): Promise<ItemDetails> {
  return itemDetails.parse((await person.send("get", path)).data)
}

async function councilsOf(
  office: Person,
  own: readonly { person: Person; role: CouncilRole; name: string }[],
  stranger: Person,
): Promise<string> {
  const answer = await office.send("post", "/ocop/councils", councilOf(own))
  expect(answer.status).toBe(201)
  const other = councilOf([{ person: stranger, role: "chair", name: "Khác" }])
  expect((await office.send("post", "/ocop/councils", { ...other, decisionNumber: "9/QĐ" })).status).toBe(201)
  return council.parse(answer.data).id
}

export async function openDesk(api: TestApi, container: MedusaContainer): Promise<Desk> {
  const context = { container, dataDir: "", withSamples: false }
  await seedRulesets.run(context)
  await seedCouncilRule.run(context)
  const office = await signUp(api, container, "van-phong")
  const chair = await signUp(api, container, "chu-tich")
  const secretary = await signUp(api, container, "thu-ky")
  const second = await signUp(api, container, "hai")
  const third = await signUp(api, container, "ba")
  const stranger = await signUp(api, container, "nguoi-ngoai")
  const roles: { person: Person; role: CouncilRole; name: string }[] = [
    { person: chair, role: "chair", name: "Chủ tịch" },
    { person: secretary, role: "secretary", name: "Thư ký" },
    { person: second, role: "member", name: "Hai" },
    { person: third, role: "member", name: "Ba" },
  ]
  const councilId = await councilsOf(office, roles, stranger)
  return {
    office,
    chair,
    secretary,
    second,
    third,
    stranger,
    councilId,
    async plan(productNames, ruleset = "26/2026") {
      const dossiers = productNames.map((productName, at) => ({ id: `dos_thu_${at}`, productName, ruleset }))
      await insertDossiers(readDatabase(container).knex, dossiers)
      const answer = await secretary.send("post", "/ocop/sessions", {
        councilId,
        title: "Đợt 2 năm 2026",
        heldOn: "2026-11-20",
        dossierIds: dossiers.map(({ id }) => id),
      })
      expect(answer.status).toBe(201)
      return sessionDetails.parse(answer.data)
    },
    open({ id, members }) {
      const body = { presentMemberIds: members.map((member) => member.id) }
      return secretary.send("post", `${pathOf(id)}/open`, body)
    },
  }
}
