import { CERTIFICATE_MODULE } from "../../modules/certificate"
import type CertificateModuleService from "../../modules/certificate/service"
import { recordExtensionsWorkflow } from "../../workflows/seed/record-extensions"
import type { SeedPart } from "../seed-part"
import { readRegistryFiles } from "./registry-file"

/** Extensions by certificate number; the office's workbook has no column for them. */
function wantedExtensions(): Map<string, { lodgedOn: string; ground: string }> {
  return new Map(
    readRegistryFiles()
      .flatMap(({ certificates }) => certificates)
      .flatMap(({ number, extension }) => (number && extension ? [[number, extension] as const] : [])),
  )
}

export const seedExtensions: SeedPart = {
  title: "Gia hạn theo Điều 12.3",
  isSample: true,
  async run({ container }) {
    const wanted = wantedExtensions()
    const certificates = await container
      .resolve<CertificateModuleService>(CERTIFICATE_MODULE)
      .listCertificates({ number: [...wanted.keys()] }, { select: ["id", "number", "extension_lodged_on"] })
    const extensions = certificates.flatMap(({ id, number, extension_lodged_on: known }) => {
      const extension = wanted.get(number ?? "")
      return known === null && extension ? [{ certificateId: id, ...extension }] : []
    })
    if (extensions.length > 0) await recordExtensionsWorkflow(container).run({ input: { extensions } })
    return `${wanted.size} giấy chứng nhận`
  },
}
