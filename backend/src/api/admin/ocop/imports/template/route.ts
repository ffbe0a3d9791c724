import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ntmTemplate } from "../../../../../ntm-import/template"
import { registryTemplate } from "../../../../../registry-import/template/registry-template"
import { sendWorkbook } from "../helpers"
import { readTemplateQuery } from "../validators"

/** An empty workbook with lists, an example row and a guide. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { kind } = readTemplateQuery(req.query)
  if (kind === "ntm") {
    sendWorkbook(res, "mau-nong-thon-moi.xlsx", await ntmTemplate())
    return
  }
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  sendWorkbook(res, "mau-so-dang-ky.xlsx", await registryTemplate(db))
}
