import type { ExecArgs } from "@medusajs/framework/types"
import { runNtmImport } from "../ntm-import/run"
import { runImportCommand } from "../registry-import/cli/run-command"

/** `npm run ntm:import -- FILE [--dry-run] [--json] [--sample]` */
export default async function ntmImport({ container, args }: ExecArgs): Promise<void> {
  await runImportCommand(container, args, runNtmImport)
}
