import { spawn } from "node:child_process"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import autocannon from "autocannon"

const CONNECTIONS = 10
const DURATION_SECONDS = 8

/** Requests per second of one address: 10 connections, 8 s, after a short warm-up. */
export async function requestsPerSecond(url: string): Promise<number> {
  await autocannon({ url, connections: CONNECTIONS, duration: 2 })
  const result = await autocannon({ url, connections: CONNECTIONS, duration: DURATION_SECONDS })
  if (result.errors > 0 || result.non2xx > 0) {
    throw new Error(`${url}: ${result.errors} errors, ${result.non2xx} answers that were not 2xx`)
  }
  return result.requests.average
}

/** The same bytes from a bare `node:http` server in a process of its own: what this machine can do. */
export async function bareRequestsPerSecond(body: string): Promise<number> {
  const source = `
    const body = require("node:fs").readFileSync(process.argv[1])
    require("node:http").createServer((_, answer) => {
      answer.writeHead(200, { "content-type": "text/html; charset=utf-8" })
      answer.end(body)
    }).listen(0, "127.0.0.1", function () { process.stdout.write(String(this.address().port)) })`
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "ocop-bare-")), "body.html")
  fs.writeFileSync(file, body)
  const child = spawn(process.execPath, ["-e", source, file], { stdio: ["ignore", "pipe", "inherit"] })
  try {
    const port = await new Promise<string>((resolve, reject) => {
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString("utf8")))
      child.once("exit", () => reject(new Error("the bare server ended")))
    })
    return await requestsPerSecond(`http://127.0.0.1:${port}/`)
  } finally {
    child.kill("SIGKILL")
    fs.rmSync(path.dirname(file), { recursive: true, force: true })
  }
}
