import fs from "node:fs/promises"
import path from "node:path"
import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { registryTemplate } from "../registry-import/template/registry-template"

/** `npm run registry:template [-- OUT.xlsx]` */
export default async function writeRegistryTemplate({ container, args }: ExecArgs): Promise<void> {
  const target = path.resolve(args[0] ?? "mau-so-dang-ky.xlsx")
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await fs.writeFile(target, await registryTemplate(db))
  process.stderr.write(`Đã ghi bảng mẫu: ${target}\n`)
}
