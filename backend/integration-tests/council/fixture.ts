import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Modules } from "@medusajs/framework/utils"
import type { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { CouncilInput, CouncilRole } from "../../src/contract"
import { bundledRuleset } from "../../src/modules/rating/rules/bundled-rulesets"
import { criteriaOf, extremeChoices } from "../../src/modules/rating/rules/testing/arbitrary-choices"

const law = bundledRuleset("26/2026")
const criteria = criteriaOf(law, 9)
/** The best scorecard of set 9: 100 points. */
export const best = extremeChoices(law, 9, "best")

/** The best scorecard with so many points fewer, taken from criteria in order of the sheet. */
export function fewer(points: number): Record<string, number> {
  const choices = { ...best }
  let left = points
  for (const { code, options } of criteria) {
    const now = choices[code] ?? 0
    const lower = options.map((option) => option.points).filter((each) => each < now && now - each <= left)
    const next = Math.min(now, ...lower)
    choices[code] = next
    left -= now - next
  }
  if (left !== 0) throw new Error(`cannot take ${points} points away`)
  return choices
}

type RunnerOptions = Parameters<typeof medusaIntegrationTestRunner>[0]
/** The HTTP client that Medusa's test runner hands to a suite. */
export type TestApi = Parameters<RunnerOptions["testSuite"]>[0]["api"]

const PASSWORD = "mat-khau-thu"

export interface Answer {
  status: number
  data: unknown
}

export const codeOf = ({ data }: Answer) => (data as { code?: string }).code

/** A signed-in user of the administration. */
export interface Person {
  userId: string
  send(method: "get" | "post" | "put", path: string, body?: unknown): Promise<Answer>
  download(path: string): Promise<{ status: number; type: string; content: Buffer }>
}

export async function signUp(api: TestApi, container: MedusaContainer, name: string): Promise<Person> {
  const email = `${name}@vidu.example`
  const user = await container.resolve(Modules.USER).createUsers({ email })
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: { email, password: PASSWORD } })
  await auth.updateAuthIdentities({ id: authIdentity?.id ?? "", app_metadata: { user_id: user.id } })
  const { data } = await api.post<{ token: string }>("/auth/user/emailpass", { email, password: PASSWORD })
  const options = { headers: { authorization: `Bearer ${data.token}` }, validateStatus: () => true }
  return {
    userId: user.id,
    send: async (method, url, body) => {
      const answer = await api.request<unknown>({ method, url: `/admin${url}`, data: body, ...options })
      return { status: answer.status, data: answer.data }
    },
    download: async (url) => {
      const answer = await api.get<ArrayBuffer>(`/admin${url}`, { ...options, responseType: "arraybuffer" })
      return {
        status: answer.status,
        type: String(answer.headers["content-type"]),
        content: Buffer.from(answer.data),
      }
    },
  }
}

export interface NewDossier {
  id: string
  productName: string
  setNo?: number
  ruleset?: string
}

/** Dossiers that have come as far as the council, as the dossier module leaves them. */
export async function insertDossiers(db: Knex, dossiers: readonly NewDossier[]): Promise<void> {
  await db("ocop_dossier").insert(
    dossiers.map(({ id, productName, setNo = 9, ruleset = "26/2026" }) => ({
      id,
      kind: "first",
      producer_id: "prdr_thu",
      product_name: productName,
      folded_name: productName,
      set_no: setNo,
      ruleset_code: ruleset,
      ruleset_version: 1,
      unit_id: "unit_thu",
      unit_code: "18775",
      state: "council",
      draft: "{}",
      version_no: 2,
      version_sha256: "ab".repeat(32),
      opened_by: "prmem_thu",
    })),
  )
}

export function councilOf(
  people: readonly { person: Person; role: CouncilRole; name: string }[],
): CouncilInput {
  return {
    name: "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh",
    decisionNumber: "1234/QĐ-UBND",
    decidedOn: "2026-08-01",
    validFrom: "2026-08-01",
    validTo: null,
    members: people.map(({ person, role, name }) => ({
      userId: person.userId,
      fullName: name,
      position: "Phó Giám đốc",
      organisation: "Sở thử",
      role,
    })),
  }
}
