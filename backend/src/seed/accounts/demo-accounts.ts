import { randomInt } from "node:crypto"
import fs from "node:fs"
import path from "node:path"

export type DemoRole = "shopper" | "producer" | "office"

/** A line of `<data>/demo-accounts.json`, printed by the launcher; never in the repository. */
export interface DemoAccount {
  role: string
  email: string
  password: string
  where: string
}

export const DEMO_ROLES: Record<DemoRole, Omit<DemoAccount, "password">> = {
  shopper: { role: "Người mua", email: "khach@vidu.ocop", where: "gian hàng, mục Tài khoản" },
  producer: { role: "Chủ thể OCOP", email: "chuthe@vidu.ocop", where: "kênh nhà sản xuất" },
  office: { role: "Văn phòng", email: "vanphong@vidu.ocop", where: "trang quản trị" },
}

const FILE_NAME = "demo-accounts.json"

/** Short words without accents, easy to read out and type on a phone. */
const WORDS =
  "buoi cam che gao gung hanh huou khoai lac lua mam mia mit muc muoi nghe nhung ong ram rau sen sim tom tram tre trung vung xoai".split(
    " ",
  )
const WORD_COUNT = 4
const NUMBER_LIMIT = 10_000

/** e.g. "sen-buoi-muc-tre-0417": random for this machine, some 32 bits. */
function randomPassword(): string {
  const words = Array.from({ length: WORD_COUNT }, () => WORDS[randomInt(WORDS.length)])
  return [...words, String(randomInt(NUMBER_LIMIT)).padStart(4, "0")].join("-")
}

/** The accounts of this data folder; made up with fresh passwords the first time. */
export function demoAccounts(dataDir: string): Record<DemoRole, DemoAccount> {
  const file = path.join(dataDir, FILE_NAME)
  const known = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, "utf8")) as DemoAccount[]) : []
  const passwordOf = (email: string): string =>
    known.find((account) => account.email === email)?.password ?? randomPassword()
  const complete = (role: DemoRole): DemoAccount => ({
    role: DEMO_ROLES[role].role,
    email: DEMO_ROLES[role].email,
    password: passwordOf(DEMO_ROLES[role].email),
    where: DEMO_ROLES[role].where,
  })
  const accounts = {
    shopper: complete("shopper"),
    producer: complete("producer"),
    office: complete("office"),
  }
  fs.mkdirSync(dataDir, { recursive: true })
  fs.writeFileSync(`${file}.part`, `${JSON.stringify(Object.values(accounts), null, 2)}\n`, { mode: 0o600 })
  fs.renameSync(`${file}.part`, file)
  return accounts
}
