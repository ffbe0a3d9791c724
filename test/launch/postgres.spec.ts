import { spawn } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import pg from "pg"
import { EmbeddedPostgres } from "../../backend/launch/lib/postgres"
import { freePort, occupy, scratchDir } from "./scratch"

describe("embedded PostgreSQL", () => {
  let dir = ""
  let port = 0
  let server: EmbeddedPostgres

  beforeEach(async () => {
    dir = scratchDir()
    port = await freePort()
    server = new EmbeddedPostgres({ port, clusterDir: path.join(dir, "postgres") })
  })

  afterEach(() => {
    server.stop()
    fs.rmSync(dir, { recursive: true, force: true })
  })

  async function query(text: string): Promise<unknown[]> {
    const client = new pg.Client(`${server.url}/postgres`)
    await client.connect()
    try {
      return (await client.query(text)).rows
    } finally {
      await client.end()
    }
  }

  function postmasterPid(): number {
    return Number(fs.readFileSync(path.join(dir, "postgres/postmaster.pid"), "utf8").split("\n")[0])
  }

  /** After SIGKILL the children of the postmaster need a moment to notice. */
  async function killPostmaster(): Promise<void> {
    process.kill(postmasterPid(), "SIGKILL")
    await new Promise((resolve) => setTimeout(resolve, 1_500))
  }

  it("starts on an empty folder, is adopted when it runs, and keeps what was written", async () => {
    expect(await server.start()).toBe("started")
    await query("create table kept (n int); insert into kept values (42)")
    expect(await server.start()).toBe("adopted")
    expect(server.stop()).toBe(true)
    expect(await server.start()).toBe("started")
    expect(await query("select n from kept")).toEqual([{ n: 42 }])
  })

  it("recovers after kill -9 with its stale postmaster.pid", async () => {
    await server.start()
    await query("create table kept (n int); insert into kept values (7)")
    await killPostmaster()
    expect(fs.existsSync(path.join(dir, "postgres/postmaster.pid"))).toBe(true)
    expect(await server.start()).toBe("started")
    expect(await query("select n from kept")).toEqual([{ n: 7 }])
  })

  it("does not mistake another living process for its own", async () => {
    await server.start()
    await killPostmaster()
    const other = spawn("sleep", ["30"])
    const file = path.join(dir, "postgres/postmaster.pid")
    const lines = fs.readFileSync(file, "utf8").split("\n")
    fs.writeFileSync(file, [String(other.pid), ...lines.slice(1)].join("\n"))
    try {
      expect(await server.start()).toBe("started")
    } finally {
      other.kill()
    }
  })

  it("starts over when initdb itself was killed", async () => {
    fs.mkdirSync(path.join(dir, "postgres"))
    fs.writeFileSync(path.join(dir, "postgres/half"), "made")
    fs.writeFileSync(path.join(dir, "postgres.initialising"), "")
    expect(await server.start()).toBe("started")
    expect(await query("select 1 as one")).toEqual([{ one: 1 }])
  })

  it("refuses to overwrite a folder it does not understand", async () => {
    fs.mkdirSync(path.join(dir, "postgres"))
    fs.writeFileSync(path.join(dir, "postgres/something"), "of value")
    await expect(server.start()).rejects.toMatchObject({ code: "DATA_DAMAGED" })
    expect(fs.readFileSync(path.join(dir, "postgres/something"), "utf8")).toBe("of value")
  })

  it("says in one sentence that the data are damaged, and touches nothing", async () => {
    await server.start()
    server.stop()
    const control = path.join(dir, "postgres/global/pg_control")
    fs.rmSync(control)
    await expect(server.start()).rejects.toMatchObject({
      code: "DATA_DAMAGED",
      message: expect.stringContaining("khôi phục từ bản sao lưu"),
    })
    expect(fs.existsSync(path.join(dir, "postgres/PG_VERSION"))).toBe(true)
  })

  it("names the taken port and the variable to change", async () => {
    const release = await occupy(port)
    try {
      await expect(server.start()).rejects.toMatchObject({
        code: "PORT_TAKEN",
        message: expect.stringContaining(`${port}`),
      })
    } finally {
      await release()
    }
  })
})
