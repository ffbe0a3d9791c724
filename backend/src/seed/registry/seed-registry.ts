import { runRegistryImport } from "../../registry-import/run"
import type { SeedPart } from "../seed-part"
import { importSeedFile } from "./import-seed-file"
import { toRegistryCsv } from "./registry-csv"
import { readRegistryFiles } from "./registry-file"

export const seedRegistry: SeedPart = {
  title: "Sổ đăng ký",
  isSample: true,
  async run({ container, dataDir }) {
    const products = readRegistryFiles()
    await importSeedFile(container, {
      kind: "registry",
      fileName: "so-dang-ky-mau.csv",
      content: toRegistryCsv(products),
      dataDir,
      run: runRegistryImport,
    })
    const rows = products.reduce((sum, { certificates }) => sum + certificates.length, 0)
    return `${rows} dòng, ${products.length} sản phẩm`
  },
}
