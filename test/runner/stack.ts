/**
 * The system under test: a whole marketplace of its own (database, ports, build folder), started by
 * the same launcher people use, so that `npm start` itself is under test.
 */
import { spawn, type ChildProcess } from "node:child_process"
import fs from "node:fs"
import path from "node:path"
import { root } from "./phase"

export const testStack = {
  dataDir: path.join(root, ".data/test"),
  backendPort: 9100,
  storefrontPort: 8100,
  pgPort: 55433,
}

export const testEnvironment: Record<string, string> = {
  OCOP_DATA_DIR: testStack.dataDir,
  BACKEND_PORT: String(testStack.backendPort),
  STOREFRONT_PORT: String(testStack.storefrontPort),
  PG_PORT: String(testStack.pgPort),
  OCOP_NEXT_DIST: ".next-test",
  OPEN_RATE_LIMIT_PER_MINUTE: "0",
  // Journeys may say «36 months later».
  OCOP_REHEARSAL: "true",
  BACKEND_URL: `http://localhost:${testStack.backendPort}`,
  STOREFRONT_URL: `http://localhost:${testStack.storefrontPort}`,
}

const START_TIMEOUT_MS = 10 * 60_000

export class Stack {
  private child: ChildProcess | null = null
  private output = ""

  /** @param echo where the launcher's own words go */
  constructor(private readonly echo: NodeJS.WriteStream = process.stdout) {}

  /** Starts the launcher and waits for its closing block. @throws Error with its output. */
  async start(): Promise<void> {
    fs.mkdirSync(testStack.dataDir, { recursive: true })
    const child = spawn(process.execPath, [path.join(root, "backend/launch/bootstrap.mjs"), "start"], {
      cwd: root,
      env: { ...process.env, ...testEnvironment },
      stdio: ["ignore", "pipe", "pipe"],
    })
    this.child = child
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no start in time:\n${this.output}`)), START_TIMEOUT_MS)
      const take = (chunk: Buffer) => {
        this.output += chunk.toString("utf8")
        this.echo.write(chunk)
        if (this.output.includes("Sẵn sàng sau")) {
          clearTimeout(timer)
          resolve()
        }
      }
      child.stdout?.on("data", take)
      child.stderr?.on("data", take)
      child.on("exit", (status) => {
        clearTimeout(timer)
        reject(new Error(`the launcher ended with ${status}:\n${this.output}`))
      })
    })
    child.removeAllListeners("exit")
  }

  async stop(): Promise<void> {
    const child = this.child
    if (child === null || child.exitCode !== null) return
    const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()))
    child.kill("SIGTERM")
    await gone
    this.child = null
  }
}
