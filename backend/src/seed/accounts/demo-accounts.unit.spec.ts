import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { demoAccounts } from "./demo-accounts"

describe("demoAccounts", () => {
  let dir = ""
  beforeEach(() => {
    dir = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-accounts-"))
  })
  afterEach(() => fs.rmSync(dir, { recursive: true, force: true }))

  it("keeps the passwords of a data folder", () => {
    expect(demoAccounts(dir)).toEqual(demoAccounts(dir))
  })

  it("makes other passwords for every folder and every account", () => {
    const passwords = [dir, path.join(dir, "other")].flatMap((each) =>
      Object.values(demoAccounts(each)).map(({ password }) => password),
    )
    expect(new Set(passwords).size).toBe(6)
    for (const password of passwords) expect(password).toMatch(/^([a-z]+-){4}\d{4}$/)
  })

  it("lets only the owner read the file", () => {
    demoAccounts(dir)
    expect(fs.statSync(path.join(dir, "demo-accounts.json")).mode & 0o077).toBe(0)
  })
})
