import path from "node:path"
import { runToEnd, type RunOptions } from "./child"
import { backendDir, medusaCli } from "./paths"

export interface MedusaRun {
  args: string[]
  env: Record<string, string>
  log: string
  cwd?: string
  onLine?: NonNullable<RunOptions["onLine"]>
}

/** Runs the Medusa CLI without npx (which costs a second and 80 MB). */
export function runMedusa({ args, env, log, cwd, onLine }: MedusaRun): Promise<void> {
  return runToEnd(process.execPath, [medusaCli, ...args], {
    cwd: cwd ?? backendDir,
    env,
    log,
    ...(onLine ? { onLine } : {}),
  })
}

/** Runs one of `backend/src/scripts` inside a Medusa container. */
export function execScript(script: string, args: string[], run: Omit<MedusaRun, "args">): Promise<void> {
  return runMedusa({
    ...run,
    args: ["exec", path.join("./src/scripts", `${script}.ts`), ...args.filter((arg) => !arg.startsWith("-"))],
    // Medusa's CLI swallows flags it does not know: the script reads them from here.
    env: { ...run.env, OCOP_SCRIPT_ARGS: JSON.stringify(args), OCOP_IMPORT_ARGS: JSON.stringify(args) },
  })
}
