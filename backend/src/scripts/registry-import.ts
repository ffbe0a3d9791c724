import type { ExecArgs } from "@medusajs/framework/types"
import { runImportCommand } from "../registry-import/cli/run-command"
import { runRegistryImport } from "../registry-import/run"

/** `npm run registry:import -- FILE [--dry-run] [--json] [--sample]` */
export default async function registryImport({ container, args }: ExecArgs): Promise<void> {
  await runImportCommand(container, args, runRegistryImport)
}
