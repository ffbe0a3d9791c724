import { spawn } from "node:child_process"
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
    const body = Buffer.from(process.env.BODY_BASE64, "base64")
    require("node:http").createServer((_, answer) => {
      answer.writeHead(200, { "content-type": "text/html; charset=utf-8" })
      answer.end(body)
    }).listen(0, "127.0.0.1", function () { process.stdout.write(String(this.address().port)) })`
  const child = spawn(process.execPath, ["-e", source], {
    env: { ...process.env, BODY_BASE64: Buffer.from(body).toString("base64") },
    stdio: ["ignore", "pipe", "inherit"],
  })
  try {
    const port = await new Promise<string>((resolve, reject) => {
      child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString("utf8")))
      child.once("exit", () => reject(new Error("the bare server ended")))
    })
    return await requestsPerSecond(`http://127.0.0.1:${port}/`)
  } finally {
    child.kill("SIGKILL")
  }
}
