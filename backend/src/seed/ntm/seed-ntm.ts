import { runNtmImport } from "../../ntm-import/run"
import { importSeedFile } from "../registry/import-seed-file"
import type { SeedPart } from "../seed-part"
import { toNtmCsv } from "./ntm-csv"
import { readNtmFile } from "./ntm-file"

export const seedNtm: SeedPart = {
  title: "Xã nông thôn mới",
  isSample: true,
  async run({ container, dataDir }) {
    const records = readNtmFile()
    await importSeedFile(container, {
      kind: "ntm",
      fileName: "xa-nong-thon-moi-mau.csv",
      content: toNtmCsv(records),
      dataDir,
      run: runNtmImport,
    })
    return `${records.length} quyết định`
  },
}
