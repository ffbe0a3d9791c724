import { spawnSync } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { root } from "../runner/phase"
import { testEnvironment, testStack } from "../runner/stack"
import { writeWorkbook, type SheetRow } from "./workbook"

export const backendUrl = testEnvironment.BACKEND_URL ?? ""

interface ImportSummary {
  status: string
  created: number
  updated: number
  unchanged: number
  faultCount: number
}

/** Imports rows the way the office does: a workbook and `npm run registry:import`. */
export async function importRegistry(rows: SheetRow[]): Promise<ImportSummary> {
  const file = await writeWorkbook(rows)
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "backend/launch/bootstrap.mjs"), "registry:import", file, "--json"],
    { cwd: root, encoding: "utf8", env: { ...process.env, ...testEnvironment } },
  )
  fs.rmSync(path.dirname(file), { recursive: true, force: true })
  try {
    return JSON.parse(stdout) as ImportSummary
  } catch {
    throw new Error(`the import did not report: ${stdout}\n${stderr}`)
  }
}

export interface DemoAccount {
  role: string
  email: string
  password: string
}

/** The account the start printed for this e-mail address. */
export function demoAccount(email: string): DemoAccount {
  const file = path.join(testStack.dataDir, "demo-accounts.json")
  const accounts = JSON.parse(fs.readFileSync(file, "utf8")) as DemoAccount[]
  const account = accounts.find((candidate) => candidate.email === email)
  if (account === undefined) throw new Error(`no demo account ${email}`)
  return account
}
