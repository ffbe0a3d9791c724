import type { ExecArgs } from "@medusajs/framework/types"
import { readBackendEnv } from "../config/env"
import { runSeed } from "../seed/run-seed"

/** Invented rows and known accounts reach a production server only when it asks for them. */
function wantsSamples(env: NodeJS.ProcessEnv): boolean {
  return env.NODE_ENV === "production" ? env.SEED_DEMO === "true" : env.SEED_DEMO !== "false"
}

/** `medusa exec ./src/scripts/seed.ts`: puts in whatever of the first data is missing. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const context = {
    container,
    dataDir: readBackendEnv(process.env).dataDir,
    withSamples: wantsSamples(process.env),
  }
  await runSeed(context, (line) => process.stdout.write(`${line}\n`))
}
