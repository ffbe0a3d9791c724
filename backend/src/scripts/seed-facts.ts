import type { ExecArgs } from "@medusajs/framework/types"
import { readBackendEnv } from "../config/env"
import { runFacts } from "../seed/run-seed"

/**
 * `medusa exec ./src/scripts/seed-facts.ts`: brings facts of law that came with a newer release to a
 * database that was seeded before; touches nothing else.
 */
export default async function seedFacts({ container }: ExecArgs): Promise<void> {
  const context = { container, dataDir: readBackendEnv(process.env).dataDir, withSamples: false }
  await runFacts(context, (line) => process.stdout.write(`${line}\n`))
}
