import fs from "node:fs"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ImportReport } from "../../contract"
import { CERTIFICATE_MODULE } from "../../modules/certificate"
import type CertificateModuleService from "../../modules/certificate/service"
import { fileSha256 } from "../../registry-import/reader/file-kind"
import type { ImportOptions } from "../../registry-import/import-run"

interface SeedFile {
  kind: "registry" | "ntm"
  fileName: string
  content: string
  dataDir: string
  run: (container: MedusaContainer, options: ImportOptions) => Promise<ImportReport>
}

/** A seed file the importer refuses is a mistake of ours: say where, stop the seed. */
function refusal(fileName: string, report: ImportReport): Error {
  const first = report.faults
    .slice(0, 5)
    .map(({ row, column, value, code }) => `${row ?? "-"} ${column ?? "-"} «${value ?? ""}» ${code}`)
  return new Error(`${fileName}: ${report.faultCount} lỗi trong dữ liệu mẫu: ${first.join("; ")}`)
}

/**
 * Writes the file into the data folder and takes it in through the importer the office uses, unless
 * this very content was applied before: what the office corrected since must not be undone.
 */
export async function importSeedFile(container: MedusaContainer, file: SeedFile): Promise<void> {
  const { kind, fileName, content, dataDir, run } = file
  const folder = path.join(dataDir, "seed")
  const filePath = path.join(folder, fileName)
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(filePath, content)
  const certificates = container.resolve<CertificateModuleService>(CERTIFICATE_MODULE)
  const applied = await certificates.listRegistryImports(
    { kind, sha256: await fileSha256(filePath), status: "applied" },
    { take: 1 },
  )
  if (applied.length > 0) return
  const report = await run(container, { filePath, fileName, dryRun: false, actorId: null, sample: true })
  if (report.status === "refused") throw refusal(fileName, report)
}
