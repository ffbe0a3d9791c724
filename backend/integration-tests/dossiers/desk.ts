import fs from "node:fs"
import { createRequire } from "node:module"
import os from "node:os"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { ApiFault } from "../../src/contract"
import { readDatabase } from "../../src/lib/database"
import { fold, slugify } from "../../src/lib/fold"
import { daysBetween, localDayOf, type IsoDay } from "../../src/lib/local-day"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import type ProducerModuleService from "../../src/modules/producer/service"
import { bundledRuleset } from "../../src/modules/rating/rules/bundled-rulesets"
import type * as RunSeed from "../../src/seed/run-seed"

// Through Node's own loader, as Medusa loads it: a second copy would register the workflows twice.
const { SEED_PARTS } = createRequire(__filename)("../../src/seed/run-seed") as typeof RunSeed

const FACTS = ["Địa giới hành chính", "Ngành, nhóm, bộ sản phẩm", "Bộ tiêu chí", "Lịch làm việc"]
const PASSWORD = "mat-khau-thu"
export const LAW = bundledRuleset("26/2026")

interface Api {
  request<T>(
    config: Record<string, unknown>,
  ): Promise<{ status: number; data: T; headers: Record<string, string> }>
}

export interface Answer<T> {
  status: number
  data: T
  headers: Record<string, string>
}

/** Status and code of a refusal. */
export function refusal({ status, data }: Answer<unknown>): [number, string] {
  return [status, (data as ApiFault).code]
}

/** The data folder of a suite, with a clock that tests may move. */
export class Rehearsal {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-dossiers-"))

  constructor() {
    process.env.OCOP_DATA_DIR = this.folder
    process.env.OCOP_REHEARSAL = "true"
  }

  /** From a second later on the server's day is this one. */
  async goTo(day: IsoDay): Promise<void> {
    const shift = daysBetween(localDayOf(new Date()), day)
    fs.writeFileSync(path.join(this.folder, "clock-shift-days"), String(shift))
    await new Promise((resolve) => setTimeout(resolve, 1_100))
  }

  /** Every evidence file on disk, unfinished uploads included. */
  storedFiles(): string[] {
    const root = path.join(this.folder, "uploads-private", "evidence")
    if (!fs.existsSync(root)) return []
    return fs
      .readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
  }

  clearFiles(): void {
    fs.rmSync(path.join(this.folder, "uploads-private"), { recursive: true, force: true })
  }

  clear(): void {
    fs.rmSync(this.folder, { recursive: true, force: true })
    delete process.env.OCOP_REHEARSAL
    delete process.env.OCOP_DATA_DIR
  }
}

/** Facts of law, two producers of one commune, and people who sign in. */
export class Desk {
  private constructor(
    private readonly api: Api,
    readonly container: MedusaContainer,
    readonly unit: { id: string; code: string },
    readonly otherUnit: { id: string; code: string },
  ) {}

  static async open(api: Api, container: MedusaContainer): Promise<Desk> {
    for (const part of SEED_PARTS.filter(({ title }) => FACTS.includes(title))) {
      await part.run({ container, dataDir: "", withSamples: false })
    }
    const [unit, otherUnit] = await readDatabase(container).rows<{ id: string; code: string }>(
      "select id, code from ocop_unit where level = 'commune' and valid_to is null order by code limit 2",
    )
    if (unit === undefined || otherUnit === undefined) throw new Error("no communes")
    return new Desk(api, container, unit, otherUnit)
  }

  get db() {
    return readDatabase(this.container).knex
  }

  async producer(name: string): Promise<{ id: string; token: string }> {
    const producers = this.container.resolve<ProducerModuleService>(PRODUCER_MODULE)
    const { id } = await producers.createProducers({
      kind: "cooperative",
      legal_name: name,
      display_name: name,
      folded_name: fold(name),
      slug: slugify(name),
      registered_unit_id: this.unit.id,
    })
    const email = `${slugify(name)}@vidu.example`
    const member = await producers.createProducerMembers({ email, producer_id: id })
    return { id, token: await this.signIn("producer", email, member.id) }
  }

  /** An officer of the province, or of communes. */
  async officer(name: string, unitCodes: readonly string[] = []): Promise<{ id: string; token: string }> {
    const email = `${slugify(name)}@vidu.example`
    const { id } = await this.container.resolve(Modules.USER).createUsers({ email })
    for (const unit_code of unitCodes) {
      await this.db("ocop_commune_officer").insert({
        id: `coff_${slugify(name)}_${unit_code}`,
        user_id: id,
        unit_code,
      })
    }
    return { id, token: await this.signIn("user", email, id) }
  }

  private async signIn(actor: "producer" | "user", email: string, actorId: string): Promise<string> {
    const auth = this.container.resolve(Modules.AUTH)
    const { authIdentity } = await auth.register("emailpass", { body: { email, password: PASSWORD } })
    const app_metadata = { [`${actor}_id`]: actorId }
    await auth.updateAuthIdentities({ id: authIdentity?.id ?? "", app_metadata })
    const body = { email, password: PASSWORD }
    return (await this.call<{ token: string }>("POST", `/auth/${actor}/emailpass`, "", body)).data.token
  }

  call<T>(
    method: string,
    url: string,
    token: string,
    data?: unknown,
    options: Record<string, unknown> & { headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    const authorization: Record<string, string> = token === "" ? {} : { authorization: `Bearer ${token}` }
    return this.api.request<T>({
      ...options,
      ...{ method, url, data },
      headers: { ...authorization, ...options.headers },
      validateStatus: () => true,
    })
  }
}
