/** The one entry of every npm command; see the table in README, «Commands». */
import { spawnSync } from "node:child_process"
import path from "node:path"
import { loadDotEnv } from "./lib/environment"
import { rootDir } from "./lib/paths"
import { stopRunning } from "./lib/run-file"
import { Sentence } from "./lib/sentence"

/** Runs a TypeScript program of the test workspace with our own exit code. */
function runProgram(file: string, args: string[]): void {
  const result = spawnSync(process.execPath, ["--import", "tsx", path.join(rootDir, file), ...args], {
    cwd: rootDir,
    stdio: "inherit",
  })
  process.exitCode = result.status ?? 1
}

async function main([command = "", ...args]: string[]): Promise<void> {
  loadDotEnv()
  switch (command) {
    case "start":
    case "dev": {
      const { start } = await import("./commands/start")
      return start(command === "start" ? "production" : "development")
    }
    case "stop":
      process.stderr.write((await stopRunning()) ? "Đã dừng.\n" : "Không có gì đang chạy.\n")
      return
    case "registry:import":
    case "ntm:import": {
      const { importFile } = await import("./commands/scripts")
      return importFile(command === "ntm:import" ? "ntm-import" : "registry-import", args)
    }
    case "ruleset:load": {
      const { importFile } = await import("./commands/scripts")
      return importFile("ruleset-load", args)
    }
    case "certificates:audit":
    case "certificates:rotate-key": {
      const { runAnswering } = await import("./commands/scripts")
      return runAnswering(
        command === "certificates:audit" ? "certificates-audit" : "certificates-rotate-key",
        args,
      )
    }
    case "registry:template": {
      const { writeTemplate } = await import("./commands/scripts")
      return writeTemplate(args)
    }
    case "office:admin": {
      const { addOfficeAdmin } = await import("./commands/scripts")
      return addOfficeAdmin(args)
    }
    case "seed": {
      const { seedAgain } = await import("./commands/scripts")
      return seedAgain()
    }
    case "verify":
      return runProgram("test/runner/verify.ts", args)
    case "test":
      return runProgram("test/runner/all.ts", args)
    case "bench":
      return runProgram("test/bench/main.ts", args)
    default:
      process.exitCode = 2
      throw new Sentence("USAGE", `Không có lệnh «${command}»: xem mục «Lệnh» trong README.md.`)
  }
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof Sentence) {
    process.stderr.write(`\n✗ ${error.message} [${error.code}]\n\n`)
  } else {
    process.stderr.write(`\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  }
  process.exitCode ||= 1
}
